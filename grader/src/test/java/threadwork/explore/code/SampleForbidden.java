package threadwork.explore.code;

import java.util.ArrayList;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the explorer could not follow, one thing per method. */
class SampleForbidden {

    static void exits() {
        System.exit(1);
    }

    static void hooks() {
        Runtime.getRuntime().addShutdownHook(new Thread());
    }

    static void parallel() {
        Stream.of(1).parallel().count();
    }

    static void parallelCollection() {
        List.of(1).parallelStream().count();
    }

    static void parallelByReference() {
        Consumer<List<Integer>> count = List::parallelStream;
        count.accept(List.of());
    }

    static void processes() throws java.io.IOException {
        new ProcessBuilder("true").start();
    }

    static void calendar() {
        new GregorianCalendar();
    }

    static void inherited() {
        new Children().parallelStream().count();
    }

    static void parallelByHand() {
        StreamSupport.stream(List.of(1).spliterator(), true).count();
    }

    static void maybeParallel() {
        boolean asked = !List.of(1).isEmpty();
        StreamSupport.stream(List.of(1).spliterator(), asked ? true : false).count();
    }

    static void parallelIfAsked() {
        boolean asked = true;
        boolean other = false;
        StreamSupport.intStream(IntStream.of(1).spliterator(), asked).count();
        System.out.println(other);
    }

    static void traces() {
        Thread.getAllStackTraces();
    }

    static void concurrentMap() {
        ConcurrentMap<Object, Object> map = Stream.of(1).collect(Collectors.toConcurrentMap(i -> i, i -> i));
        map.clear();
    }

    static long allowed() {
        return StreamSupport.stream(
                        List.of(1, 2).spliterator(),
                        false)
                .map(Map.Entry.class::isInstance).count() + new Date(1).getTime() + new Family().parallelStream();
    }

    static final class Children extends ArrayList<String> {

        private static final long serialVersionUID = 1;
    }

    /** The name alone says nothing. */
    static final class Family {

        int parallelStream() {
            return 3;
        }
    }
}
