package threadwork.grader.sandbox;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** A process of its own with limits, and nothing else around it: what every machine has. */
public final class PlainProcess implements Sandbox {

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
        return ResourceLimits.on(command);
    }
}
