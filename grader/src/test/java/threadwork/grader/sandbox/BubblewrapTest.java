package threadwork.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import threadwork.grader.jvm.JavaCommand;

/** What a program can and cannot do inside, asked of real programs. */
class BubblewrapTest {

    private static Sandbox sandbox;

    @TempDir
    static Path shown;
    @TempDir
    static Path hidden;

    @BeforeAll
    static void needsOneThatWorks() {
        Finding found = Trial.onThisMachine();
        Assumptions.assumeTrue(found.isBest(), found.why());
        sandbox = found.sandbox();
    }

    @Test
    void what_is_to_be_seen_can_be_read_and_not_written() throws Exception {
        Files.writeString(shown.resolve("class"), "file");
        assertEquals("file", shell("cat " + shown + "/class"));
        assertEquals("no", shell("echo x 2>/dev/null > " + shown + "/new || echo no"));
        assertEquals("no", shell("rm " + shown + "/class 2>/dev/null || echo no"));
        assertTrue(Files.exists(shown.resolve("class")) && Files.notExists(shown.resolve("new")));
    }

    @Test
    void what_appears_there_later_is_seen_too() throws Exception {
        Process waiting = start("read line; cat " + shown + "/later");
        Files.writeString(shown.resolve("later"), "class");
        try (var to = waiting.outputWriter()) {
            to.write("go\n");
        }
        assertEquals("class", output(waiting));
    }

    @Test
    void nothing_else_of_the_users_is_there() throws Exception {
        Files.writeString(hidden.resolve("secret"), "secret");
        assertEquals("no", shell("cat " + hidden + "/secret 2>/dev/null || echo no"));
        assertEquals("no", shell("ls '" + Path.of("..").toRealPath() + "/solutions' 2>/dev/null || echo no"));
        assertEquals("no", shell("ls '" + System.getProperty("user.home") + "/.m2/settings.xml' 2>/dev/null || echo no"));
    }

    @Test
    void the_system_is_read_only_and_tmp_is_its_own() throws Exception {
        assertEquals("no", shell("echo x 2>/dev/null > /etc/x || echo no"));
        assertEquals("no", shell("echo x 2>/dev/null > /usr/x || echo no"));
        assertEquals("yes", shell("echo yes > /tmp/own-file && cat /tmp/own-file"));
        assertFalse(Files.exists(Path.of("/tmp/own-file")));
    }

    @Test
    void it_sees_no_process_but_its_own() throws Exception {
        assertEquals("no", shell("kill -0 " + ProcessHandle.current().pid() + " 2>/dev/null && echo yes || echo no"));
        assertTrue(Integer.parseInt(shell("ls /proc | grep -c '^[0-9]'")) < 10);
    }

    @Test
    void it_has_no_right_that_a_plain_user_lacks() throws Exception {
        assertEquals("0000000000000000 0000000000000000", shell("grep -E 'CapEff|CapBnd' /proc/self/status | cut -f 2 | paste -sd ' '"));
    }

    @Test
    void it_reaches_no_server_outside_and_has_a_loopback_of_its_own() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> java = java(Connects.class, String.valueOf(server.getLocalPort()));
            List<Path> classes = new ArrayList<>(JavaCommand.likeThisOne().classes());
            assertEquals("outside: refused, inside: works", output(new ProcessBuilder(sandbox.around(java, classes)).start()));
        }
    }

    @Test
    void killing_it_ends_all_that_it_started() throws Exception {
        Process process = start("sleep 600 & sleep 600 & echo started; wait");
        assertEquals("started", process.inputReader().readLine());
        List<ProcessHandle> below = process.descendants().toList();
        assertTrue(below.size() >= 3, below.toString());
        process.destroyForcibly();
        for (ProcessHandle one : below) {
            one.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> java(Class<?> main, String... arguments) {
        return JavaCommand.likeThisOne("-XX:TieredStopAtLevel=1").processBuilder(main, arguments).command();
    }

    private static String shell(String script) throws IOException, InterruptedException {
        return output(start(script));
    }

    private static Process start(String script) throws IOException {
        return new ProcessBuilder(sandbox.around(List.of("/bin/sh", "-c", script), List.of(shown))).redirectErrorStream(true).start();
    }

    private static String output(Process process) throws IOException, InterruptedException {
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return said;
    }

    static final class Connects {

        public static void main(String[] arguments) throws IOException {
            try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                System.out.println("outside: " + reaches(Integer.parseInt(arguments[0])) + ", inside: " + reaches(server.getLocalPort()));
            }
        }

        private static String reaches(int port) {
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                return "works";
            } catch (IOException e) {
                return "refused";
            }
        }
    }
}
