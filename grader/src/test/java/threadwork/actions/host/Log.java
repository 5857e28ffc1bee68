package threadwork.actions.host;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What steps print, and which lines of it a runner takes for commands: {@code ::name::} at the start of one, {@code ##[name]} anywhere. */
final class Log {

    /** One command that was obeyed. */
    record Command(String name, String properties, String data) {
    }

    private static final Pattern NEW = Pattern.compile("\\s*::([A-Za-z-]+)(?: ([^:]*))?::(.*)");
    private static final Pattern OLD = Pattern.compile("##\\[([A-Za-z-]+)([^\\]]*)\\](.*)");

    private final StringBuilder text = new StringBuilder();
    private final List<Command> commands = new ArrayList<>();
    private final List<String> coloured = new ArrayList<>();
    private String resume = "";

    void line(String line) {
        text.append(line).append('\n');
        Matcher newer = NEW.matcher(line);
        Matcher older = OLD.matcher(line);
        if (older.find()) {
            coloured.add(line);
        }
        if (!resume.isEmpty()) {
            resume = line.strip().equals("::" + resume + "::") ? "" : resume;
        } else if (newer.matches()) {
            if (newer.group(1).equals("stop-commands")) {
                resume = newer.group(3);
            } else {
                commands.add(new Command(newer.group(1), newer.group(2) == null ? "" : newer.group(2), newer.group(3)));
            }
        } else if (older.find(0)) {
            commands.add(new Command(older.group(1), older.group(2), older.group(3)));
        }
    }

    /** Whatever a step has stopped is heard again in the next. */
    void stepEnds() {
        resume = "";
    }

    List<Command> commands() {
        return commands;
    }

    /** Lines in which a viewer of logs shows an error or a group, whether the runner listens or not. */
    List<String> coloured() {
        return coloured;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
