package threadwork.explore.run;

/** Passes on whatever a scenario throws, as it is. */
final class Sneaky {

    private Sneaky() {
    }

    static void run(ScenarioBody body) {
        try {
            body.run();
        } catch (Throwable thrown) {
            throw Sneaky.<RuntimeException>as(thrown);
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> E as(Throwable thrown) throws E {
        throw (E) thrown;
    }
}
