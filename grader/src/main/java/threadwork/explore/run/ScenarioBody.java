package threadwork.explore.run;

/** What an execution runs, on its first thread. */
@FunctionalInterface
public interface ScenarioBody {

    /** May throw whatever it likes: an {@link AssertionError} is a claim that does not hold. */
    void run() throws Throwable;
}
