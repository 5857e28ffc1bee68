package threadwork.checks.ex12cores;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import threadwork.ex12cores.Chunk;
import threadwork.ex12cores.ParallelSum;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.Gate;

/** Numbers to be added up, and what became of it: every chunk that was asked for. */
final class Recorder implements Chunk {

    /** One call. A range that does not lie in the array is kept as it came. */
    record Part(int from, int to) {

        int size() {
            return to - from;
        }

        @Override
        public String toString() {
            return from + "–" + to;
        }
    }

    private static final int SHOWN = 12;

    private final long[] numbers;
    private final long rightSum;
    private final int threads;
    private final Gate gate;
    /** Guarded by itself. */
    private final List<Part> parts = new ArrayList<>();
    private volatile boolean otherArray;
    private long answer;

    /** @param gate every chunk that is not empty goes through it */
    Recorder(long[] numbers, int threads, Gate gate) {
        this.numbers = numbers;
        this.rightSum = Arrays.stream(numbers).sum();
        this.threads = threads;
        this.gate = gate;
    }

    /** So many numbers, of which none is small enough for an int or is the same as another one. */
    static Recorder of(int size, int threads, Gate gate, Random random) {
        return new Recorder(random.longs(size, -1L << 50, 1L << 50).toArray(), threads, gate);
    }

    /** With nothing in the way. */
    static Recorder of(int size, int threads, Random random) {
        Gate open = new Gate();
        open.open();
        return of(size, threads, open, random);
    }

    /** Calls the student's code on this thread. */
    long call() throws InterruptedException {
        answer = ParallelSum.sum(numbers, threads, this);
        return answer;
    }

    /** For the thread that has called. */
    long answer() {
        return answer;
    }

    @Override
    public long sum(long[] given, int from, int to) {
        if (given != numbers) {
            otherArray = true;
            return 0;
        }
        synchronized (parts) {
            parts.add(new Part(from, to));
        }
        if (from < 0 || to > given.length || from >= to) {
            return 0;
        }
        gate.pass();
        return Arrays.stream(numbers, from, to).sum();
    }

    long rightSum() {
        return rightSum;
    }

    /** The chunks that are not empty, from the first place to the last. */
    List<Part> parts() {
        synchronized (parts) {
            return parts.stream().filter(part -> part.size() != 0).sorted(Comparator.comparingInt(Part::from)).toList();
        }
    }

    int size() {
        return numbers.length;
    }

    int threads() {
        return threads;
    }

    /** How many chunks have numbers in them if they are balanced. */
    int chunks() {
        return Math.min(threads, numbers.length);
    }

    /** @throws Failure saying {@code what}, and which chunks there were, unless {@code claim} is true */
    void must(boolean claim, String what, Object... values) {
        Failure.unless(!otherArray, "The chunk was handed another array than the one that sum was given.");
        Failure.unless(claim, "With %d numbers and %d threads, %s. The chunks were: %s.", numbers.length, threads,
                String.format(Locale.ROOT, what, values), text(parts()));
    }

    private static String text(List<Part> parts) {
        String first = parts.stream().limit(SHOWN).map(Part::toString).collect(Collectors.joining(", "));
        return parts.isEmpty() ? "none" : parts.size() > SHOWN ? first + ", …" : first;
    }
}
