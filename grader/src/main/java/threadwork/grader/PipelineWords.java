package threadwork.grader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import threadwork.grader.allow.Admission;
import threadwork.grader.allow.Refusal;
import threadwork.grader.compile.DoesNotCompile;
import threadwork.grader.compile.DoesNotCompile.Problem;
import threadwork.grader.contract.Contract;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.evidence.Notes;
import threadwork.grader.model.evidence.Place;

/** What a student reads when an exercise does not get as far as its checks. */
final class PipelineWords {

    private static final int MOST_REFUSALS = 20;

    private PipelineWords() {
    }

    static Feedback doesNotCompile(DoesNotCompile refused, List<String> leftOut) {
        Problem first = refused.problems().get(0);
        String where = first.file().isEmpty() ? "" : " at " + first.file() + (first.line() > 0 ? ", line " + first.line() : "");
        String what = "It does not compile" + where + ": " + first.message().lines().findFirst().orElse("");
        if (!leftOut.isEmpty()) {
            return new Feedback(what, "Only the files that the exercise asks you to write are taken. Yours came without "
                    + String.join(", ", leftOut.stream().limit(3).toList()) + (leftOut.size() > 3 ? " and more." : "."),
                    "Move your own classes into a file that the exercise has, and leave the given files as they are.");
        }
        return new Feedback(what,
                "Nothing of an exercise can be checked until the compiler accepts all of it.",
                "Mend the first error below, then check again: the others often go with it.");
    }

    static Evidence said(DoesNotCompile refused) {
        return new Evidence("compiler", refused.problems().stream().map(Problem::toString).collect(Collectors.joining("\n")),
                new Notes(refused.problems().stream().map(problem -> new Notes.Note(place(problem.file(), problem.line()), problem.message())).toList()));
    }

    static Feedback notAvailable(Admission.Refused refused) {
        Refusal first = refused.refusals().get(0);
        String line = first.line() > 0 ? ", line " + first.line() : "";
        String where = first.file().isEmpty() ? "" : " See " + first.where() + " in " + first.file() + line + ".";
        int more = refused.refusals().size() - 1;
        return new Feedback(first.subject() + " is not available in this exercise." + where + (more == 0 ? "" : " " + more + " more below."),
                first.advice().why() + " None of your code was run.", first.advice().instead());
    }

    /** A line of the source is shown once, with all that is refused on it. */
    static Evidence named(Admission.Refused refused) {
        Map<String, List<Refusal>> lines = refused.refusals().stream().limit(MOST_REFUSALS)
                .collect(Collectors.groupingBy(PipelineWords::place, LinkedHashMap::new, Collectors.toList()));
        List<String> told = new ArrayList<>();
        lines.forEach((place, here) -> told.add(place
                + here.stream().map(refusal -> refusal.subject().replaceFirst(",$", "")).distinct().collect(Collectors.joining("; "))
                + (here.get(0).source().isEmpty() ? "" : "\n    " + here.get(0).source())));
        int more = refused.refusals().size() - MOST_REFUSALS;
        return new Evidence("refusal", String.join("\n", told) + (more > 0 ? "\nand " + more + " more" : ""),
                new Notes(refused.refusals().stream().limit(MOST_REFUSALS)
                        .map(refusal -> new Notes.Note(place(refusal.file(), refusal.line()), refusal.subject() + " is not available")).toList()));
    }

    private static Optional<Place> place(String file, int line) {
        return Place.known(file.substring(file.lastIndexOf('/') + 1), line);
    }

    private static String place(Refusal refusal) {
        return refusal.file().isEmpty() ? "" : refusal.file() + (refusal.line() > 0 ? ":" + refusal.line() : "") + ": ";
    }

    static Feedback contractBroken(Contract.Broken broken) {
        return new Feedback(String.join(" ", broken.gone()), "The checks call your code by the names and types that the stub has.",
                "Give the method back the name, parameters and result that it has in the stub; add methods of your own as you like.");
    }

    static Feedback notStarted() {
        return new Feedback("Not started yet: the TODO is still there.", "Every exercise begins as a stub with a gap for you to fill.",
                "Read the README beside the file, then replace the TODO with your code.");
    }
}
