package threadwork.explore.code;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the names that explored code goes by back into those that its author knows. */
public final class JdkNames {

    private static final Pattern COPY = Pattern.compile("\\bexplored([./])(?=java[./])");
    private static final Pattern SHADOW = Pattern.compile(
            "\\bthreadwork([./])explore\\1(?:run\\1Shadow[A-Za-z]+|lib\\1PerTaskExecutor)");
    private static final Pattern BARE_SHADOW = Pattern.compile("\\bShadow(?=(?:Inheritable)?Thread|LockSupport)");

    private JdkNames() {
    }

    /**
     * The same text with the JDK's names in it, wherever explored ones stood: {@code explored.java.util.HashMap} becomes
     * {@code java.util.HashMap}, and the body that a synchronized method was split into becomes the method.
     *
     * @param text a class name, a stack trace, a message; with dots or slashes
     */
    public static String original(String text) {
        String names = COPY.matcher(text).replaceAll("");
        names = SHADOW.matcher(names).replaceAll(JdkNames::standsFor);
        names = BARE_SHADOW.matcher(names).replaceAll("");
        return names.replace(SynchronizedMethods.BODY, "").replace(Initialisers.BODY, "<clinit>");
    }

    private static String standsFor(MatchResult match) {
        boolean dots = match.group(1).equals(".");
        String name = match.group().replace('.', '/');
        for (Map.Entry<String, String> shadow : Names.SHADOWS.entrySet()) {
            if (shadow.getValue().equals(name)) {
                String original = shadow.getKey();
                return Matcher.quoteReplacement(dots ? original.replace('/', '.') : original);
            }
        }
        return Matcher.quoteReplacement(match.group());
    }
}
