package threadwork.grader.stress;

/** One test, from its first shot in ever larger slices until something forbidden is seen or the budget is spent. */
final class StressRun {

    private final StressState state;
    private final Limits limits;

    StressRun(StressState state, Limits limits) {
        this.state = state;
        this.limits = limits;
    }

    /**
     * What was seen. Throws what an actor threw, as it is.
     *
     * @throws threadwork.grader.probe.Failure if actors hang for a reason that can be shown
     * @throws threadwork.grader.probe.Inconclusive if actors do not come back and no reason can be shown
     */
    Outcomes sample() throws Throwable {
        Outcomes outcomes = new Outcomes(state.cases());
        Budget budget = new Budget(limits.cpuMillisFor(state.actors()), limits.wallMillisFor(state.actors()));
        Shape shape = Shape.FIRST;
        for (int i = 0; i == 0 || !outcomes.hasForbidden() && !budget.isSpent(); i++) {
            Slice slice = new Slice(state, shape, i);
            finish(slice);
            shape = shape.after(slice.countInto(outcomes));
        }
        return outcomes;
    }

    private void finish(Slice slice) throws Throwable {
        ActorWatch watch = new ActorWatch(slice, state, limits.stuckMillis());
        try {
            while (!slice.endsWithin(ActorWatch.TICK_MILLIS)) {
                watch.look();
            }
        } finally {
            slice.release();
        }
    }
}
