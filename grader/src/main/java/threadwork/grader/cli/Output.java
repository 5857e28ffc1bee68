package threadwork.grader.cli;

import java.io.Console;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.util.List;
import threadwork.grader.report.Style;

/** Where the command's words go: people read one stream, programs the other. */
record Output(PrintStream people, PrintStream programs) {

    /** Standard output for both; what people read moves to standard error where a program reads standard output. */
    static Output of(boolean jsonToStandardOutput) {
        return new Output(jsonToStandardOutput ? System.err : System.out, System.out);
    }

    void lines(List<String> lines) {
        lines.forEach(this::line);
    }

    void line(String line) {
        people.println(line);
    }

    /** For people on this machine; colour only on a terminal. */
    static Style style(boolean noColour) {
        return Style.choose(isTerminal(), noColour, System.getenv(), charset());
    }

    /** From JDK 22 on there is a console even in a pipe, and a method that tells; this is compiled for 17, which lacks it. */
    static boolean isTerminal() {
        Console console = System.console();
        try {
            return console != null && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }

    /** What the terminal or the pipe expects. Set by the launcher, else by the locale. */
    static Charset charset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding"));
        return name == null ? Charset.defaultCharset() : Charset.forName(name);
    }

    /** Makes {@code System.out} and {@code System.err} speak that character set. */
    static void install() {
        System.setOut(new PrintStream(System.out, true, charset()));
        System.setErr(new PrintStream(System.err, true, charset()));
    }
}
