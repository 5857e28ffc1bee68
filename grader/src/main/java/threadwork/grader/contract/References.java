package threadwork.grader.contract;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Collects what the class files of an exercise's checks name of the exercise's own classes. */
final class References extends ClassVisitor {

    private final Pattern own;
    private final SortedSet<Reference> found = new TreeSet<>();

    private References(String exercise) {
        super(Opcodes.ASM9);
        own = Pattern.compile("threadwork/" + exercise + "/.*");
    }

    static SortedSet<Reference> of(String exercise, Iterable<byte[]> checkClasses) {
        References references = new References(exercise);
        checkClasses.forEach(bytes -> new ClassReader(bytes).accept(references, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES));
        return references.found;
    }

    private void add(String owner, String name, String descriptor) {
        if (own.matcher(owner).matches()) {
            found.add(new Reference(owner, name, descriptor));
        }
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                add(owner, called, type);
            }

            @Override
            public void visitFieldInsn(int opcode, String owner, String field, String type) {
                add(owner, field, type);
            }

            @Override
            public void visitTypeInsn(int opcode, String type) {
                add(type, "", "");
            }

            @Override
            public void visitLdcInsn(Object constant) {
                if (constant instanceof Type type && type.getSort() == Type.OBJECT) {
                    add(type.getInternalName(), "", "");
                }
            }

            @Override
            public void visitInvokeDynamicInsn(String lambda, String type, Handle bootstrap, Object... arguments) {
                for (Object argument : arguments) {
                    if (argument instanceof Handle handle) {
                        add(handle.getOwner(), handle.getName(), handle.getDesc());
                    }
                }
            }
        };
    }
}
