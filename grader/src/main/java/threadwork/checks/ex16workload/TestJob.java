package threadwork.checks.ex16workload;

import java.nio.file.Path;
import java.util.List;
import threadwork.checks.ex16workload.programs.Piece;
import threadwork.ex16workload.Job;
import threadwork.ex16workload.Kind;

/** A job that is handed to the student's code. */
record TestJob(Kind kind, Path folder, int number, Thread caller, TestGil gil) implements Job {

    /** What a job says of its place, if it is done in the JVM of the call: these words, in this order. */
    static final String HERE = "here";
    static final String ON_THE_CALLER = "on-the-caller";
    static final String WITH_THE_GIL = "with-the-gil";

    @Override
    public String call() {
        String thread = Thread.currentThread() == caller ? " " + ON_THE_CALLER : "";
        return Piece.work(folder, number, HERE + thread + (gil.isMine() ? " " + WITH_THE_GIL : ""));
    }

    @Override
    public List<String> command() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), Piece.class.getName(), folder.toString(),
                String.valueOf(number));
    }
}
