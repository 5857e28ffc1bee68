package threadwork.checks.ex11cache;

import threadwork.ex11cache.Memo;
import threadwork.grader.probe.Failure;

/** The textbook's numbers by way of a memo: without it, the larger ones would take years. */
final class Fibonacci {

    private final Memo<Integer, Long> memo = new Memo<>(number -> number < 2 ? (long) number : of(number - 1) + of(number - 2));

    long of(int number) {
        Long seen = memo.get(number);
        Failure.unless(seen != null, "The value of a key is a number, and get returned null.");
        return seen;
    }

    /** Without a memo. */
    static long expected(int number) {
        long one = 0;
        long next = 1;
        for (int i = 0; i < number; i++) {
            long sum = one + next;
            one = next;
            next = sum;
        }
        return one;
    }
}
