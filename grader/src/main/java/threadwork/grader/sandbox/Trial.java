package threadwork.grader.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds out which tier works here: a program that is installed may still be forbidden to do its work, so it is asked to. */
public final class Trial {

    private static final String PROGRAM = "bwrap";
    private static final long SECONDS = 30;

    private Trial() {
    }

    /** Takes some 20 ms where there is something to try. */
    public static Finding onThisMachine() {
        return on(System.getProperty("os.name"), System.getenv().getOrDefault("PATH", "/usr/bin:/bin"));
    }

    /** @param path where programs are looked for, as in the environment */
    static Finding on(String system, String path) {
        Sandbox process = new PlainProcess();
        if (!system.equals("Linux")) {
            return new Finding(process, Words.notLinux(system), Words.NOTHING_TO_DO);
        }
        Optional<Path> program = Stream.of(path.split(File.pathSeparator)).filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, PROGRAM)).filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            return new Finding(process, Words.NOT_INSTALLED, Words.INSTALL);
        }
        Bubblewrap bubblewrap = new Bubblewrap(program.get().toAbsolutePath());
        String complaint = complaint(bubblewrap);
        return complaint.isEmpty() ? new Finding(bubblewrap, "", "") : new Finding(process, Words.forbidden(complaint), Words.allow());
    }

    /** What it says to running our java, which is asked for its version and loads its libraries for that; nothing if it can. */
    private static String complaint(Bubblewrap bubblewrap) {
        List<String> java = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-fullversion");
        try {
            Process process = new ProcessBuilder(bubblewrap.around(java, List.of())).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            boolean works = ended && process.exitValue() == 0 && said.contains("version");
            return works ? "" : said.isEmpty() ? "it ended without a word" : said.lines().findFirst().orElseThrow();
        } catch (IOException e) {
            return e.getMessage();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }
}
