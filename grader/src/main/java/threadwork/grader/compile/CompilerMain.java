package threadwork.grader.compile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import threadwork.grader.channel.Wire;
import threadwork.grader.compile.DoesNotCompile.Problem;
import threadwork.grader.compile.InMemoryCompiler.Answer;
import threadwork.grader.jvm.WarmStart;
import threadwork.grader.model.SourceFile;

/** The JVM that compiles: requests come on its standard input, answers leave on its standard output, until the input ends or javac has an accident. */
public final class CompilerMain {

    /** The first byte, once it stands ready. */
    static final int GREETING = 0x54;

    private CompilerMain() {
    }

    public static void main(String[] arguments) throws IOException {
        if (List.of(arguments).contains(WarmStart.TRAIN)) {
            train();
            return;
        }
        endWithTheParent();
        DataInputStream in = new DataInputStream(new BufferedInputStream(System.in));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(System.out));
        System.setOut(new PrintStream(System.err));
        InMemoryCompiler compiler = new InMemoryCompiler();
        out.writeByte(GREETING);
        out.flush();
        while (true) {
            Answer answer;
            try {
                Path folder = Path.of(Wire.readText(in));
                answer = compiler.compile(readSources(in), folder);
            } catch (EOFException end) {
                return;
            }
            write(out, answer);
            if (!answer.unharmed()) {
                return;
            }
        }
    }

    /** Its standard input ends then, but nobody looks at that while something compiles for ever. */
    private static void endWithTheParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
    }

    private static void train() throws IOException {
        Path folder = Files.createTempDirectory("threadwork-training");
        String source = "class Train { static int twice(java.util.List<Integer> l) { return l.stream().mapToInt(i -> 2 * i).sum(); } }";
        new InMemoryCompiler().compile(List.of(new SourceFile("Train.java", source)), folder);
        Files.deleteIfExists(folder.resolve("Train.class"));
        Files.delete(folder);
    }

    private static List<SourceFile> readSources(DataInputStream in) throws IOException {
        List<SourceFile> sources = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            sources.add(new SourceFile(Wire.readText(in), Wire.readText(in)));
        }
        return sources;
    }

    private static void write(DataOutputStream out, Answer answer) throws IOException {
        out.writeBoolean(answer.unharmed());
        out.writeInt(answer.problems().size());
        for (Problem problem : answer.problems()) {
            Wire.writeText(out, problem.file());
            out.writeInt(problem.line());
            Wire.writeText(out, problem.message());
            Wire.writeText(out, problem.source());
        }
        out.flush();
    }
}
