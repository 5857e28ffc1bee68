package threadwork.grader.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import picocli.CommandLine;

/** What {@code --help} says of each command there is. */
class HelpTest {

    @TestFactory
    Stream<DynamicTest> every_command_says_what_it_is_for_and_has_examples_that_it_understands() {
        return all(Main.commandLine()).stream().map(command -> DynamicTest.dynamicTest(command.getCommandSpec().qualifiedName(), () -> {
            CommandLine.Model.UsageMessageSpec help = command.getCommandSpec().usageMessage();
            assertFalse(String.join("", help.description()).isBlank());
            List<String> examples = examples(help.footer());
            assertFalse(examples.isEmpty(), command.getUsageMessage());
            examples.forEach(example -> assertDoesNotThrow(() -> Main.commandLine().parseArgs(arguments(example)), example));
        }));
    }

    private static List<CommandLine> all(CommandLine command) {
        List<CommandLine> all = new ArrayList<>(List.of(command));
        command.getSubcommands().values().stream().distinct().forEach(sub -> all.addAll(all(sub)));
        return all;
    }

    /** The indented lines below "Examples:". */
    private static List<String> examples(String... footer) {
        return Arrays.stream(footer).dropWhile(line -> !line.equals("Examples:")).skip(1).takeWhile(line -> line.startsWith("  ")).toList();
    }

    /** The words after {@code threadwork}, without what explains them and what a shell does with the output. */
    private static String[] arguments(String example) {
        String command = example.strip().split(" {2,}")[0].replaceFirst("^source <\\((.*)\\)$", "$1").replaceFirst(" > .*", "").replaceFirst("^\\./", "");
        List<String> words = new ArrayList<>();
        java.util.regex.Matcher word = java.util.regex.Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        if (!words.remove(0).equals("threadwork")) {
            throw new IllegalArgumentException("an example begins with the command: " + example);
        }
        return words.toArray(String[]::new);
    }
}
