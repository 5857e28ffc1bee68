package threadwork.checks.ex15process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import threadwork.checks.ex15process.programs.Signs;
import threadwork.ex15process.Child;
import threadwork.ex15process.Outcome;

/** Runs in a JVM of its own and makes the calls, one after the other; the only class of ours that knows the student's. */
final class Subject {

    private static final int MOST_IN_A_CHAIN = 10;
    private static final int MOST_FRAMES = 100;

    private Subject() {
    }

    /** @param folders one for each call, with its request; the answer is laid beside it */
    public static void main(String[] folders) throws Exception {
        StackTeller.start(Path.of(folders[0]));
        for (String folder : folders) {
            Request request = Request.fromBytes(Signs.content(Path.of(folder), Session.REQUEST));
            List<String> args = new ArrayList<>(List.of(folder));
            args.addAll(request.more());
            Signs.set(Path.of(folder), Session.ANSWER, AnswerWriter.bytes(call(request, args)));
        }
        System.exit(0);
    }

    private static Answer call(Request request, List<String> args) {
        long began = System.nanoTime();
        try {
            Outcome outcome = Child.run(request.main(), args, request.stdin(), request.limit());
            return outcome == null ? new Answer.ReturnedNull() : new Answer.Returned(outcome.exit(), outcome.out(), outcome.err());
        } catch (Throwable thrown) {
            return new Answer.Threw(thrown instanceof TimeoutException, System.nanoTime() - began, chain(thrown));
        }
    }

    private static List<Answer.Thrown> chain(Throwable thrown) {
        List<Answer.Thrown> chain = new ArrayList<>();
        for (Throwable one = thrown; one != null && chain.size() < MOST_IN_A_CHAIN; one = one.getCause()) {
            List<StackTraceElement> frames = List.of(one.getStackTrace());
            chain.add(new Answer.Thrown(one.getClass().getName(), one.getMessage(), frames.subList(0, Math.min(frames.size(), MOST_FRAMES))));
        }
        return chain;
    }
}
