package threadwork.actions.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The course's repository as the workflows see it, made from parts of this checkout; cases take it as it is or with a change. */
final class Kit {

    private static final Path HOME = Path.of("..").toAbsolutePath().normalize();
    static final String EXERCISE = "ex06race";

    private final Path work;
    private final Path bare;

    /** @param changes texts to put into the place of others, by path: {old, new} */
    Kit(Path folder, Map<String, String[]> changes) throws IOException {
        work = Files.createDirectories(folder.resolve("work"));
        bare = folder.resolve("bare.git");
        Git git = new Git(work);
        git.run("init", "-q", "-b", "main");
        for (String part : new String[] {"pom.xml", "threadwork", "README.md", "grader/pom.xml",
            "grader/src/main/java/threadwork/grader/model", "exercises/pom.xml", "exercises/src/main/java/threadwork/" + EXERCISE, ".github"}) {
            Files.createDirectories(work.resolve(part).getParent());
            Shell.run(HOME, "cp", "-r", part, work.resolve(part).getParent().toString());
        }
        Shell.run(work, "rm", "-rf", ".github/lint");
        // One exercise is graded: how well is not the point here.
        Files.writeString(work.resolve(".github/exercises"), EXERCISE + "\n");
        for (Map.Entry<String, String[]> change : changes.entrySet()) {
            Path file = work.resolve(change.getKey());
            String text = Files.readString(file);
            if (!text.contains(change.getValue()[0])) {
                throw new IOException(change.getKey() + " does not hold " + change.getValue()[0]);
            }
            Files.writeString(file, text.replace(change.getValue()[0], change.getValue()[1]));
        }
        git.commit("The kit");
        git.run("branch", "kit");
        Shell.run(folder, "git", "clone", "-q", "--bare", work.toString(), bare.toString());
        new Git(bare).run("config", "uploadpack.allowAnySHA1InWant", "true");
    }

    /** A copy of its own for a case. */
    Path copy(Path to) throws IOException {
        Shell.run(to.getParent(), "cp", "-r", bare.toString(), to.toString());
        return to;
    }

    static String solution() throws IOException {
        return Files.readString(HOME.resolve("solutions/src/main/java/threadwork/ex06race/HitCounter.java"));
    }

    static String wrong(String name) throws IOException {
        return Files.readString(HOME.resolve("grader/src/calibration/ex06race/wrong/" + name + "/HitCounter.java"));
    }
}
