package threadwork.grader.allow;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;

/** All that the constants of a class file name, whether or not anything refers to them: a net below what a visitor is shown. */
final class ConstantPool {

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD = 9;
    private static final int METHOD = 10;
    private static final int INTERFACE_METHOD = 11;
    private static final int NAME_AND_TYPE = 12;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int DYNAMIC = 17;
    private static final int INVOKE_DYNAMIC = 18;

    private final ClassReader reader;
    private final char[] buffer;
    private final List<Named> found = new ArrayList<>();

    private ConstantPool(ClassReader reader) {
        this.reader = reader;
        buffer = new char[reader.getMaxStringLength()];
    }

    /** @throws IllegalArgumentException if there is a constant of an unknown kind */
    static List<Named> of(ClassReader reader) {
        ConstantPool pool = new ConstantPool(reader);
        for (int i = 1; i < reader.getItemCount(); i++) {
            int item = reader.getItem(i);
            // A long takes the place of two.
            if (item != 0) {
                pool.constant(reader.readByte(item - 1), item);
            }
        }
        return pool.found;
    }

    private void constant(int kind, int item) {
        switch (kind) {
            case CLASS -> types(Type.getObjectType(reader.readUTF8(item, buffer)));
            case FIELD, METHOD, INTERFACE_METHOD ->
                member(reader.readClass(item, buffer), reader.getItem(reader.readUnsignedShort(item + 2)));
            case NAME_AND_TYPE -> types(Type.getType(reader.readUTF8(item + 2, buffer)));
            case METHOD_TYPE -> types(Type.getType(reader.readUTF8(item, buffer)));
            case UTF8, INTEGER, FLOAT, LONG, DOUBLE, STRING, METHOD_HANDLE, DYNAMIC, INVOKE_DYNAMIC -> {
                // Nothing, or what other constants name, each of which is looked at too.
            }
            default -> throw new IllegalArgumentException("a constant of the kind " + kind);
        }
    }

    private void member(String owner, int nameAndType) {
        found.add(Named.member(owner, reader.readUTF8(nameAndType, buffer), reader.readUTF8(nameAndType + 2, buffer)));
    }

    private void types(Type type) {
        Named.types(type, found::add);
    }
}
