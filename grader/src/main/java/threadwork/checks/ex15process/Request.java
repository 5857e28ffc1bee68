package threadwork.checks.ex15process;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One call of {@code Child.run}.
 *
 * @param more the arguments that follow the first one, which is the folder of the call
 */
record Request(Class<?> main, List<String> more, String stdin, Duration limit) {

    /** Longer than any check takes. */
    private static final Duration FAR_AWAY = Duration.ofHours(1);

    Request {
        more = List.copyOf(more);
    }

    /** A call without input, with a limit that will not pass. */
    static Request of(Class<?> main, String... more) {
        return new Request(main, List.of(more), "", FAR_AWAY);
    }

    Request stdin(String text) {
        return new Request(main, more, text, limit);
    }

    Request limit(Duration time) {
        return new Request(main, more, stdin, time);
    }

    boolean hasLimit() {
        return limit.compareTo(FAR_AWAY) < 0;
    }

    byte[] toBytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream to = new DataOutputStream(bytes);
            to.writeUTF(main.getName());
            to.writeInt(more.size());
            for (String argument : more) {
                to.writeUTF(argument);
            }
            to.writeLong(limit.toNanos());
            to.write(stdin.getBytes(StandardCharsets.UTF_8));
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Request fromBytes(byte[] bytes) throws IOException, ClassNotFoundException {
        DataInputStream from = new DataInputStream(new ByteArrayInputStream(bytes));
        Class<?> main = Class.forName(from.readUTF());
        List<String> more = new ArrayList<>();
        for (int left = from.readInt(); left > 0; left--) {
            more.add(from.readUTF());
        }
        Duration limit = Duration.ofNanos(from.readLong());
        return new Request(main, more, new String(from.readAllBytes(), StandardCharsets.UTF_8), limit);
    }
}
