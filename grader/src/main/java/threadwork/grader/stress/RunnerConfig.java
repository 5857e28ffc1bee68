package threadwork.grader.stress;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openjdk.jcstress.infra.runners.ForkedTestConfig;
import org.openjdk.jcstress.infra.runners.SpinLoopStyle;

/**
 * Makes the configuration of a generated runner by way of its wire format (jcstress 0.16). The other constructor wants
 * jcstress's {@code Options}, whose parsing burns a second of CPU.
 */
final class RunnerConfig {

    /**
     * How actors wait for each other, slice by slice. Spinning alone starves itself where CPUs are shared; parking gets
     * through; yielding gives volume.
     */
    private static final SpinLoopStyle[] MIX = {
        SpinLoopStyle.LOCKSUPPORT_PARK_NANOS, SpinLoopStyle.THREAD_SPIN_WAIT,
        SpinLoopStyle.LOCKSUPPORT_PARK_NANOS, SpinLoopStyle.THREAD_YIELD};

    private static final int ITERATIONS = 1;
    private static final int FOOTPRINT_MEGABYTES = 64;

    private RunnerConfig() {
    }

    static ForkedTestConfig of(String runner, Shape shape, int slice) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MIX[slice % MIX.length].ordinal());
            out.writeInt(shape.millis());
            out.writeInt(ITERATIONS);
            out.writeUTF(runner);
            out.writeInt(FOOTPRINT_MEGABYTES);
            out.writeInt(shape.strideSize());
            out.writeInt(shape.strideCount());
            out.writeBoolean(false); // no affinity: that is what would need JNA
            return new ForkedTestConfig(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
