package threadwork.grader.child;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import threadwork.grader.probe.GateInterrupted;

/** What the student's code prints: kept up to a limit, shown as text, never read for a verdict. */
final class CapturedOutput extends OutputStream {

    private static final int MOST_BYTES = 8_192;

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long dropped;

    /** Takes over {@code System.out} and {@code System.err} of this JVM. */
    static CapturedOutput install() {
        CapturedOutput captured = new CapturedOutput();
        PrintStream stream = new PrintStream(captured, false, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
        Thread.setDefaultUncaughtExceptionHandler(CapturedOutput::tell);
        return captured;
    }

    /** As the JVM itself does it, but for threads that a check of ours has sent away from its gate. */
    private static void tell(Thread thread, Throwable thrown) {
        if (!(thrown instanceof GateInterrupted)) {
            System.err.print("Exception in thread \"" + thread.getName() + "\" ");
            thrown.printStackTrace();
        }
    }

    @Override
    public synchronized void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int fits = Math.min(length, MOST_BYTES - kept.size());
        kept.write(bytes, offset, fits);
        dropped += length - fits;
    }

    /** What was printed since the last call. */
    synchronized String take() {
        String text = kept.toString(StandardCharsets.UTF_8);
        String all = dropped == 0 ? text : text + "\n… and " + dropped + " more bytes";
        kept.reset();
        dropped = 0;
        return all;
    }
}
