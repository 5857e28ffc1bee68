package threadwork.checks.ex16workload;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import threadwork.checks.ex16workload.programs.Signs;
import threadwork.ex16workload.Job;
import threadwork.ex16workload.Kind;
import threadwork.ex16workload.Strategy;
import threadwork.ex16workload.Workload;

/** Runs in a JVM of its own and makes the calls, one after the other; the only class of ours that knows the student's. */
final class Subject {

    private Subject() {
    }

    /** @param folders one for each call, with its request; the answer is laid beside it */
    public static void main(String[] folders) throws Exception {
        for (String name : folders) {
            Path folder = Path.of(name);
            Request request = Request.fromText(Signs.text(folder, Session.REQUEST));
            Signs.set(folder, Session.ANSWER, answer(folder, request));
        }
        System.exit(0);
    }

    private static byte[] answer(Path folder, Request request) throws Exception {
        List<String> texts;
        try {
            texts = request.strategy() == null ? choices(request) : results(folder, request);
        } catch (Throwable thrown) {
            return Answer.bytes(null, thrown);
        }
        return Answer.bytes(texts, null);
    }

    private static List<String> results(Path folder, Request request) throws Exception {
        TestGil gil = new TestGil();
        List<Job> jobs = new ArrayList<>();
        for (int i = 0; i < request.jobs(); i++) {
            jobs.add(new TestJob(request.kinds().get(i), folder, i, Thread.currentThread(), gil));
        }
        List<String> results = new Workload(jobs).run(request.strategy(), gil);
        return results == null ? null : new ArrayList<>(results);
    }

    private static List<String> choices(Request request) {
        List<String> choices = new ArrayList<>();
        for (Kind kind : request.kinds()) {
            for (boolean gil : new boolean[] {true, false}) {
                Strategy choice = Workload.choose(kind, gil);
                choices.add(choice == null ? null : choice.name());
            }
        }
        return choices;
    }
}
