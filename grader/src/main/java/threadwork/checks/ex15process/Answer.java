package threadwork.checks.ex15process;

import java.util.List;

/** How a call of {@code Child.run} ended: values alone, for they come from a JVM in which anything may have been done to them. */
sealed interface Answer {

    /** It returned an outcome; each text may be null. */
    record Returned(int exit, String out, String err) implements Answer {
    }

    /** It returned null. */
    record ReturnedNull() implements Answer {
    }

    /**
     * It threw.
     *
     * @param isTimeout whether that was a {@code TimeoutException}
     * @param nanos     how long the call had taken by then
     * @param chain     what it threw, then its cause, and so on; at least one
     */
    record Threw(boolean isTimeout, long nanos, List<Thrown> chain) implements Answer {

        public Threw {
            chain = List.copyOf(chain);
        }
    }

    /** A throwable; the message may be null. */
    record Thrown(String type, String message, List<StackTraceElement> frames) {

        public Thrown {
            frames = List.copyOf(frames);
        }
    }
}
