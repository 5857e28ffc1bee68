package threadwork.grader.child;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import threadwork.grader.channel.FrameWriter;
import threadwork.grader.channel.Message;
import threadwork.grader.channel.Wire;
import threadwork.grader.jvm.WarmStart;
import threadwork.grader.model.Kind;
import threadwork.grader.probe.Interleavings;

/**
 * Runs checks, one after the other, as the parent asks for them. The main thread runs checks; the thread {@code control}
 * listens to the parent, so that it is heard however a check behaves. When the parent's end of the channel closes, for
 * whatever reason, this JVM and all that it started end at once.
 */
public final class ChecksMain {

    /** Asks for a check; its kind, its class, its member, its id, and whether to explore one execution only, follow. */
    public static final byte CHECK = 1;
    /** Asks for the state of all threads. */
    public static final byte THREADS = 2;
    /** The status of a JVM that was told to exit when it is out of memory. */
    public static final int OUT_OF_MEMORY = 3;
    /** The length of the channel's key. */
    public static final int KEY_BYTES = 32;

    private final DataInputStream in;
    private final FrameWriter out;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();

    private record Request(Kind kind, String type, String member, String id, boolean once) {
    }

    private ChecksMain(DataInputStream in, FrameWriter out) {
        this.in = in;
        this.out = out;
    }

    /** @param arguments the kind of the checks to be ready for; it can run others too */
    public static void main(String[] arguments) throws Exception {
        if (List.of(arguments).contains(WarmStart.TRAIN)) {
            new Training().run();
            return;
        }
        DataInputStream in = new DataInputStream(System.in);
        byte[] key = in.readNBytes(KEY_BYTES);
        FrameWriter out = new FrameWriter(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), key);
        Arrays.fill(key, (byte) 0);
        System.setIn(InputStream.nullInputStream());
        new ChecksMain(in, out).work(Kind.valueOf(arguments[0]), CapturedOutput.install());
    }

    private void work(Kind first, CapturedOutput output) throws Exception {
        Engines engines = new Engines();
        WarmUp.of(engines, first);
        out.write(new Message.Ready());
        Path classes = Path.of(Wire.readText(in));
        System.setProperty("threadwork.seed", Wire.readText(in));
        WarmUp.of(engines, Kind.valueOf(Wire.readText(in)));
        out.write(new Message.Ready());
        ClassLoader checks = CheckClasses.seeing(classes);
        Thread control = new Thread(this::listen, "control");
        control.setDaemon(true);
        control.start();
        CheckRunner runner = new CheckRunner(engines, checks, output);
        while (true) {
            Request request = requests.take();
            System.setProperty(Interleavings.ONCE, String.valueOf(request.once));
            out.write(runner.run(request.kind, request.type, request.member, request.id));
        }
    }

    private void listen() {
        try {
            while (true) {
                if (in.readByte() == THREADS) {
                    out.write(new Message.Threads(ThreadDump.text()));
                } else {
                    requests.add(new Request(Kind.valueOf(Wire.readText(in)), Wire.readText(in), Wire.readText(in), Wire.readText(in), in.readBoolean()));
                }
            }
        } catch (IOException parentIsGone) {
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
            Runtime.getRuntime().halt(0);
        }
    }
}
