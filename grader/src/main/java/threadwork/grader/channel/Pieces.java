package threadwork.grader.channel;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.regex.Pattern;
import threadwork.grader.model.Evidence;

/** A piece of evidence on a data stream. */
final class Pieces {

    /** More than any screen or page shows; twenty such texts fit into a frame. */
    private static final int MOST_CHARACTERS = 80_000;
    private static final Pattern TYPE = Pattern.compile("[a-z][a-z-]{0,40}");

    private Pieces() {
    }

    static void write(DataOutput out, Evidence piece) throws IOException {
        Wire.writeText(out, piece.type());
        Wire.writeText(out, piece.text().substring(0, Math.min(piece.text().length(), MOST_CHARACTERS)));
        Details.write(out, piece.detail());
    }

    static Evidence read(DataInput in) throws IOException {
        String type = Wire.readText(in);
        if (!TYPE.matcher(type).matches()) {
            throw new ForgedFrame("evidence without a type");
        }
        return new Evidence(type, Wire.readText(in, 3 * MOST_CHARACTERS), Details.read(in));
    }
}
