package threadwork.grader.calibration;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import threadwork.grader.jvm.JavaCommand;
import threadwork.grader.jvm.ProcessTree;

/** Busy processes beside the grader: the machine of a student who compiles something, or a runner shared by many. */
public final class Load implements AutoCloseable {

    private final List<Process> processes = new ArrayList<>();

    /** @param count processes that each keep one core busy, from 0 */
    public Load(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            processes.add(JavaCommand.likeThisOne("-Xmx16m", "-XX:+UseSerialGC").processBuilder(Busy.class).start());
        }
    }

    @Override
    public void close() {
        processes.forEach(ProcessTree::kill);
    }

    /** Spins until its input ends, so that it never outlives whoever started it. */
    static final class Busy {

        private Busy() {
        }

        public static void main(String[] arguments) throws IOException {
            Thread spinner = new Thread(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    Thread.onSpinWait();
                }
            }, "spinner");
            spinner.start();
            System.in.read();
            spinner.interrupt();
        }
    }
}
