package threadwork.grader.sandbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** A process of its own with limits, and nothing else around it: what every machine has. */
public final class PlainProcess implements Sandbox {

    /** Ctrl-C is then for the grader alone to hear, and Linux lets all threads of a session have no more of the cores than another's. */
    private static final Path NEW_SESSION = Path.of("/usr/bin/setsid");

    @Override
    public String tier() {
        return "process";
    }

    @Override
    public Path temporary(Path outside) {
        return outside;
    }

    @Override
    public List<String> around(List<String> command, Collection<Path> readable) {
        List<String> limited = new ArrayList<>(ResourceLimits.on(command));
        if (Files.isExecutable(NEW_SESSION)) {
            limited.add(0, NEW_SESSION.toString());
        }
        return limited;
    }
}
