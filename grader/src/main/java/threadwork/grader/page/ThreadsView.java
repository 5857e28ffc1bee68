package threadwork.grader.page;

import java.util.List;
import java.util.Optional;
import threadwork.grader.model.evidence.Frame;
import threadwork.grader.model.evidence.Threads;

/** What threads were doing at one moment. */
record ThreadsView(Piece piece, List<Seen> threads) implements EvidenceView {

    /** One of them. */
    record Seen(Threads.State state, List<Call> calls) {
    }

    static ThreadsView of(Piece piece, Threads threads) {
        return new ThreadsView(piece, threads.threads().stream().map(state -> new Seen(state, Call.all(piece, state.frames()))).toList());
    }

    /** A call on a stack. */
    record Call(String method, Optional<Piece.Link> place) {

        static List<Call> all(Piece piece, List<Frame> frames) {
            return frames.stream().map(frame -> new Call(frame.method(), piece.link(frame.place()))).toList();
        }
    }
}
