package threadwork.grader.probe.scene;

import threadwork.explore.Scenario;
import threadwork.grader.probe.History;
import threadwork.grader.probe.Judge;

/**
 * Several threads that make calls on one object. Each thread, before it calls, looks how many calls the others have finished:
 * so real time is part of what the explorer tells apart, and a call that was over before another began is known to be.
 * That orders threads which the student's code does not: data races are for scenarios of their own to find.
 */
public final class Play {

    private static final String[] NAMES = {"A", "B"};

    private final Spec<Object, ?> spec;
    private final Object subject;
    private final History history;
    private final Remark[] said;

    private Play(Spec<Object, ?> spec, History history) {
        this.spec = spec;
        this.history = history;
        subject = spec.subject();
        said = new Remark[NAMES.length + 1];
        for (int i = 0; i < said.length; i++) {
            said[i] = new Remark();
        }
    }

    /**
     * @param judge    of {@link Judge#named}
     * @param spec     name of its class
     * @param sequence the calls of two or three threads, as in {@code put(1); take() | size() then size()}; the last, and those
     *                 that come after all, are the scenario's own
     */
    public static Scenario scenario(String judge, String spec, String sequence) {
        return () -> run(judge, spec, sequence);
    }

    @SuppressWarnings("unchecked")
    private static void run(String judgeName, String specName, String sequence) throws Exception {
        Judge judge = Judge.named(judgeName);
        Spec<Object, ?> spec = (Spec<Object, ?>) Class.forName(specName).getDeclaredConstructor().newInstance();
        String[] phases = sequence.split(" then ");
        String[] parts = phases[0].split(" \\| ");
        History history = new History(parts.length);
        Play play = new Play(spec, history);
        Thread[] threads = new Thread[parts.length - 1];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = play.thread(i, parts[i]);
        }
        for (Thread thread : threads) {
            thread.start();
        }
        play.go(threads.length, parts[threads.length].split("; "));
        for (Thread thread : threads) {
            thread.join();
        }
        if (phases.length > 1) {
            play.go(threads.length, phases[1].split("; "));
        }
        judge.judge(history);
    }

    private Thread thread(int number, String part) {
        return new Thread(() -> go(number, part.split("; ")), NAMES[number]);
    }

    private void go(int me, String... calls) {
        Remark own = new Remark();
        for (String text : calls) {
            Call<Object, ?> call = spec.call(text);
            history.calls(me, Thread.currentThread().getName(), text, finished(me));
            own.aside("calls " + text);
            Answer answer = call.of(subject);
            said[me].aloud(text + " " + answer.words());
            history.returned(me, answer.words(), answer.thrown());
        }
    }

    /** How many calls of each thread are over. */
    private int[] finished(int me) {
        int[] finished = new int[history.threads()];
        for (int i = 0; i < finished.length; i++) {
            if (i != me) {
                said[i].heard();
            }
            finished[i] = history.finished(i);
        }
        return finished;
    }
}
