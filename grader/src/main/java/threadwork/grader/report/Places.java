package threadwork.grader.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Feedback;

/**
 * Where in a student's files a result belongs.
 *
 * @param files those that the student writes, below the repository's root, by exercise id; the first is the one to open
 */
public record Places(Map<String, List<String>> files) {

    /** {@code HitCounter.java:18} of compilers and stack traces, {@code HitCounter:18} of schedules. */
    private static final Pattern LINE = Pattern.compile("\\b([A-Za-z0-9_]{1,80})(?:\\.java)?:(\\d{1,6})\\b");

    public Places {
        files = Map.copyOf(files);
    }

    /**
     * The first line of the student's that the evidence names, else the feedback; else the file to open. What a program
     * printed may name a line too, but none outside the exercise's own files.
     */
    public Place of(CheckResult result) {
        List<String> own = files.getOrDefault(result.check().exercise(), List.of());
        Stream<String> texts = Stream.concat(result.evidence().stream().map(Evidence::text), result.feedback().map(Feedback::what).stream());
        return texts.flatMap(text -> named(text, own).stream()).findFirst()
                .orElse(new Place(own.isEmpty() ? readme(result.check().exercise()) : own.get(0), 0));
    }

    /**
     * A line that evidence names, if it is in a file of the student's.
     *
     * @param file as the student knows it, such as {@code HitCounter.java}
     */
    Optional<Place> of(String exercise, String file, int line) {
        return files.getOrDefault(exercise, List.of()).stream().filter(path -> path.endsWith("/" + file)).findFirst().map(path -> new Place(path, line));
    }

    private static Optional<Place> named(String text, List<String> own) {
        Matcher lines = LINE.matcher(text);
        while (lines.find()) {
            String name = "/" + lines.group(1) + ".java";
            Optional<String> file = own.stream().filter(path -> path.endsWith(name)).findFirst();
            int line = Integer.parseInt(lines.group(2));
            if (file.isPresent() && line > 0) {
                return Optional.of(new Place(file.get(), line));
            }
        }
        return Optional.empty();
    }

    private static String readme(String exercise) {
        return "exercises/src/main/java/threadwork/" + exercise + "/README.md";
    }
}
