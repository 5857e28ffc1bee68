package threadwork.grader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import threadwork.grader.model.evidence.Deadlock;

/**
 * Threads that wait for each other, as a picture and in sentences.
 *
 * @param boxes  threads and locks, clockwise
 * @param arrows from each box to the next, and from the last to the first
 */
record CycleView(Piece piece, List<Sentence> sentences, List<Box> boxes, List<Arrow> arrows) implements EvidenceView {

    static final int WIDTH = 760;
    static final int HEIGHT = 400;
    private static final int ACROSS = 290;
    private static final int DOWN = 165;
    private static final int MOST_CHARACTERS = 20;

    /** What keeps one thread. */
    record Sentence(Deadlock.Link link, Optional<Piece.Link> at, Optional<Piece.Link> heldSince) {
    }

    /** @param lane colour of a thread, or -1 for a lock */
    record Box(String name, String place, int lane, double x, double y) {

        boolean thread() {
            return lane >= 0;
        }
    }

    static CycleView of(Piece piece, Deadlock deadlock) {
        List<Sentence> sentences = deadlock.links().stream()
                .map(link -> new Sentence(link, piece.link(link.at()), piece.link(link.heldSince()))).toList();
        List<Box> boxes = new ArrayList<>();
        List<Boolean> waits = new ArrayList<>();
        int all = (int) deadlock.links().stream().mapToInt(link -> link.lock().isEmpty() ? 1 : 2).sum();
        for (Sentence sentence : sentences) {
            String at = sentence.at().map(Piece.Link::words).orElse("");
            boxes.add(box(sentence.link().thread(), at, sentences.indexOf(sentence), boxes.size(), all));
            waits.add(true);
            if (!sentence.link().lock().isEmpty()) {
                boxes.add(box(sentence.link().lock(), "", -1, boxes.size(), all));
                waits.add(false);
            }
        }
        List<Arrow> arrows = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            arrows.add(Arrow.between(boxes.get(i), boxes.get((i + 1) % all), waits.get(i)));
        }
        return new CycleView(piece, sentences, boxes, arrows);
    }

    /** The first stands on the left, the others follow clockwise. */
    private static Box box(String name, String place, int lane, int number, int all) {
        double angle = Math.PI + 2 * Math.PI * number / all;
        String cut = name.codePointCount(0, name.length()) > MOST_CHARACTERS
                ? name.substring(0, name.offsetByCodePoints(0, MOST_CHARACTERS - 1)) + "…" : name;
        return new Box(cut, place, lane, WIDTH / 2.0 + ACROSS * Math.cos(angle), HEIGHT / 2.0 + DOWN * Math.sin(angle));
    }

    /** Of one thread that waits for itself to end, no picture says more than the sentence. */
    boolean drawn() {
        return boxes.size() > 1;
    }
}
