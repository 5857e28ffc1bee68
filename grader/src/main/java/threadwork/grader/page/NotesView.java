package threadwork.grader.page;

import java.util.List;
import java.util.Optional;
import threadwork.grader.model.evidence.Notes;

/** What is to be said of single lines. */
record NotesView(Piece piece, List<Said> notes) implements EvidenceView {

    /** Of one of them. */
    record Said(Optional<Piece.Link> place, String text) {
    }

    static NotesView of(Piece piece, Notes notes) {
        return new NotesView(piece, notes.notes().stream().map(note -> new Said(piece.link(note.place()), note.text())).toList());
    }
}
