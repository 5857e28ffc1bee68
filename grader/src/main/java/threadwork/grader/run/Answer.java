package threadwork.grader.run;

import threadwork.grader.channel.Message;

/** What came back from a child that was asked to run a check. */
sealed interface Answer {

    /** The check ran to its end. */
    record Ended(Message.Ended message) implements Answer {
    }

    /**
     * The check used up its time.
     *
     * @param threads what its threads were doing, or empty if even that got no answer
     */
    record OverTime(String threads) implements Answer {
    }

    /** The JVM ended in the middle of the check. */
    record Died(int exit) implements Answer {
    }

    /** Somebody else wrote to the result channel. */
    record Forged(String what) implements Answer {
    }
}
