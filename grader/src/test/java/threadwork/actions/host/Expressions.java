package threadwork.actions.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The part of GitHub's expression language that the workflows use; anything else is refused, not guessed. */
final class Expressions {

    private static final Pattern EMBEDDED = Pattern.compile("\\$\\{\\{(.*?)}}", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("\\s*('(?:[^']|'')*'|\\|\\||&&|==|!=|[!()]|[A-Za-z_][A-Za-z0-9_.-]*)");

    private final JsonNode contexts;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private Expressions(JsonNode contexts, String expression) {
        this.contexts = contexts;
        Matcher matcher = TOKEN.matcher(expression);
        int end = 0;
        while (matcher.lookingAt()) {
            tokens.add(matcher.group(1));
            end = matcher.end();
            matcher.region(end, expression.length());
        }
        if (!expression.substring(end).isBlank()) {
            throw new IllegalArgumentException("Not understood: " + expression.substring(end));
        }
    }

    /** The text with each expression in it replaced by its value. */
    static String text(String text, JsonNode contexts) {
        return EMBEDDED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), contexts)));
    }

    /** Whether a job or a step with this {@code if} runs, all before it having succeeded; without one it does. */
    static boolean holds(JsonNode condition, JsonNode contexts) {
        return condition.isMissingNode() || !List.of("", "false").contains(value(condition.asText(), contexts));
    }

    private static String value(String expression, JsonNode contexts) {
        Expressions reader = new Expressions(contexts, expression);
        String value = reader.or();
        if (reader.next != reader.tokens.size()) {
            throw new IllegalArgumentException("Not understood: " + expression);
        }
        return value;
    }

    private String or() {
        String value = and();
        while (take("||")) {
            String other = and();
            value = truth(value) ? value : other;
        }
        return value;
    }

    private String and() {
        String value = comparison();
        while (take("&&")) {
            String other = comparison();
            value = truth(value) ? other : value;
        }
        return value;
    }

    private String comparison() {
        String value = term();
        if (take("==")) {
            return String.valueOf(value.equalsIgnoreCase(term()));
        }
        return take("!=") ? String.valueOf(!value.equalsIgnoreCase(term())) : value;
    }

    private String term() {
        if (take("!")) {
            return String.valueOf(!truth(term()));
        }
        if (take("(")) {
            String value = or();
            if (!take(")")) {
                throw new IllegalArgumentException("A ')' is missing in " + tokens);
            }
            return value;
        }
        String token = tokens.get(next++);
        return token.startsWith("'") ? token.substring(1, token.length() - 1).replace("''", "'")
                : contexts.at("/" + token.replace('.', '/')).asText();
    }

    private boolean take(String token) {
        boolean there = next < tokens.size() && tokens.get(next).equals(token);
        next += there ? 1 : 0;
        return there;
    }

    private static boolean truth(String value) {
        return !value.isEmpty() && !value.equals("false");
    }
}
