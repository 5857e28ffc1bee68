package threadwork.grader.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import threadwork.grader.model.Check;

/** Holds the child JVM that the checks of one submission run in, and replaces it when a check has used it up. */
final class Bench implements AutoCloseable {

    private final Children children;
    private final Path classes;
    private final long seed;
    private final int era;
    private Profile profile;
    private Child child;

    /** @param era of the children, in which this is wanted */
    Bench(Children children, Path classes, long seed, int era) {
        this.children = children;
        this.classes = classes;
        this.seed = seed;
        this.era = era;
    }

    /** The next check's JVM warms up while this check runs. */
    void prepareFor(Optional<Check> next) throws IOException {
        if (next.isPresent() && Profile.of(next.get().kind()) != profile) {
            children.prepare(Profile.of(next.get().kind()));
        }
    }

    /** @param once whether to explore one execution only */
    Answer run(Check check, long limitSeconds, Budget budget, boolean once) throws IOException {
        useProfile(Profile.of(check.kind()));
        try {
            child.begin(classes, seed, check.kind());
        } catch (IOException e) {
            children.mustStillBe(era);
            throw e;
        }
        Answer answer = child.run(check, limitSeconds, budget, once);
        children.mustStillBe(era);
        if (!(answer instanceof Answer.Ended ended) || ended.message().leftovers()) {
            drop();
        }
        return answer;
    }

    private void useProfile(Profile wanted) throws IOException {
        if (child != null && profile != wanted) {
            drop();
        }
        profile = wanted;
        children.mustStillBe(era);
        if (child == null) {
            child = children.take(wanted);
        }
    }

    /** The next check gets a JVM that nobody has used. */
    void startOver() {
        drop();
    }

    private void drop() {
        if (child != null) {
            child.close();
            child = null;
        }
    }

    @Override
    public void close() {
        drop();
    }
}
