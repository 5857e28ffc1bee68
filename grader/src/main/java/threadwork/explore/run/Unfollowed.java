package threadwork.explore.run;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import threadwork.explore.code.JdkNames;

/** Tells what explored code threw from what it only threw because it was explored. */
final class Unfollowed {

    private static final int MOST_CAUSES = 20;
    private static final Pattern OF_JAVA_CODE = Pattern.compile("^(Required|Overflow)|^(\\w+ )?(length|size)|too large");

    private Unfollowed() {
    }

    /** Why there can be no verdict, or null if this is the explored code's own doing. */
    static String reason(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < MOST_CAUSES; i++) {
            if (cause instanceof Unsupported) {
                return cause.getMessage();
            }
            if (isOurs(cause)) {
                return JdkNames.original(cause.toString());
            }
            cause = isOverridden(cause, "getCause") ? null : cause.getCause();
        }
        return null;
    }

    private static boolean isOurs(Throwable thrown) {
        boolean linkage = thrown instanceof LinkageError && !isOfTheCompiler(thrown) && !isFailedInitialiser(thrown);
        boolean mixed = thrown instanceof ClassCastException && message(thrown).contains("explored.");
        return linkage || mixed || thrown instanceof VirtualMachineError && !isOverflow(thrown) && !isTooLarge(thrown);
    }

    /** Explored threads have several times the stack of others: whoever overflows it does so anywhere. */
    static boolean isOverflow(Throwable thrown) {
        return thrown instanceof StackOverflowError;
    }

    /** Something larger than anything can be was asked for, and Java code said so. Where the JVM itself has no more memory, it is another matter whose. */
    private static boolean isTooLarge(Throwable thrown) {
        return thrown instanceof OutOfMemoryError && OF_JAVA_CODE.matcher(message(thrown)).find();
    }

    /** A switch over an enum ends with it where no case fits; what the JVM throws of that kind has a message. */
    private static boolean isOfTheCompiler(Throwable thrown) {
        return thrown.getClass() == IncompatibleClassChangeError.class && thrown.getMessage() == null;
    }

    /** A static initialiser threw something, now or when the class was first used. Then its own words are all that is left of that. */
    private static boolean isFailedInitialiser(Throwable thrown) {
        boolean once = thrown instanceof NoClassDefFoundError && message(thrown).startsWith("Could not initialize class");
        Throwable first = once ? thrown.getCause() : thrown;
        return first instanceof ExceptionInInitializerError && !message(first).contains(Unsupported.class.getName());
    }

    static String sentence(ShadowThread thread, Throwable thrown) {
        Stream<StackTraceElement> stack = isOverridden(thrown, "getStackTrace") ? Stream.empty() : Stream.of(thrown.getStackTrace());
        String place = stack.filter(f -> f.getClassName().matches("threadwork\\.(ex\\d\\d|explore\\.corpus).*"))
                .findFirst().map(f -> " at " + f.getFileName() + ":" + f.getLineNumber()).orElse("");
        String message = message(thrown);
        return thrown instanceof AssertionError && !message.isEmpty() ? JdkNames.original(message)
                : thread.getName() + " threw " + JdkNames.original(thrown.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message)) + place;
    }

    private static String message(Throwable thrown) {
        return isOverridden(thrown, "getMessage") || thrown.getMessage() == null ? "" : thrown.getMessage();
    }

    /** Code of the student's is not called from here: it might never return. */
    private static boolean isOverridden(Throwable thrown, String method) {
        try {
            return thrown.getClass().getMethod(method).getDeclaringClass().getClassLoader() != null && !(thrown instanceof Unsupported);
        } catch (NoSuchMethodException | LinkageError unknown) {
            return true;
        }
    }
}
