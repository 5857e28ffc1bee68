package threadwork.grader.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import threadwork.grader.sandbox.Finding;

/** Looks at this machine. Nothing is changed by it. */
public final class Examination {

    private static final int OLDEST_JAVA = 17;
    private static final long MEGABYTE = 1 << 20;
    /** The grader, a compiler, and the two children that may be there at the same time. */
    private static final long LEAST_MEGABYTES = 1_500;

    private Examination() {
    }

    /**
     * All that can be said.
     *
     * @param archived whether our JVMs start from an archive
     * @param sandbox  what a trial has found
     */
    public static List<Item> of(boolean archived, Finding sandbox) {
        return List.of(jdk(Runtime.version().feature(), ToolProvider.getSystemJavaCompiler() != null),
                maven(System.getenv().getOrDefault("PATH", "")), cores(), memory(megabytes()), archive(archived), sandbox(sandbox));
    }

    static Item jdk(int feature, boolean compiler) {
        String found = Runtime.version() + " in " + System.getProperty("java.home");
        if (feature < OLDEST_JAVA) {
            return new Item("JDK", found + " is too old", "Install a JDK " + OLDEST_JAVA + " or newer, and point JAVA_HOME at it.", true);
        }
        return compiler ? Item.fine("JDK", found)
                : new Item("JDK", found + " has no compiler", "Install a JDK, not only a JRE, and point JAVA_HOME at it.", true);
    }

    /** Not missing, where it is not there: the grader that asks has been built. */
    static Item maven(String path) {
        Optional<Path> found = Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .flatMap(folder -> Stream.of(Path.of(folder, "mvn"), Path.of(folder, "mvn.cmd"))).filter(Files::isExecutable).findFirst();
        return found.map(mvn -> Item.fine("Maven", mvn.toString())).orElse(new Item("Maven", "not on the PATH",
                "It is needed when the grader itself changes: install Maven 3.8 or newer.", false));
    }

    private static long megabytes() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system ? system.getTotalMemorySize() / MEGABYTE : 0;
    }

    private static Item cores() {
        return Item.fine("Cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
    }

    static Item memory(long megabytes) {
        boolean little = megabytes < LEAST_MEGABYTES;
        return new Item("Memory", megabytes + " MB", little ? "Checks may be ended by the system: " + LEAST_MEGABYTES + " MB are enough." : "", little);
    }

    static Item archive(boolean archived) {
        return archived ? Item.fine("Archive", "JVMs start from an archive of their classes")
                : new Item("Archive", "not made yet", "The next check makes it, once, in some seconds.", false);
    }

    static Item sandbox(Finding found) {
        String tier = found.sandbox().tier();
        return found.isBest() ? Item.fine("Sandbox", tier)
                : new Item("Sandbox", tier + ", and not bubblewrap", found.why() + System.lineSeparator() + found.next(), false);
    }
}
