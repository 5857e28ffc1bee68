package threadwork.grader.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import threadwork.grader.kit.Stubs;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.SourceFile;
import threadwork.grader.model.Submission;

/** One submission while it is read: each entry is taken, refused or ignored. */
final class Reading {

    private final Stubs stubs;
    private final SortedMap<String, String> students;
    private final Entries entries;
    private final Layout layout;
    private final SortedMap<String, List<SourceFile>> files = new TreeMap<>();
    private final Map<String, Feedback> refused = new HashMap<>();
    private final Ignored ignored = new Ignored();
    private final Fingerprint fingerprint = new Fingerprint();
    private final Disguises disguises = new Disguises();

    Reading(Stubs stubs, SortedMap<String, String> students, Entries entries, Layout layout) {
        this.stubs = stubs;
        this.students = students;
        this.entries = entries;
        this.layout = layout;
    }

    Submission all(String name) {
        entries.types().forEach((entry, type) -> {
            Optional<String> source = layout.source(entry);
            if (source.isPresent()) {
                among(entry, type, source.get());
            } else {
                ignored.elsewhere(entry.startsWith(layout.project()) ? entry.substring(layout.project().length()) : entry);
            }
        });
        return new Submission(name, fingerprint.hex(), files, refused, ignored.list(), disguises.warnings());
    }

    private void among(String entry, EntryType type, String source) {
        String exercise = source.split("/")[1];
        String meant = students.get(source);
        try {
            if (source.equals(meant) || type != EntryType.FILE && isFolder(source, exercise)) {
                take(entry, type, source, exercise);
            } else if (meant != null && !entries.types().containsKey(layout.root() + meant)) {
                exercise = meant.split("/")[1];
                throw RefusedFile.wrongCase(source, meant);
            } else if (!isAsHandedOut(entry, type, source, exercise)) {
                ignored.among(source);
            }
        } catch (RefusedFile reason) {
            refused.putIfAbsent(exercise, reason.feedback());
        }
    }

    private void take(String entry, EntryType type, String source, String exercise) throws RefusedFile {
        if (type != EntryType.FILE) {
            throw RefusedFile.noFile(source, type);
        }
        byte[] bytes = bytes(entry, source);
        fingerprint.add(source, bytes);
        String text = SourceText.decode(source, bytes);
        disguises.lookAt(source, text);
        files.computeIfAbsent(exercise, id -> new ArrayList<>()).add(new SourceFile(source, text));
    }

    private byte[] bytes(String entry, String source) throws RefusedFile {
        try {
            return entries.read(entry, SourceText.MAX_BYTES + 1);
        } catch (IOException e) {
            throw RefusedFile.unreadable(source);
        }
    }

    private boolean isFolder(String source, String exercise) {
        return stubs.files().containsKey(exercise) && source.equals("threadwork/" + exercise);
    }

    /** A file that the kit hands out comes from the kit in any case, so one that was not changed is not worth a word. */
    private boolean isAsHandedOut(String entry, EntryType type, String source, String exercise) {
        if (source.endsWith(".md")) {
            return true;
        }
        Optional<SourceFile> stub = stubs.files().getOrDefault(exercise, List.of()).stream().filter(one -> one.path().equals(source)).findFirst();
        try {
            return stub.isPresent() && type == EntryType.FILE && isSame(stub.get().text(), SourceText.decode(source, bytes(entry, source)));
        } catch (RefusedFile changed) {
            return false;
        }
    }

    /** Git on Windows ends lines its own way. */
    private static boolean isSame(String stub, String found) {
        return stub.replace("\r\n", "\n").equals(found.replace("\r\n", "\n"));
    }
}
