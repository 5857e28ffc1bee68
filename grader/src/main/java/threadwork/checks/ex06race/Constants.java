package threadwork.checks.ex06race;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The texts in quotes and the class literals in the code of a class: whoever writes the same ones gets the same objects. */
final class Constants {

    private final List<Object> found = new ArrayList<>();

    private Constants() {
    }

    /** A {@code String} for each text, a {@link Type} for each class literal. */
    static List<Object> of(byte[] classFile) {
        Constants constants = new Constants();
        new ClassReader(classFile).accept(constants.new Code(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return constants.found;
    }

    private final class Code extends ClassVisitor {

        Code() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLdcInsn(Object value) {
                    if (value instanceof String || value instanceof Type type && type.getSort() == Type.OBJECT) {
                        found.add(value);
                    }
                }
            };
        }
    }
}
