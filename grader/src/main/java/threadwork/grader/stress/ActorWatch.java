package threadwork.grader.stress;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Inconclusive;
import threadwork.grader.stress.Checkpoint.Progress;
import threadwork.grader.stress.Look.Place;

/**
 * Tells a hang from a machine that gives the actors no time. As long as any stride is finished between two looks there is
 * nothing to tell. After that a hang has to be proven: by a lock cycle, by an actor that is given CPU time and does not come
 * back, or by actors that wait while nobody is left to wake them. How long it took is never a proof.
 */
final class ActorWatch {

    static final long TICK_MILLIS = 20;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LOOP_CPU_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final int LEAST_SAMPLES = 10;
    /** Equal looks that make threads stuck: few where the kernel says who could run, 500 ms where it does not. */
    private static final int STILL_LOOKS = OsTasks.AVAILABLE ? 4 : 25;

    private final Slice slice;
    private final StressState state;
    private final long stuckNanos;
    private final Map<Long, Integer> inside = new HashMap<>();
    private Progress last;
    private long since = System.nanoTime();
    private int samples;
    private List<Look> first = List.of();
    private List<Look> previous = List.of();
    private int still;
    private List<Long> cycle = List.of();

    ActorWatch(Slice slice, StressState state, long stuckMillis) {
        this.slice = slice;
        this.state = state;
        this.stuckNanos = TimeUnit.MILLISECONDS.toNanos(stuckMillis);
    }

    /**
     * To be called every {@link #TICK_MILLIS} or so.
     *
     * @throws Failure if a hang is proven
     * @throws Inconclusive if there was no progress for the time set, and no proof either
     */
    void look() {
        List<Thread> workers = slice.workers();
        Progress now = slice.checkpoint().progress();
        List<Look> looks = looks(workers);
        if (!now.equals(last) || !slice.checkpoint().progress().equals(now) || looks.size() != first.size()) {
            restart(now, looks);
            return;
        }
        samples++;
        looks.stream().filter(Look::isInside).forEach(look -> inside.merge(look.thread(), 1, Integer::sum));
        StuckActors stuck = new StuckActors(workers, state);
        judgeCycle(looks, stuck);
        judgeLoop(now, looks, stuck);
        judgeWait(now, looks, stuck);
        if (System.nanoTime() - since > stuckNanos) {
            throw new Inconclusive("The actors of " + state.type().getSimpleName()
                    + " made no progress, and it could not be told why:\n" + stuck.stacks());
        }
        previous = looks;
    }

    private void restart(Progress now, List<Look> looks) {
        last = now;
        since = System.nanoTime();
        samples = 0;
        inside.clear();
        first = looks;
        previous = looks;
        still = 0;
        cycle = List.of();
    }

    /** All workers in one safepoint, so that the looks belong together. */
    private List<Look> looks(List<Thread> workers) {
        long[] ids = workers.stream().mapToLong(Thread::getId).toArray();
        ThreadInfo[] infos = THREADS.getThreadInfo(ids, Integer.MAX_VALUE);
        List<Look> looks = new ArrayList<>();
        for (int i = 0; i < ids.length; i++) {
            looks.add(Look.at(ids[i], infos[i], THREADS.getThreadCpuTime(ids[i]), state.runnerName(), state.type().getName()));
        }
        return looks;
    }

    /** Twice the same cycle, so that a lock just handed over is not taken for one; a timed wait ends by itself. */
    private void judgeCycle(List<Look> looks, StuckActors stuck) {
        List<Long> now = stuck.cycle();
        boolean ours = looks.stream().anyMatch(look -> look.isBlockedInside() && now.contains(look.thread()));
        if (ours && now.equals(cycle)) {
            throw stuck.deadlock(now);
        }
        cycle = ours ? now : List.of();
    }

    private void judgeLoop(Progress now, List<Look> looks, StuckActors stuck) {
        for (int i = 0; i < looks.size(); i++) {
            if (isLooping(looks.get(i), first.get(i)) && accounted(now, looks)) {
                throw stuck.loop(looks.get(i));
            }
        }
    }

    private boolean isLooping(Look now, Look then) {
        return samples >= LEAST_SAMPLES && now.isInside() && inside.getOrDefault(now.thread(), 0) >= 0.9 * samples
                && now.cpuNanos() - then.cpuNanos() > LOOP_CPU_NANOS;
    }

    private void judgeWait(Progress now, List<Look> looks, StuckActors stuck) {
        boolean waiting = looks.stream().anyMatch(Look::isBlockedInside)
                && looks.stream().filter(Look::isInside).allMatch(Look::isBlockedInside)
                && insiders(looks).equals(insiders(previous))
                && accounted(now, looks)
                && stuck.nobodyElseMoves(looks);
        still = waiting ? still + 1 : 0;
        if (still >= STILL_LOOKS) {
            throw stuck.waiting(looks);
        }
    }

    private static List<Look> insiders(List<Look> looks) {
        return looks.stream().filter(Look::isInside).toList();
    }

    /** Whether it is known of every actor why it does not help: it is gone, has to wait, is blocked, or loops as well. */
    private boolean accounted(Progress now, List<Look> looks) {
        for (int i = 0; i < looks.size(); i++) {
            Look look = looks.get(i);
            boolean free = look.place() == Place.ON_ITS_WAY
                    || look.isInside() && !look.isBlockedInside() && !isLooping(look, first.get(i));
            if (free) {
                return false;
            }
        }
        return looks.size() == 1 || slice.checkpoint().holds(now, count(looks, Place.AT_STRIDE), count(looks, Place.AT_UPDATE));
    }

    private static int count(List<Look> looks, Place place) {
        return (int) looks.stream().filter(look -> look.place() == place).count();
    }
}
