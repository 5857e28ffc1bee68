package threadwork.checks.ex16workload;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import threadwork.checks.ex16workload.programs.Signs;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Observation;

/**
 * One call of the student's code: its jobs, which wait until they are let go, and how it ends. Jobs count from 0 here,
 * and from 1 in words.
 */
final class Call {

    private final Session session;
    private final Path folder;
    private final Request request;
    private final List<String> results = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();

    Call(Session session, Path folder, Request request, Random random) {
        this.session = session;
        this.folder = folder;
        this.request = request;
        Signs.set(folder, Signs.OWNER, String.valueOf(ProcessHandle.current().pid()));
        Signs.set(folder, Session.REQUEST, request.toText());
        for (int job = 0; job < request.jobs(); job++) {
            results.add("result-" + (job + 1) + "-" + random.nextInt(1_000_000));
            Signs.set(folder, Signs.TEXT + job, results.get(job));
            ends.add("/" + random.nextInt(1_000_000));
        }
    }

    Path folder() {
        return folder;
    }

    int jobs() {
        return request.jobs();
    }

    boolean hasAnswered() {
        return Signs.isSet(folder, Session.ANSWER);
    }

    /** Whether a job is at work, or was. */
    boolean isIn(int job) {
        return Signs.isSet(folder, Signs.IN + job);
    }

    boolean isOut(int job) {
        return Signs.isSet(folder, Signs.OUT + job);
    }

    long in() {
        return IntStream.range(0, jobs()).filter(this::isIn).count();
    }

    /** The words in which a job that is at work says where. */
    List<String> where(int job) {
        return Arrays.asList(Signs.text(folder, Signs.IN + job).split(" "));
    }

    /** Whether some job that is at work says this. */
    boolean someoneIs(String word) {
        return IntStream.range(0, jobs()).anyMatch(job -> isIn(job) && where(job).contains(word));
    }

    void letGo(int job) {
        letGo(job, ends.get(job));
    }

    /** Lets a job go, with this end of its result. */
    void letGo(int job, String end) {
        Signs.set(folder, Signs.GO + job, end);
    }

    /** What the job's result is, with this end. */
    String result(int job, String end) {
        return results.get(job) + end;
    }

    void letAllGo() {
        IntStream.range(0, jobs()).forEach(this::letGo);
    }

    /** Lets them go when all are at work, the last one first, each when the one before is done; those that are not, all at once. */
    void letGoInReverse() {
        await(() -> in() == jobs());
        for (int job = jobs() - 1; job >= 0; job--) {
            int last = job;
            letGo(job);
            if (isIn(job)) {
                await(() -> isOut(last));
            }
        }
    }

    /** Waits until the condition holds, or this call has ended, or neither is going to come. */
    Observation await(BooleanSupplier condition) {
        return session.await(() -> condition.getAsBoolean() || hasAnswered());
    }

    /**
     * What the call returned.
     *
     * @throws Failure if it never returns, or returned null
     * @throws threadwork.grader.probe.ThrownInProgram if it threw
     */
    List<String> returned() {
        Observation seen = await(() -> false);
        if (!hasAnswered()) {
            String ended = seen == Observation.ENDED ? "The whole JVM that called your code has ended, so %s never came back."
                    : "%s never returns; " + in() + " of " + jobs() + " jobs were begun.";
            throw Failure.of(ended, this);
        }
        Answer answer = Answer.read(Signs.content(folder, Session.ANSWER));
        if (answer.thrown() != null) {
            throw answer.thrown();
        }
        Failure.unless(answer.texts() != null, "%s returned null.", this);
        return answer.texts();
    }

    /** @throws Failure unless the call returned all results, in the order of the jobs */
    void resultsAreRight() {
        List<String> seen = returned();
        List<String> expected = IntStream.range(0, jobs()).mapToObj(job -> result(job, ends.get(job))).toList();
        Failure.unless(seen.size() == jobs(), "%s was given %d jobs, and returned %d results.", this, jobs(), seen.size());
        List<String> numbers = seen.stream()
                .map(result -> expected.contains(result) ? "" + (expected.indexOf(result) + 1) : "?").toList();
        Failure.unless(seen.equals(expected), "%s returned the results of these jobs, in this order: %s.", this,
                String.join(", ", numbers));
    }

    /** As a student would write it. */
    @Override
    public String toString() {
        return request.strategy() == null ? "choose" : "run(" + request.strategy() + ")";
    }
}
