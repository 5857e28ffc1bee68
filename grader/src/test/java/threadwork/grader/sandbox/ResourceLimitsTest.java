package threadwork.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ResourceLimitsTest {

    @Test
    void a_process_has_limits_and_stays_one_process() throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "limits are set by a shell");
        Process process = new ProcessBuilder(ResourceLimits.on(List.of("/bin/sh", "-c", "ulimit -c; ulimit -f; echo $$ \"$1\"", "sh", "two words"))).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(List.of("0", "131072", process.pid() + " two words"), said.lines().toList());
    }
}
