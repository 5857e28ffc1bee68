package threadwork.grader.allow;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What to tell a student about a refusal.
 *
 * @param why     what speaks against it
 * @param instead what to do
 */
public record Advice(String why, String instead) {

    static final Advice NO_NATIVE = new Advice("Its code would be no Java, and nobody could say what it does.", "Write the method in Java.");
    static final Advice NO_FINALIZER = new Advice("The JVM calls it when it likes to, or never.", "Leave it out; clean up in a finally block.");
    static final Advice OWN_PACKAGE = new Advice("An exercise's classes are all in its own package.",
            "Begin the file with the package line that the stub has, and keep your classes in it.");
    static final Advice GIVEN = new Advice("It reaches the network or files, which the code that you write does not need.",
            "Use what your method is handed; only programs bring the real one along.");
    static final Advice UNREADABLE = new Advice("What nobody knows cannot be looked through.", "Simplify the class, or split it up.");

    static final Advice PARALLEL = new Advice(
            "It hands work to threads of the JVM's own, whose steps the checks on schedules cannot follow: they could say nothing about your code any more.",
            "Leave the parallel part out; start threads yourself, or give the tasks to an executor that you make.");
    private static final Advice UNFOLLOWED = new Advice(
            "The checks on schedules cannot follow what it does: they could say nothing about your code any more.",
            "Do without it here. For the time, System.nanoTime(), Instant.now() and LocalTime.now() are followed.");

    private static final Advice ANYTHING_ELSE = new Advice(
            "The exercises use a list of classes and methods of the JDK, and this is not on it.",
            "Do without it: java.util and java.util.concurrent have what is needed. If you think that it belongs on the list, tell your instructor.");

    private record Rule(Pattern about, Advice advice) {
    }

    /** The first that fits. Names of java.lang stand without their package. */
    private static final List<Rule> RULES = List.of(
            rule("It ends, or outlives, the whole program; the checks run in that program too.",
                    "Return or throw an exception, and let your threads come to their end.",
                    "System\\.exit", "Runtime\\.(exit|halt|addShutdownHook|removeShutdownHook)"),
            rule("It strikes a thread wherever that is, with locks held and data half written.",
                    "Ask the thread to end: interrupt it, or have it look at a volatile flag.",
                    "Thread\\.(stop|suspend|resume|destroy|countStackFrames)"),
            rule("It is about every thread of the program, those of the checks too.",
                    "Call setUncaughtExceptionHandler on the threads that you start.",
                    "Thread\\.[sg]etDefaultUncaughtExceptionHandler"),
            rule("It is about threads that are not yours.",
                    "Use new Thread(task) or new Thread(task, name), and keep your threads in a list.",
                    "ThreadGroup.*", "Thread\\.(<init>|getThreadGroup|getAllStackTraces|enumerate|activeCount|[sg]etContextClassLoader)",
                    ".*/LockSupport\\.getBlocker"),
            rule("What code does must not depend on who calls it.",
                    "Print the exception, or call its printStackTrace() without arguments.",
                    "StackWalker.*", "StackTraceElement.*", "Thread\\.(getStackTrace|dumpStack)", "Throwable\\.(.*StackTrace.*|fillInStackTrace)"),
            rule("It changes something for the whole program, the checks included.",
                    "Keep what you need in fields of your own.",
                    "System\\.(set.*|clearProperty|load.*)", ".*\\.setDefault", "java/util/TimeZone.*", "Runtime\\.load.*"),
            rule("What it answers depends on the machine and on who runs the program.",
                    "Work with what your methods are given.",
                    "System\\.(getProperty|getProperties|getenv|in|console|getLogger)", "System\\$.*", "(Integer|Long|Boolean)\\.get.*",
                    "java/io/Console.*", "java/util/Properties.*"),
            rule("Loggers read files and belong to the whole program.",
                    "Use System.out.println.",
                    "java/util/logging/.*"),
            rule("It starts or ends other programs, or looks at those that are not yours.",
                    "Where the exercise is about processes, keep to the Process that start() gives you; elsewhere, do the work in threads.",
                    "(Process|ProcessBuilder|ProcessHandle)\\b.*", "Runtime\\.exec"),
            rule("Objects made from bytes are made without their constructors.",
                    "Make objects with new.",
                    "java/io/(Object|Externalizable|Serial).*", "java/lang/invoke/SerializedLambda.*"),
            rule("It reads or writes files.",
                    "Keep data in memory, or use what your method is given to store it.",
                    "java/io/(File|RandomAccess).*", "java/nio/.*", "java/util/(zip|jar)/.*"),
            rule("It belongs to the reading and writing of files and streams.",
                    "Build texts with StringBuilder or String.join; print with System.out.println.",
                    "java/io/.*"),
            rule("It opens connections to other machines.",
                    "Use what your method is given to reach others.",
                    "java/net/.*", "javax/net/.*", "java/rmi/.*"),
            rule("It finds a field by its name while the program runs.",
                    "Use a volatile field, a lock, or AtomicInteger, AtomicLong or AtomicReference.",
                    "java/util/concurrent/atomic/Atomic\\w+FieldUpdater.*", "java/lang/invoke/VarHandle.*"),
            rule("It finds or makes code while the program runs, which nobody can see beforehand.",
                    "Call methods and make objects by name, in plain Java.",
                    "java/lang/(reflect|invoke|runtime|management)/.*", "java/(beans|security)/.*", "javax/(tools|annotation|script|management)/.*",
                    "(Class|ClassLoader|ClassValue|Module|ModuleLayer|Package)\\b.*", "(sun|jdk)/.*", "java/util/ServiceLoader.*"),
            rule("It says that the JVM itself is in trouble.",
                    "Throw an exception that says what happened, such as IllegalStateException.",
                    "(OutOfMemory|VirtualMachine|StackOverflow|Internal|Linkage)\\w*Error.*", "ThreadDeath.*"));

    private static Rule rule(String why, String instead, String... about) {
        return new Rule(Pattern.compile(String.join("|", about)), new Advice(why, instead));
    }

    /** @param refused what is on the list, but beyond the explorer; on the class that declares it */
    static Advice unfollowed(Named refused) {
        return refused.name().matches("parallel.*|.*Concurrent.*") ? PARALLEL : UNFOLLOWED;
    }

    /** @param refused on the class that declares it */
    static Advice about(Named refused) {
        String owner = refused.owner().replaceFirst("^java/lang/(?=[^/]+$)", "");
        String text = refused.isType() ? owner : owner + "." + refused.name();
        return RULES.stream().filter(rule -> rule.about.matcher(text).matches()).map(Rule::advice).findFirst().orElse(ANYTHING_ELSE);
    }
}
