package threadwork.explore;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Prints what the explorer says of each program of the corpus, and what it costs: {@code CorpusTable [part of a name] [-inside] [-trace]}. */
final class CorpusTable {

    private static final OperatingSystemMXBean PROCESS = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private CorpusTable() {
    }

    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        String part = words.stream().filter(word -> !word.startsWith("-")).findFirst().orElse("");
        Options options = words.contains("-inside") ? Options.USUAL.withInside() : Options.USUAL;
        List<Long> right = new ArrayList<>();
        List<Long> wrong = new ArrayList<>();
        for (Corpus.Program program : Stream.concat(Corpus.right().stream(), Corpus.wrong().stream()).filter(p -> p.name().contains(part)).toList()) {
            long before = PROCESS.getProcessCpuTime();
            Exploration seen = program.explore(options);
            long millis = (PROCESS.getProcessCpuTime() - before) / 1_000_000;
            (program.finds().isEmpty() ? right : wrong).add(millis);
            String races = seen.races().isEmpty() ? "" : seen.races().get(0).toString();
            System.out.printf(Locale.ROOT, "%-5s %-50s %-10s %-12s races %2d  %5d ms  %s  %s%n", verdict(program, seen), program.name(), program.finds(),
                    seen.ending(), seen.races().size(), millis, seen.coverage(), (seen.detail() + " " + races).replace('\n', ' '));
            if (words.contains("-trace")) {
                seen.trace().forEach(step -> System.out.println("      " + step));
            }
        }
        System.out.printf(Locale.ROOT, "right: %d, median %d ms; wrong: %d, median %d ms%n", right.size(), median(right), wrong.size(), median(wrong));
    }

    static String verdict(Corpus.Program program, Exploration seen) {
        if (!seen.isJudged()) {
            return program.refused().isEmpty() ? "?" : "ok";
        }
        return seen.isClean() == program.finds().isEmpty() ? "ok" : program.finds().isEmpty() ? "FALSE" : "MISS";
    }

    private static long median(List<Long> values) {
        return values.isEmpty() ? 0 : values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
