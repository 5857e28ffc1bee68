package threadwork.grader.tour;

import java.io.IOException;

/** A JVM that does one job of the tour, and prints what it did when. It ends at once when whoever started it is gone. */
public final class TourProcess {

    private TourProcess() {
    }

    /** @param arguments those of {@link Job#arguments} */
    public static void main(String[] arguments) throws InterruptedException {
        Thread parent = new Thread(TourProcess::endWithParent, "parent watch");
        parent.setDaemon(true);
        parent.start();
        Lane lane = new Lane("");
        job(arguments).run(Turn.EVERYBODY, lane);
        lane.spans().forEach(span -> System.out.println(span.activity() + " " + span.from() + " " + span.to()));
        System.out.flush();
    }

    private static Job job(String[] arguments) {
        return switch (arguments[0]) {
            case "sum" -> new Sum(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
            case "nap" -> new Nap(Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
            default -> throw new IllegalArgumentException(arguments[0]);
        };
    }

    private static void endWithParent() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever written here; the end of it is the message.
            }
        } catch (IOException alsoTheEnd) {
            // Then nobody listens either.
        }
        Runtime.getRuntime().halt(1);
    }
}
