package threadwork.explore;

import com.sun.management.OperatingSystemMXBean;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The explorer and Lincheck side by side, on programs of the corpus, in one JVM: {@code LincheckComparison [every n-th [executions
 * [part of a name]]]}, which are 6, 500 and all unless given.
 *
 * <p>Ours goes first: Lincheck's agent retransforms classes of the JDK, which undoes what the compiler knew of them. The first program of a
 * run is the cold one, for each of the two. Prints as it goes, since Lincheck may take a minute for one program.
 */
final class LincheckComparison {

    private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private record Explored(Exploration seen, long millis) {
    }

    private LincheckComparison() {
    }

    public static void main(String[] arguments) throws ReflectiveOperationException {
        int step = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 6;
        int executions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 500;
        String part = arguments.length > 2 ? arguments[2] : "";
        List<Corpus.Program> programs = Stream.of(Corpus.right(), Corpus.wrong()).flatMap(kind -> sample(kind, step, part)).toList();
        System.setErr(new PrintStream(OutputStream.nullOutputStream())); // uncaught exceptions, once for each execution
        List<Explored> ours = programs.stream().map(LincheckComparison::explored).toList();
        List<Compared> all = new ArrayList<>();
        for (int i = 0; i < programs.size(); i++) {
            long before = PROCESS.getProcessCpuTime();
            LincheckRun theirs = LincheckRun.of(programs.get(i), executions);
            all.add(new Compared(programs.get(i), ours.get(i).seen, ours.get(i).millis, theirs, since(before)));
            System.out.println(line(all.get(i)));
        }
        summarise(all);
        System.exit(0); // what Lincheck left hanging are no daemons
    }

    private static Stream<Corpus.Program> sample(List<Corpus.Program> kind, int step, String part) {
        List<Corpus.Program> named = kind.stream().filter(program -> program.name().contains(part)).toList();
        return IntStream.range(0, named.size()).filter(i -> i % step == 0).mapToObj(named::get);
    }

    private static Explored explored(Corpus.Program program) {
        long before = PROCESS.getProcessCpuTime();
        Exploration seen = program.explore(Options.USUAL);
        return new Explored(seen, since(before));
    }

    private static long since(long before) {
        return (PROCESS.getProcessCpuTime() - before) / 1_000_000;
    }

    private static String line(Compared one) {
        String found = one.ours().isClean() ? "clean" : one.ours().races().isEmpty() ? "" + one.ours().ending() : one.ours().ending() + "+race";
        return String.format(Locale.ROOT, "%-12s %-46s %-10s ours %-15s %5d runs %6d ms   Lincheck %-18s %5d runs %6d ms  %s", one.agreement(),
                one.program().name(), one.program().finds(), found, one.ours().coverage().executions(), one.ourMillis(),
                one.theirs().verdict(), one.theirs().executions(), one.theirMillis(), one.theirs().detail()).stripTrailing();
    }

    private static void summarise(List<Compared> all) {
        for (Compared.Agreement kind : Compared.Agreement.values()) {
            System.out.printf("%n%s: %d%n", kind, all.stream().filter(one -> one.agreement() == kind).count());
            all.stream().filter(one -> one.agreement() == kind && !one.why().isEmpty())
                    .forEach(one -> System.out.println("  " + one.program().name() + ": " + one.why()));
        }
        System.out.printf("%ncold (%s): ours %d ms, Lincheck %d ms%n", all.get(0).program().name(), all.get(0).ourMillis(), all.get(0).theirMillis());
        List<Compared> warm = all.subList(1, all.size());
        print("ours", warm, Compared::ourMillis, one -> one.ours().coverage().executions());
        print("Lincheck", warm, Compared::theirMillis, one -> one.theirs().executions());
    }

    private static void print(String who, List<Compared> warm, ToLongFunction<Compared> millis, ToLongFunction<Compared> runs) {
        long cpu = warm.stream().mapToLong(millis).sum();
        System.out.printf(Locale.ROOT, "warm, %s: median %d ms (right %d, wrong %d), most %d ms; %d executions in %d CPU ms: %d per second%n", who,
                median(warm.stream(), millis), median(warm.stream().filter(one -> one.program().finds().isEmpty()), millis),
                median(warm.stream().filter(one -> !one.program().finds().isEmpty()), millis),
                warm.stream().mapToLong(millis).max().orElse(0), warm.stream().mapToLong(runs).sum(), cpu,
                warm.stream().mapToLong(runs).sum() * 1_000 / Math.max(1, cpu));
    }

    private static long median(Stream<Compared> programs, ToLongFunction<Compared> millis) {
        long[] sorted = programs.mapToLong(millis).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }
}
