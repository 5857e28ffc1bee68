package threadwork.grader.sandbox;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** A tier of isolation for JVMs that run student code. What a right submission does has the same result in each. */
public interface Sandbox {

    /** As reports name it. */
    String tier();

    /**
     * The folder for temporary files of what runs inside.
     *
     * @param outside one that is the grader's
     */
    Path temporary(Path outside);

    /**
     * The command that runs another command inside.
     *
     * @param readable what it has to see beside the JDK and the system's own files
     */
    List<String> around(List<String> command, Collection<Path> readable);
}
