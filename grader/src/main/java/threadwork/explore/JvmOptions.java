package threadwork.explore;

import java.util.List;
import java.util.stream.Stream;

/** What a JVM has to be started with to explore: the copies of the JDK's classes use parts of it that are for its own classes. */
public final class JvmOptions {

    private JvmOptions() {
    }

    /** For a JVM like this one: a part that it does not have is left out, since naming it would bring a warning. */
    public static List<String> all() {
        return Stream.of("jdk.internal.access", "jdk.internal.invoke", "jdk.internal.misc", "jdk.internal.ref", "jdk.internal.reflect",
                        "jdk.internal.util", "jdk.internal.vm", "jdk.internal.vm.annotation", "sun.reflect.misc", "sun.security.action")
                .filter(Object.class.getModule().getPackages()::contains)
                .map(hidden -> "--add-exports=java.base/" + hidden + "=ALL-UNNAMED")
                .toList();
    }
}
