package threadwork.grader.channel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import threadwork.grader.model.Evidence;

/** What a child JVM says to its parent. */
public sealed interface Message {

    void writeTo(DataOutput out) throws IOException;

    static Message readFrom(DataInput in) throws IOException {
        byte type = in.readByte();
        return switch (type) {
            case Ready.TYPE -> new Ready();
            case Threads.TYPE -> new Threads(Wire.readText(in));
            case Ended.TYPE -> Ended.readFrom(in);
            default -> throw new ForgedFrame("a message of type " + type);
        };
    }

    /** The child is warm and waits for work. */
    record Ready() implements Message {

        static final byte TYPE = 1;

        @Override
        public void writeTo(DataOutput out) throws IOException {
            out.writeByte(TYPE);
        }
    }

    /**
     * The answer to a request for the state of its threads.
     *
     * @param text readable as it stands
     */
    record Threads(String text) implements Message {

        static final byte TYPE = 2;

        @Override
        public void writeTo(DataOutput out) throws IOException {
            out.writeByte(TYPE);
            Wire.writeText(out, text);
        }
    }

    /**
     * A check came to its end.
     *
     * @param check     the id of the check
     * @param how       it ended
     * @param what      what was seen, empty after a pass
     * @param leftovers whether threads are still there, so that the next check needs a fresh JVM
     */
    record Ended(String check, Ending how, String what, List<Evidence> evidence, boolean leftovers) implements Message {

        static final byte TYPE = 3;
        private static final int MOST_EVIDENCE = 20;

        public Ended {
            evidence = List.copyOf(evidence);
        }

        /** The same, from a JVM that cannot be used again. */
        public Ended withLeftovers() {
            return new Ended(check, how, what, evidence, true);
        }

        @Override
        public void writeTo(DataOutput out) throws IOException {
            out.writeByte(TYPE);
            Wire.writeText(out, check);
            Wire.writeText(out, how.name());
            Wire.writeText(out, what);
            out.writeBoolean(leftovers);
            List<Evidence> shown = evidence.subList(0, Math.min(evidence.size(), MOST_EVIDENCE));
            out.writeByte(shown.size());
            for (Evidence piece : shown) {
                Pieces.write(out, piece);
            }
        }

        static Ended readFrom(DataInput in) throws IOException {
            String check = Wire.readText(in);
            Ending how = Ending.valueOf(Wire.readText(in));
            String what = Wire.readText(in);
            boolean leftovers = in.readBoolean();
            List<Evidence> evidence = new ArrayList<>();
            for (int left = in.readByte(); left > 0; left--) {
                evidence.add(Pieces.read(in));
            }
            return new Ended(check, how, what, evidence, leftovers);
        }
    }
}
