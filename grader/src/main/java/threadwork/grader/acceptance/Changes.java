package threadwork.grader.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The paths that a pull request changes, as GitHub's comparison of two commits tells them.
 *
 * @param paths sorted; of a file that was moved, both its paths
 */
public record Changes(List<String> paths) {

    /** GitHub lists at most 300 files and does not say that there are more. */
    static final int TOO_MANY = 250;

    private static final String STUDENTS = "exercises/src/main/java/threadwork/";
    private static final String WORKFLOWS = ".github/";

    public Changes {
        paths = List.copyOf(paths);
    }

    /**
     * @param comparison what {@code GET /repos/{owner}/{repo}/compare/{base}...{head}} answers
     * @throws Refused if nothing can be said about all paths
     */
    public static Changes read(byte[] comparison) throws Refused {
        JsonNode files = files(comparison);
        if (!files.isArray()) {
            throw new Refused("GitHub does not tell what this pull request changes");
        }
        if (files.size() >= TOO_MANY) {
            throw new Refused("this pull request changes " + TOO_MANY + " files or more");
        }
        Set<String> paths = new TreeSet<>();
        for (JsonNode file : files) {
            paths.add(file.path("filename").asText());
            if (file.hasNonNull("previous_filename")) {
                paths.add(file.get("previous_filename").asText());
            }
        }
        return new Changes(List.copyOf(paths));
    }

    private static JsonNode files(byte[] comparison) throws Refused {
        try {
            return new ObjectMapper().readTree(comparison).path("files");
        } catch (IOException notJson) {
            throw new Refused("GitHub does not tell what this pull request changes");
        }
    }

    /** A run takes its workflow from the pull request: where that one changes it, the run says what its author wants. */
    void leaveTheWorkflowsAlone() throws Refused {
        if (paths.stream().anyMatch(path -> path.startsWith(WORKFLOWS))) {
            throw new Refused("this pull request changes .github, which makes the report");
        }
    }

    /** What the grader does not look at, and a person should before it is merged. */
    List<String> outside() {
        return paths.stream().filter(path -> !path.startsWith(STUDENTS)).toList();
    }
}
