package threadwork.checks.ex15process;

import java.util.List;
import java.util.Map;
import threadwork.checks.ex15process.programs.Steps;
import threadwork.grader.model.Evidence;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Observation;
import threadwork.grader.probe.ThrownInProgram;

/** Asks how a call ended, and says to the student what is wrong with that. */
final class Ending {

    private static final Map<Character, String> WAITS = Map.of(
            Steps.READS, "The program waits for more of its input, or for the end of it",
            Steps.WRITES_OUT, "The program waits for somebody to read what it writes to its standard output",
            Steps.WRITES_ERR, "The program waits for somebody to read what it writes to its standard error");

    private Ending() {
    }

    /**
     * The answer to a call whose program ends by itself, if it is let.
     *
     * @throws Failure         if the call did not return an outcome, or the program did not run in a process of its own
     * @throws ThrownInProgram if it threw
     */
    static Answer.Returned returned(Session session, int call) {
        Answer answer = answer(session, call);
        if (answer instanceof Answer.Threw threw) {
            throw asThrownHere(threw.chain());
        }
        Failure.unless(answer instanceof Answer.Returned, "Child.run returned null in place of an outcome.");
        Answer.Returned returned = (Answer.Returned) answer;
        Failure.unless(returned.out() != null && returned.err() != null, "Child.run returned an outcome with null in place of a text.");
        ranApart(session, call, returned);
        return returned;
    }

    private static void ranApart(Session session, int call, Answer.Returned returned) {
        Class<?> main = session.request(call).main();
        if (session.pid(call, main).isEmpty()) {
            throw Failure.of("Child.run returned the exit code %d, but the program had not even begun.", returned.exit())
                    .with(new Evidence("output", "err: " + cut(returned.err()) + "\nout: " + cut(returned.out())));
        }
        notHere(session, call);
    }

    private static String cut(String text) {
        return text.length() <= 400 ? text : text.substring(0, 400) + "…";
    }

    /** @throws Failure if the program said that it runs in the process of its caller */
    static void notHere(Session session, int call) {
        long here = session.program().handle().pid();
        session.pid(call, session.request(call).main()).ifPresent(pid ->
                Failure.unless(pid != here, "The program ran in the JVM that called Child.run (process %d), and not in one of its own.", here));
    }

    /**
     * The answer to a call, whatever it is.
     *
     * @throws Failure if it will never come
     */
    static Answer answer(Session session, int call) {
        Observation seen = session.await(call, () -> false);
        if (session.hasAnswered(call)) {
            return AnswerReader.read(session.answer(call));
        }
        notHere(session, call);
        Failure.unless(seen != Observation.ENDED, "The whole JVM that called Child.run has ended, so the call never came back.");
        String stacks = session.stacks();
        Failure stuck = Failure.of("%s", stuck(session, call));
        throw stacks.isEmpty() ? stuck : stuck.with(new Evidence("threads", stacks));
    }

    private static String stuck(Session session, int call) {
        String steps = session.steps(call);
        if (!steps.isEmpty()) {
            return WAITS.getOrDefault(steps.charAt(steps.length() - 1), "The program waits") + ", and Child.run never returns.";
        }
        String limit = ", though the limit of " + session.request(call).limit().toMillis() + " ms has long passed.";
        return "Child.run neither returns nor throws" + (session.request(call).hasLimit() ? limit : ".");
    }

    /** What was thrown there, so that the report shows the student's lines. */
    static ThrownInProgram asThrownHere(List<Answer.Thrown> chain) {
        ThrownInProgram thrown = null;
        for (int i = chain.size() - 1; i >= 0; i--) {
            Answer.Thrown one = chain.get(i);
            thrown = new ThrownInProgram(one.type(), one.message(), one.frames().toArray(StackTraceElement[]::new), thrown);
        }
        return thrown;
    }
}
