package threadwork.grader.channel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import threadwork.grader.model.evidence.Detail;
import threadwork.grader.model.evidence.None;

/**
 * The structure of evidence on a data stream: the name of its record, then the components in their order. What comes out of a
 * child is never more than the limits here allow: the writer cuts what is longer, and the reader takes it for a fault.
 */
final class Details {

    static final int MOST_BYTES = 100_000;
    static final int MOST_ELEMENTS = 500;
    static final int MOST_CHARACTERS = 2_000;

    private Details() {
    }

    /** What would be too much in all is left out: its text remains. */
    static void write(DataOutput out, Detail detail) throws IOException {
        byte[] bytes = bytes(detail);
        byte[] sent = bytes.length > MOST_BYTES ? bytes(new None()) : bytes;
        out.writeInt(sent.length);
        out.write(sent);
    }

    private static byte[] bytes(Detail detail) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        Wire.writeText(out, detail.getClass().getSimpleName());
        writeRecord(out, detail);
        return bytes.toByteArray();
    }

    private static void writeRecord(DataOutput out, Object made) throws IOException {
        try {
            for (RecordComponent component : made.getClass().getRecordComponents()) {
                writeValue(out, component.getAccessor().invoke(made));
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Records of the model are public", impossible);
        }
    }

    private static void writeValue(DataOutput out, Object value) throws IOException {
        if (value instanceof String text) {
            Wire.writeText(out, text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Enum<?> constant) {
            out.writeByte(constant.ordinal());
        } else if (value instanceof Optional<?> optional) {
            writeList(out, optional.map(List::<Object>of).orElse(List.of()));
        } else if (value instanceof List<?> list) {
            writeList(out, list.subList(0, Math.min(list.size(), MOST_ELEMENTS)));
        } else {
            writeRecord(out, value);
        }
    }

    private static void writeList(DataOutput out, List<?> values) throws IOException {
        out.writeShort(values.size());
        for (Object value : values) {
            writeValue(out, value);
        }
    }

    /** @throws IOException if it is not what {@link #write} writes */
    static Detail read(DataInput in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new ForgedFrame("a detail of " + length + " bytes");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        DataInputStream from = new DataInputStream(new ByteArrayInputStream(bytes));
        try {
            String name = Wire.readText(from);
            Class<?> type = Stream.of(Detail.class.getPermittedSubclasses()).filter(known -> known.getSimpleName().equals(name)).findFirst()
                    .orElseThrow(() -> new ForgedFrame("a detail of no known kind"));
            Detail detail = (Detail) readRecord(from, type);
            if (from.read() >= 0) {
                throw new ForgedFrame("a detail with something behind it");
            }
            return detail;
        } catch (EOFException tooShort) {
            throw new ForgedFrame("a detail that breaks off");
        }
    }

    private static Object readRecord(DataInput in, Class<?> type) throws IOException {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = readValue(in, components[i].getGenericType());
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Records of the model are public", impossible);
        }
    }

    private static Object readValue(DataInput in, Type type) throws IOException {
        if (type instanceof ParameterizedType generic) {
            boolean optional = generic.getRawType() == Optional.class;
            List<Object> values = readList(in, generic.getActualTypeArguments()[0], optional ? 1 : MOST_ELEMENTS);
            return optional ? values.stream().findFirst() : values;
        }
        if (type == String.class) {
            return Wire.readText(in, 3 * MOST_CHARACTERS);
        }
        if (type == int.class) {
            return in.readInt();
        }
        if (type == long.class) {
            return in.readLong();
        }
        Class<?> made = (Class<?>) type;
        return made.isEnum() ? constant(made, in.readByte()) : readRecord(in, made);
    }

    private static Object constant(Class<?> type, int ordinal) throws ForgedFrame {
        Object[] constants = type.getEnumConstants();
        if (ordinal < 0 || ordinal >= constants.length) {
            throw new ForgedFrame("constant " + ordinal + " of " + type.getSimpleName());
        }
        return constants[ordinal];
    }

    private static List<Object> readList(DataInput in, Type element, int most) throws IOException {
        int size = in.readShort();
        if (size < 0 || size > most) {
            throw new ForgedFrame("a list of " + size);
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            values.add(readValue(in, element));
        }
        return List.copyOf(values);
    }
}
