package threadwork.grader.jvm;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How our JVMs are started: with an archive of the classes that they load anyway (class data sharing; from JDK 25 on the AOT
 * cache, which keeps their links and profiles too). An archive fits one JVM and one class path, so there is one for each,
 * made when it is first asked for. A JVM that cannot use an archive starts without, only slower.
 */
public final class WarmStart {

    private static final int FIRST_WITH_AOT_CACHE = 25;
    private static final long TRAINING_SECONDS = 120;
    private static final List<String> COMPILER = List.of("-Xmx400m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError",
            // What a JVM says about an archive that it cannot use, after the kit was copied, is not for our channel.
            "-XX:+DisplayVMOutputToStderr", "-Xlog:disable", "-Xlog:all=warning:stderr");
    /** The argument that asks a main to load what it usually needs and end. */
    public static final String TRAIN = "train";

    private final Path folder;
    private final Class<?> compilerMain;
    private final Class<?> checksMain;

    /**
     * @param folder       where archives are kept; null for none
     * @param compilerMain the class whose main compiles
     * @param checksMain   the class whose main runs checks
     */
    public WarmStart(Path folder, Class<?> compilerMain, Class<?> checksMain) {
        this.folder = folder;
        this.compilerMain = compilerMain;
        this.checksMain = checksMain;
    }

    /** All that JVMs read which are started so. */
    public List<Path> files() throws IOException {
        List<Path> classes = JavaCommand.likeThisOne().classes();
        return folder == null ? classes : Stream.concat(classes.stream(), Stream.of(folder)).toList();
    }

    /** Starts a JVM that compiles. */
    public JavaCommand compiler() {
        return using("compiler", COMPILER);
    }

    /** Starts a JVM that runs checks. */
    public JavaCommand checks(String profile, List<String> options) {
        return using("checks-" + profile, options);
    }

    /**
     * Makes the archives that are missing, by a training run of each JVM. Of several commands that miss them at the same moment one makes
     * them, and the others wait for it.
     *
     * @param profiles the options of the JVMs that run checks, by profile
     * @param about    is called once, before, if there is anything to make
     */
    public void prepare(Map<String, List<String>> profiles, Runnable about) throws IOException {
        if (missing(profiles).isEmpty()) {
            return;
        }
        about.run();
        Path lock = archive("lock").resolveSibling("lock");
        Files.createDirectories(lock.getParent());
        // A file's lock is between processes; within one, a second try at it is an error.
        synchronized (WarmStart.class) {
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE); FileLock alone = channel.lock()) {
                for (Map.Entry<String, ProcessBuilder> run : missing(profiles).entrySet()) {
                    train(run.getKey(), run.getValue());
                }
            }
        }
    }

    private Map<String, ProcessBuilder> missing(Map<String, List<String>> profiles) {
        Map<String, ProcessBuilder> missing = new LinkedHashMap<>();
        training("compiler", COMPILER, compilerMain).ifPresent(run -> missing.put("compiler", run));
        profiles.forEach((profile, options) -> training("checks-" + profile, options, checksMain)
                .ifPresent(run -> missing.put("checks-" + profile, run)));
        return missing;
    }

    /** Whether all archives are there. */
    public boolean isPrepared(Set<String> profiles) {
        return folder != null && Stream.concat(Stream.of("compiler"), profiles.stream().map("checks-"::concat))
                .allMatch(name -> isNewerThanOurClasses(archive(name)));
    }

    private JavaCommand using(String name, List<String> options) {
        JavaCommand plain = JavaCommand.likeThisOne().with(options);
        Path archive = archive(name);
        if (archive == null || !Files.exists(archive) || isEmpty(archive)) {
            return plain;
        }
        return plain.with(List.of((aot() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive));
    }

    private Optional<ProcessBuilder> training(String name, List<String> options, Class<?> main) {
        Path archive = archive(name);
        if (archive == null || isNewerThanOurClasses(archive)) {
            return Optional.empty();
        }
        String option = (aot() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + unfinished(archive);
        return Optional.of(JavaCommand.likeThisOne().with(options).with(List.of(option)).processBuilder(main, TRAIN));
    }

    /** A half-written archive is never seen under its name; an empty one says that this JVM cannot make one, and is not to be asked again. */
    private void train(String name, ProcessBuilder run) throws IOException {
        Path archive = archive(name);
        Files.createDirectories(archive.getParent());
        Files.deleteIfExists(archive);
        Process process = run.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        try {
            if (process.waitFor(TRAINING_SECONDS, TimeUnit.SECONDS) && Files.exists(unfinished(archive))) {
                Files.move(unfinished(archive), archive, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.createFile(archive);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ProcessTree.kill(process);
        }
    }

    private static boolean isEmpty(Path archive) {
        try {
            return Files.size(archive) == 0;
        } catch (IOException e) {
            return true;
        }
    }

    private static boolean isNewerThanOurClasses(Path archive) {
        try {
            Path ours = Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0]);
            return Files.exists(archive) && Files.getLastModifiedTime(archive).compareTo(Files.getLastModifiedTime(ours)) >= 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean aot() {
        return Runtime.version().feature() >= FIRST_WITH_AOT_CACHE;
    }

    private static Path unfinished(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".new");
    }

    private Path archive(String name) {
        return folder == null ? null : folder.resolve(Runtime.version().toString()).resolve(name + (aot() ? ".aot" : ".jsa"));
    }
}
