package threadwork.grader.allow;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.SourceFile;

/** Looks through the class files of submissions. May be used by several threads. */
public final class Admissions {

    private final Stubs stubs;
    private final Set<String> explored;
    private final Map<String, AllowList> lists = new ConcurrentHashMap<>();

    /** @param explored the exercises, by their ids, some of whose checks explore schedules */
    public Admissions(Stubs stubs, Set<String> explored) {
        this.stubs = stubs;
        this.explored = Set.copyOf(explored);
    }

    /**
     * Judges one exercise of a submission.
     *
     * @param exercise such as {@code ex06race}
     * @param sources  what was compiled, the files that are given with the exercise among them
     * @param classes  the folder that holds the class files
     * @throws IOException if they cannot be read
     */
    public Admission of(String exercise, List<SourceFile> sources, Path classes) throws IOException {
        Sources texts = new Sources("threadwork/" + exercise + "/", sources);
        List<ClassFile> all;
        try {
            all = ClassFiles.in(classes);
        } catch (ClassFiles.Unreadable e) {
            return new Admission.Refused(List.of(new Refusal(e.subject(), "", "", 0, "", Advice.UNREADABLE)));
        }
        AllowList list = lists.computeIfAbsent(exercise, AllowList::of);
        Hierarchy hierarchy = new Hierarchy(all);
        List<ClassFile> given = all.stream().filter(file -> given(exercise, file)).toList();
        boolean isExplored = explored.contains(exercise);
        Judge judge = new Judge(list, hierarchy, isExplored, offLimits(given, new Judge(list, hierarchy, false, Set.of())));
        Inspection inspection = new Inspection(exercise, judge, new Landings(hierarchy), texts);
        List<Refusal> refusals = new ArrayList<>();
        for (ClassFile file : all) {
            if (!given.contains(file) && refusals.size() < Inspection.MOST) {
                refusals.addAll(inspection.of(file));
            }
        }
        return refusals.isEmpty() ? new Admission.Allowed()
                : new Admission.Refused(refusals.stream().sorted(Inspection.ORDER).distinct().toList());
    }

    /** The compiler writes the name of the file that it read, whatever the classes in that are called. */
    private boolean given(String exercise, ClassFile file) {
        String path = "threadwork/" + exercise + "/" + file.source();
        return file.name().startsWith("threadwork/" + exercise + "/") && stubs.has(exercise, path) && !stubs.isTheStudents(exercise, path);
    }

    /** Of the given classes, which are restored from the kit, those that can do what a student's code may not. */
    private static Set<String> offLimits(List<ClassFile> given, Judge judge) {
        return given.stream().filter(file -> file.uses().all().stream().anyMatch(use -> judge.refused(use.named()).isPresent()))
                .map(ClassFile::name).collect(Collectors.toSet());
    }
}
