package threadwork.grader.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import threadwork.grader.model.Check;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Feedback;
import threadwork.grader.model.Kind;
import threadwork.grader.model.Verdict;

/** Runs the planned checks of one exercise against one submission, each of which gets exactly one result. */
public final class Runner {

    private final Children children;
    private final Limits limits;

    public Runner(Children children, Limits limits) {
        this.children = children;
        this.limits = limits;
    }

    /**
     * @param plan    in the order in which they run; a check comes after those that it requires
     * @param classes the folder of the submission's class files
     * @param heard   is told each result as it is known
     * @param era     of the children: once it is over, this ends without a result
     * @throws IOException if the grader itself fails to start a JVM
     */
    public List<CheckResult> run(List<Check> plan, Path classes, long seed, int era, Consumer<CheckResult> heard) throws IOException {
        List<CheckResult> results = new ArrayList<>();
        Budget budget = new Budget(limits.exerciseSeconds());
        try (Bench bench = new Bench(children, classes, seed, era)) {
            for (Check check : plan) {
                CheckResult result = Prerequisites.missing(check, results).orElse(null);
                if (result == null) {
                    bench.prepareFor(next(plan, check));
                    result = budget.isSpent() ? unrun(check) : judged(bench, check, budget, classes);
                }
                results.add(result);
                heard.accept(result);
            }
        }
        return results;
    }

    /** A verdict that the machine did not allow is asked for once more, in a fresh JVM; nothing else is ever tried for a better one. */
    private CheckResult judged(Bench bench, Check check, Budget budget, Path classes) throws IOException {
        OptionalLong oomKills = Suspicion.oomKillsSoFar();
        CheckResult first = once(bench, check, limits.seconds(check.kind()), budget, false);
        if (first.verdict() == Verdict.INCONCLUSIVE && !budget.isSpent()) {
            CheckResult second = once(bench, check, limits.seconds(check.kind()), budget, false);
            boolean bySignal = Words.isKilled(first) && Words.isKilled(second);
            return bySignal && Suspicion.of(classes, oomKills).isConfirmed() ? CheckResult.notPassed(check, Verdict.FAILED, second.seconds(), Words.killedItself(), List.of()) : second;
        }
        return check.kind() == Kind.SCHEDULE && first.verdict() == Verdict.FAILED ? confirmed(bench, first) : first;
    }

    /**
     * A schedule fails in every JVM or in none: a failure counts only if a fresh one fails too, or does not end. Not necessarily
     * in the same words, for these may tell of a map that has another order in each JVM. It may take twice as long, and costs
     * the budget nothing. Where memory ran out, the search may have used it: then one execution by itself has to use it up again.
     */
    private CheckResult confirmed(Bench bench, CheckResult first) throws IOException {
        bench.startOver();
        long limit = 2 * limits.seconds(first.check().kind());
        boolean noMemory = first.feedback().equals(Optional.of(Words.outOfMemory()));
        CheckResult second = once(bench, first.check(), limit, new Budget(limit), noMemory);
        Feedback unconfirmed = noMemory ? Words.searchTooLarge() : Words.notConfirmed();
        return second.points().earned() == 0 ? first
                : CheckResult.notPassed(first.check(), Verdict.INCONCLUSIVE, second.seconds(), unconfirmed, first.evidence());
    }

    private CheckResult once(Bench bench, Check check, long ofTheCheck, Budget budget, boolean once) throws IOException {
        long began = System.nanoTime();
        long limit = budget.limit(ofTheCheck);
        Answer answer = bench.run(check, limit, budget, once);
        if (answer instanceof Answer.OverTime) {
            budget.overran();
        }
        return Verdicts.of(check, answer, (System.nanoTime() - began) / 1e9, limit);
    }

    private CheckResult unrun(Check check) {
        return CheckResult.notPassed(check, Verdict.TIMED_OUT, 0, Words.budgetSpent(limits.exerciseSeconds()), List.of());
    }

    private static Optional<Check> next(List<Check> plan, Check check) {
        int place = plan.indexOf(check) + 1;
        return place < plan.size() ? Optional.of(plan.get(place)) : Optional.empty();
    }
}
