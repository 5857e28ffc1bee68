package threadwork.actions.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** git in one repository; the same content always gives the same commit. */
record Git(Path folder) {

    private static final Map<String, String> NOBODY = Map.of("GIT_AUTHOR_NAME", "ada", "GIT_AUTHOR_EMAIL", "ada@example.org",
            "GIT_COMMITTER_NAME", "ada", "GIT_COMMITTER_EMAIL", "ada@example.org", "GIT_AUTHOR_DATE", "2026-01-01T00:00:00Z",
            "GIT_COMMITTER_DATE", "2026-01-01T00:00:00Z", "GIT_CONFIG_GLOBAL", "/dev/null", "GIT_ALLOW_PROTOCOL", "file");

    String run(String... arguments) throws IOException {
        return Shell.run(folder, NOBODY, Stream.concat(Stream.of("git"), Stream.of(arguments)).toList());
    }

    void commit(String message) throws IOException {
        run("add", "-A");
        run("commit", "-q", "-m", message);
    }

    List<String> names(String commit, String folderInIt) throws IOException {
        return run("ls-tree", "--name-only", commit, folderInIt).lines().toList();
    }
}
