package threadwork.grader.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import threadwork.explore.JvmOptions;
import threadwork.grader.model.Kind;

/** The kinds of JVM that checks run in. */
public enum Profile {
    /** Starts quickly: one compiler, one collector thread. */
    QUICK(Kind.UNIT, "-XX:TieredStopAtLevel=1", "-Xmx256m"),
    /** The explorer runs copies of the JDK's own classes, which name packages that the JDK keeps to itself. */
    SCHEDULE(Kind.SCHEDULE, Stream.concat(Stream.of("-XX:TieredStopAtLevel=1", "-Xmx512m"), JvmOptions.all().stream()).toArray(String[]::new)),
    /** The default compilers: races are theirs to show. */
    STRESS(Kind.STRESS, "-Xmx512m");

    private static final List<String> ALL = List.of(
            "-XX:+UseSerialGC", "-XX:-UsePerfData", "-XX:+ExitOnOutOfMemoryError", "-XX:+DisableAttachMechanism",
            // The JVM itself writes to standard output, which is our channel.
            "-XX:+DisplayVMOutputToStderr", "-Xlog:disable", "-Xlog:all=warning:stderr",
            // Who threw what is read from the stack.
            "-XX:-OmitStackTraceInFastThrow",
            "-Dfile.encoding=UTF-8", "-Djava.awt.headless=true");

    private final Kind usual;
    private final List<String> own;

    Profile(Kind usual, String... own) {
        this.usual = usual;
        this.own = List.of(own);
    }

    /** The one that checks of this kind run in. */
    public static Profile of(Kind kind) {
        return switch (kind) {
            case STRESS -> STRESS;
            case SCHEDULE -> SCHEDULE;
            default -> QUICK;
        };
    }

    /** The kind that most checks here are of. */
    Kind usual() {
        return usual;
    }

    /** The options of every profile, by its name. */
    public static Map<String, List<String>> all() {
        return Stream.of(values()).collect(Collectors.toMap(Profile::name, Profile::options));
    }

    /** Options for the JVM. */
    public List<String> options() {
        return Stream.concat(ALL.stream(), own.stream()).toList();
    }
}
