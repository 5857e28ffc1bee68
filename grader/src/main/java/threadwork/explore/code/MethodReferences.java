package threadwork.explore.code;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * References such as {@code lock::wait} or {@code queue::put}: calls that stand in no code. Each becomes a reference to a method of
 * the class's own that makes the call, and that is instrumented as if the student had written a lambda.
 */
final class MethodReferences {

    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    /** @param handle what was referred to; {@code descriptor} is the bridge's */
    private record Bridge(String name, String descriptor, Handle handle, Place place) {
    }

    /** Instruments the code of an added method. */
    interface Chain {
        MethodVisitor over(MethodVisitor code, Place place);
    }

    private final Subject subject;
    private final List<Bridge> bridges = new ArrayList<>();

    MethodReferences(Subject subject) {
        this.subject = subject;
    }

    Hooking visitor(MethodVisitor next, Place place) {
        return new Hooking(next, place) {
            @Override
            public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
                if (bootstrap.getOwner().equals(FACTORY) && arguments[1] instanceof Handle handle && isOutside(handle)) {
                    arguments[1] = bridge(handle, descriptor, place);
                }
                super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
            }
        };
    }

    /** Whether it refers to a method that calls to are watched, replaced or refused. A class's own are instrumented themselves. */
    private boolean isOutside(Handle handle) {
        if (handle.getOwner().startsWith("[") || handle.getTag() == Opcodes.H_INVOKESPECIAL) {
            return false;
        }
        Treatment declaring = subject.sources().declaring(handle.getOwner(), handle.getName(), handle.getDesc());
        return subject.treatment() == Treatment.STUDENT ? declaring != Treatment.STUDENT : declaring == null;
    }

    private Handle bridge(Handle handle, String captured, Place place) {
        String descriptor = descriptor(handle, Type.getArgumentTypes(captured));
        String name = "lambda$explored$" + bridges.size();
        bridges.add(new Bridge(name, descriptor, handle, new Place(subject, place.method(), true, place.line())));
        return new Handle(Opcodes.H_INVOKESTATIC, subject.name(), name, descriptor, subject.facts().isInterface());
    }

    /** A receiver becomes the first parameter: of the very type that is captured, if it is, for the factory accepts no other. */
    private static String descriptor(Handle handle, Type[] captured) {
        Type type = Type.getObjectType(handle.getOwner());
        Type[] arguments = Type.getArgumentTypes(handle.getDesc());
        if (handle.getTag() == Opcodes.H_INVOKESTATIC) {
            return handle.getDesc();
        }
        if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return Type.getMethodDescriptor(type, arguments);
        }
        Type[] all = new Type[arguments.length + 1];
        all[0] = captured.length > 0 ? captured[0] : type;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Type.getMethodDescriptor(Type.getReturnType(handle.getDesc()), all);
    }

    /** Adds the methods that {@link #visitor} has referred to. */
    void writeTo(ClassVisitor type, Chain chain) {
        for (Bridge bridge : bridges) {
            MethodVisitor code = type.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, bridge.name(),
                    bridge.descriptor(), null, null);
            write(chain.over(code, bridge.place()), bridge);
        }
    }

    private static void write(MethodVisitor code, Bridge bridge) {
        Handle handle = bridge.handle();
        code.visitCode();
        Methods.markLine(code, bridge.place().line());
        if (handle.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            code.visitTypeInsn(Opcodes.NEW, handle.getOwner());
            code.visitInsn(Opcodes.DUP);
        }
        Methods.loadArguments(code, 0, bridge.descriptor());
        code.visitMethodInsn(call(handle), handle.getOwner(), handle.getName(), handle.getDesc(), handle.isInterface());
        code.visitInsn(Type.getReturnType(bridge.descriptor()).getOpcode(Opcodes.IRETURN));
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static int call(Handle handle) {
        return switch (handle.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            default -> Opcodes.INVOKESPECIAL;
        };
    }
}
