package threadwork.explore.code;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Accesses through a VarHandle. Handle and owner lie under any number of arguments, so the access moves into a method of its own,
 * where they are parameters; one for each name and descriptor that a class uses.
 */
final class VarHandleCalls {

    private static final String HANDLE = "java/lang/invoke/VarHandle";

    private static final Map<String, Integer> MODES = Arrays.stream(VarHandle.AccessMode.values())
            .collect(Collectors.toMap(VarHandle.AccessMode::methodName, mode -> AccessModes.of(mode.methodName())));

    private final Subject subject;
    private final Map<String, String> bridges = new LinkedHashMap<>();

    VarHandleCalls(Subject subject) {
        this.subject = subject;
    }

    /** Sends the accesses of one method's code over the bridges. */
    Hooking visitor(MethodVisitor next, Place place) {
        return new Hooking(next, place) {
            @Override
            public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
                if (owner.equals(HANDLE) && MODES.getOrDefault(name, AccessModes.PLAIN) != AccessModes.PLAIN) {
                    String bridge = bridges.computeIfAbsent(name + descriptor, key -> "$explored$" + name + bridges.size());
                    mv.visitMethodInsn(Opcodes.INVOKESTATIC, subject.name(), bridge, withHandle(descriptor),
                            subject.facts().isInterface());
                } else {
                    super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
                }
            }
        };
    }

    private static String withHandle(String descriptor) {
        return "(L" + HANDLE + ";" + descriptor.substring(1);
    }

    /** Adds the methods that {@link #visitor} has called for; the last thing to do to a class. */
    void writeTo(ClassVisitor type) {
        bridges.forEach((access, bridge) -> {
            int descriptor = access.indexOf('(');
            write(type, bridge, access.substring(0, descriptor), access.substring(descriptor));
        });
    }

    private void write(ClassVisitor type, String bridge, String name, String descriptor) {
        MethodVisitor code = type.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, bridge,
                withHandle(descriptor), null, null);
        code.visitCode();
        pushOwner(code, Type.getArgumentTypes(descriptor));
        code.visitInsn(Opcodes.ICONST_0 + MODES.get(name));
        code.visitMethodInsn(Opcodes.INVOKESTATIC, Names.HOOKS, "access", "(Ljava/lang/Object;I)V", false);
        Methods.loadArguments(code, 0, withHandle(descriptor));
        code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, HANDLE, name, descriptor, false);
        Methods.tellSuccess(code, MODES.get(name), descriptor);
        code.visitInsn(Type.getReturnType(descriptor).getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    /** The first coordinate; the handle itself where there is none, which for a reference only the handle can tell. */
    private void pushOwner(MethodVisitor code, Type[] arguments) {
        code.visitVarInsn(Opcodes.ALOAD, 0);
        if (arguments.length > 0 && arguments[0].getSort() >= Type.ARRAY) {
            code.visitVarInsn(Opcodes.ALOAD, 1);
            if (subject.treatment() == Treatment.STUDENT) {
                code.visitMethodInsn(Opcodes.INVOKESTATIC, "threadwork/explore/code/AccessModes", "owner",
                        "(L" + HANDLE + ";Ljava/lang/Object;)Ljava/lang/Object;", false);
            } else {
                code.visitInsn(Opcodes.SWAP);
                code.visitInsn(Opcodes.POP);
            }
        }
    }
}
