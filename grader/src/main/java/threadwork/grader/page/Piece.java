package threadwork.grader.page;

import java.util.Optional;
import threadwork.grader.model.evidence.Place;

/**
 * Which piece of evidence this is, and what ties it to the sources on its page.
 *
 * @param number in its exercise, from 1
 * @param type   what it is about, see {@link threadwork.grader.model.Evidence}
 */
record Piece(int number, String type, Places places) {

    /** What links to it name. */
    String id() {
        return places.exercise() + "-e" + number;
    }

    /** What links to a part of it name. */
    String id(String part) {
        return id() + "-" + part;
    }

    /** The place as a link; from its line another leads back to {@code anchor}. */
    Optional<Link> link(Optional<Place> place, String anchor) {
        return place.map(where -> {
            Optional<String> line = places.find(where.file(), where.line());
            line.ifPresent(id -> places.mark(id, new Places.Mark(number, anchor)));
            return new Link(where.file() + ":" + where.line(), line.orElse(""));
        });
    }

    /** The same where the whole piece is to be led back to. */
    Optional<Link> link(Optional<Place> place) {
        return link(place, id());
    }

    /**
     * A line in words.
     *
     * @param lineId of the line on this page, or empty where it is not the student's
     */
    record Link(String words, String lineId) {
    }

    String title() {
        return switch (type) {
            case "threads" -> "What your threads were doing";
            case "deadlock" -> "Who waits for whom";
            case "outcomes" -> "What was seen on real cores";
            case "counter-example" -> "The smallest input that shows it";
            case "exception" -> "What was thrown";
            case "compiler" -> "What the compiler says";
            case "output" -> "What your program printed";
            case "schedule" -> "The order of steps in which it goes wrong";
            case "races" -> "Lines that meet without a lock between them";
            case "rule" -> "The lines it is about";
            case "refusal" -> "What is not available in this exercise";
            case "timeline" -> "What your threads did over time";
            default -> Character.toUpperCase(type.charAt(0)) + type.substring(1).replace('-', ' ');
        };
    }
}
