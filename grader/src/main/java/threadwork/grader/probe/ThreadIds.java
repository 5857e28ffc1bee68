package threadwork.grader.probe;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers under which the JVM knows threads. {@code Thread.getId} may be redefined by a subclass, {@code threadId} may
 * not but is missing from JDK 17; so a thread whose class redefines it is found among the numbers that are left over.
 */
final class ThreadIds {

    private static final ClassValue<Boolean> HONEST = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            try {
                return type.getMethod("getId").getDeclaringClass() == Thread.class;
            } catch (NoSuchMethodException | LinkageError unreadable) {
                return false;
            }
        }
    };

    private ThreadIds() {
    }

    /** One for each thread, in order; -1, which the JVM knows nothing of, for one that has ended. */
    static long[] of(List<Thread> threads) {
        long[] ids = new long[threads.size()];
        List<Integer> unknown = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            if (isHonest(threads.get(i))) {
                ids[i] = threads.get(i).getId();
            } else {
                unknown.add(i);
            }
        }
        if (!unknown.isEmpty()) {
            List<Long> rest = leftOver();
            for (int i : unknown) {
                ids[i] = find(threads.get(i), rest);
            }
        }
        return ids;
    }

    private static boolean isHonest(Thread thread) {
        return thread.getClass() == Thread.class || HONEST.get(thread.getClass());
    }

    /** The numbers of live threads that no honest thread has. */
    private static List<Long> leftOver() {
        List<Long> known = Roster.alive().stream().filter(ThreadIds::isHonest).map(Thread::getId).toList();
        List<Long> rest = new ArrayList<>();
        long newest = new GraderThread(() -> { }, "never started").getId();
        for (long id = 1; id < newest; id++) {
            if (!known.contains(id) && Snapshot.JVM.getThreadInfo(id) != null) {
                rest.add(id);
            }
        }
        return rest;
    }

    /** By name, which cannot be redefined; among equals in any order, since all of them get into the snapshot. */
    private static long find(Thread thread, List<Long> rest) {
        for (long id : rest) {
            var info = Snapshot.JVM.getThreadInfo(id);
            if (info != null && info.getThreadName().equals(thread.getName())) {
                rest.remove(id);
                return id;
            }
        }
        return -1;
    }
}
