package threadwork.grader.run;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import threadwork.grader.jvm.JavaCommand;

/** Child JVMs, started and warm before they are needed. Safe for use by several threads. */
public final class Children implements AutoCloseable {

    private final Function<Profile, JavaCommand> commands;
    /** Guarded by this. */
    private final Map<Profile, Deque<Child>> spare = new EnumMap<>(Profile.class);

    /** @param commands how to start a JVM of a profile */
    public Children(Function<Profile, JavaCommand> commands) {
        this.commands = commands;
    }

    /** Starts one ahead of need, unless one is waiting already. It costs the caller nothing but the start of a process. */
    public synchronized void prepare(Profile profile) throws IOException {
        Deque<Child> waiting = spare.computeIfAbsent(profile, p -> new ArrayDeque<>());
        if (waiting.isEmpty()) {
            waiting.add(new Child(commands.apply(profile), profile.usual()));
        }
    }

    /** A child that nobody has used; the caller closes it. */
    synchronized Child take(Profile profile) throws IOException {
        prepare(profile);
        return spare.get(profile).remove();
    }

    @Override
    public synchronized void close() {
        spare.values().forEach(waiting -> waiting.forEach(Child::close));
        spare.clear();
    }
}
