package threadwork.explore.code;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Calls of the student's that would leave the explorer's control: threads, time, chance and waiting that it could not see. Whoever
 * lets student's code in where it is to be explored asks here, so that nothing gets as far as that only to be given up on.
 */
public final class Refusals {

    private static final Set<String> ANY = Set.of();

    /** Of the JDK's classes these methods, or any. */
    private static final Map<String, Set<String>> METHODS = Map.ofEntries(
            Map.entry("java/lang/System", Set.of("exit", "console", "runFinalization")),
            Map.entry("java/lang/Runtime", Set.of("exit", "halt", "exec", "addShutdownHook", "removeShutdownHook")),
            Map.entry("java/lang/ThreadGroup", Set.of("activeCount", "activeGroupCount", "enumerate", "interrupt", "list")),
            Map.entry("java/lang/invoke/VarHandle", Set.of("toMethodHandle")),
            Map.entry("java/lang/invoke/MethodHandles", Set.of("varHandleInvoker", "varHandleExactInvoker")),
            Map.entry("java/util/Arrays", Set.of("parallelSort", "parallelPrefix", "parallelSetAll")),
            Map.entry("java/util/stream/Collectors", Set.of("toConcurrentMap", "groupingByConcurrent")),
            Map.entry("java/util/stream/Gatherers", Set.of("mapConcurrent")),
            Map.entry("java/util/random/RandomGenerator", Set.of("of", "getDefault")),
            Map.entry("java/lang/Process", ANY),
            Map.entry("java/lang/ProcessBuilder", ANY),
            Map.entry("java/lang/ProcessHandle", ANY),
            Map.entry("java/lang/StackWalker", ANY),
            Map.entry("java/lang/ScopedValue", ANY),
            Map.entry("java/lang/ref/Cleaner", ANY),
            Map.entry("java/io/Console", ANY),
            Map.entry("java/io/PipedInputStream", ANY),
            Map.entry("java/io/PipedOutputStream", ANY),
            Map.entry("java/io/PipedReader", ANY),
            Map.entry("java/io/PipedWriter", ANY),
            Map.entry("java/security/SecureRandom", ANY),
            Map.entry("sun/misc/Unsafe", ANY),
            Map.entry(Names.COPY + "java/util/concurrent/StructuredTaskScope", ANY));

    private static final List<String> PACKAGES = List.of("java/net/", "java/nio/channels/", "java/lang/management/", "java/rmi/",
            "javax/", "java/awt/");

    /** Of those packages: values and pure functions, which neither wait nor start anything. */
    private static final Set<String> HARMLESS = Set.of("java/net/URI", "java/net/URISyntaxException", "java/net/URLEncoder", "java/net/URLDecoder");

    private Refusals() {
    }

    /**
     * Whether student's code may not call this method. A stream that is made by hand is a matter of its arguments: {@link ParallelFlag}.
     *
     * @param owner      internal name of the class that declares it
     * @param descriptor as class files have it
     */
    public static boolean contains(String owner, String name, String descriptor) {
        Set<String> methods = METHODS.get(owner);
        return methods != null && (methods == ANY || methods.contains(name))
                || PACKAGES.stream().anyMatch(owner::startsWith) && !HARMLESS.contains(owner)
                || name.equals("parallelStream")
                || name.equals("parallel") && owner.startsWith("java/util/stream/")
                || name.equals("finalize") && descriptor.equals("()V")
                || VirtualClock.isBeyond(owner, name, descriptor);
    }
}
