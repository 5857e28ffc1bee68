package threadwork.explore.run;

import java.util.stream.Stream;
import threadwork.explore.code.JdkNames;

/** Tells what explored code threw from what it only threw because it was explored. */
final class Unfollowed {

    private static final int MOST_CAUSES = 20;

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
            cause = cause.getCause();
        }
        return null;
    }

    private static boolean isOurs(Throwable thrown) {
        boolean linkage = thrown instanceof LinkageError && !(thrown instanceof ExceptionInInitializerError);
        boolean mixed = thrown instanceof ClassCastException && String.valueOf(thrown.getMessage()).contains("explored.");
        return linkage || mixed || thrown instanceof VirtualMachineError;
    }

    static String sentence(ShadowThread thread, Throwable thrown) {
        String place = Stream.of(thrown.getStackTrace()).filter(f -> f.getClassName().matches("threadwork\\.(ex\\d\\d|explore\\.corpus).*"))
                .findFirst().map(f -> " at " + f.getFileName() + ":" + f.getLineNumber()).orElse("");
        String message = thrown.getMessage();
        return thrown instanceof AssertionError && message != null ? JdkNames.original(message)
                : thread.getName() + " threw " + JdkNames.original(thrown.getClass().getSimpleName() + (message == null ? "" : ": " + message)) + place;
    }
}
