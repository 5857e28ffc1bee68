package threadwork.grader.page;

import java.util.List;
import threadwork.grader.model.evidence.Thrown;

/** An exception with what it was caused by. */
record ThrownView(Piece piece, List<Cause> chain) implements EvidenceView {

    /** One of them. */
    record Cause(Thrown.Cause thrown, List<ThreadsView.Call> calls) {
    }

    static ThrownView of(Piece piece, Thrown thrown) {
        return new ThrownView(piece, thrown.chain().stream().map(cause -> new Cause(cause, ThreadsView.Call.all(piece, cause.frames()))).toList());
    }
}
