package threadwork.grader.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import threadwork.grader.jvm.GraderClosed;
import threadwork.grader.jvm.JavaCommand;

/** Child JVMs, started and warm before they are needed. Safe for use by several threads. */
public final class Children implements AutoCloseable {

    private final Function<Profile, JavaCommand> commands;
    private final Path folder;
    /** A sandbox ends with the thread that started it, so that is one which stays as long as any of them. */
    private final ExecutorService starter = Executors.newSingleThreadExecutor(work -> new Thread(work, "starts-children"));
    /** Guarded by this. */
    private final Map<Profile, Deque<Child>> spare = new EnumMap<>(Profile.class);
    /** Those that live, spare or not. Guarded by this. */
    private final List<Child> all = new ArrayList<>();
    /** Guarded by this. */
    private boolean closed;
    /** How often those at work were ended. Guarded by this. */
    private int era;

    /**
     * @param commands how to start a JVM of a profile
     * @param folder   where they run, and leave what they leave
     */
    public Children(Function<Profile, JavaCommand> commands, Path folder) {
        this.commands = commands;
        this.folder = folder;
    }

    /** Starts one ahead of need, unless one is waiting already. It costs the caller nothing but the start of a process. */
    public synchronized void prepare(Profile profile) throws IOException {
        Deque<Child> waiting = spare.computeIfAbsent(profile, p -> new ArrayDeque<>());
        if (waiting.isEmpty()) {
            waiting.add(start(profile));
        }
    }

    /** A child that nobody has used; the caller closes it. */
    synchronized Child take(Profile profile) throws IOException {
        prepare(profile);
        return spare.get(profile).remove();
    }

    private Child start(Profile profile) throws IOException {
        mustBeOpen();
        all.removeIf(Child::hasEnded);
        JavaCommand command = commands.apply(profile);
        Child child = onStarter(() -> new Child(command, profile.usual(), folder));
        all.add(child);
        return child;
    }

    /** Now; what begins in it is no longer wanted once {@link #endThoseAtWork} was called. */
    public synchronized int era() {
        return era;
    }

    /** Ends those that are in use, and nobody gets an answer from them. Those that wait for work go on waiting. */
    public synchronized void endThoseAtWork() {
        era++;
        List<Child> atWork = all.stream().filter(child -> spare.values().stream().noneMatch(waiting -> waiting.contains(child))).toList();
        atWork.forEach(Child::close);
        all.removeAll(atWork);
    }

    /** @throws GraderClosed if what began then is no longer wanted: whatever a child did meanwhile, it did because it was ended */
    public synchronized void mustStillBe(int then) throws GraderClosed {
        mustBeOpen();
        if (then != era) {
            throw new GraderClosed();
        }
    }

    /** @throws GraderClosed if it has been closed: whatever a child did meanwhile, it did because it was ended */
    synchronized void mustBeOpen() throws GraderClosed {
        if (closed) {
            throw new GraderClosed();
        }
    }

    private Child onStarter(Callable<Child> start) throws IOException {
        try {
            return starter.submit(start).get();
        } catch (ExecutionException e) {
            throw new IOException("a JVM cannot be started: " + e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    /** Ends every one of them, even those in use: what they were asked for is not answered, and nobody can start another. */
    @Override
    public synchronized void close() {
        closed = true;
        all.forEach(Child::close);
        starter.shutdown();
    }
}
