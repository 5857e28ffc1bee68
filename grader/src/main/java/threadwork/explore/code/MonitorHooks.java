package threadwork.explore.code;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import threadwork.explore.run.Site;

/** The monitors of synchronized blocks: taken and given back in the explorer's books, not in the JVM's. */
final class MonitorHooks extends Hooking {

    static final String DESCRIPTOR = "(Ljava/lang/Object;I)V";

    /** The type of what was last pushed, and of what the variables hold: the compiler keeps a monitor's object in one. */
    private String onTop = "Object";
    private final Map<Integer, String> variables = new HashMap<>();

    MonitorHooks(MethodVisitor next, Place place) {
        super(next, place);
        if (!place.isStatic()) {
            variables.put(0, Names.simple(place.subject().name()));
        }
    }

    /** @return -1 in copies of java.util.concurrent: no report has a use for places in them */
    static int site(Place place, Site.Kind kind, String type) {
        return place.treatment() == Treatment.CORE ? -1 : place.site(kind, type);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode == Opcodes.MONITORENTER) {
            hook("enter", DESCRIPTOR, site(place, Site.Kind.ENTER, onTop));
        } else if (opcode == Opcodes.MONITOREXIT) {
            hook("exit", DESCRIPTOR, site(place, Site.Kind.EXIT, onTop));
        } else {
            super.visitInsn(opcode);
        }
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        if (opcode == Opcodes.ASTORE) {
            variables.put(variable, onTop);
        } else if (opcode == Opcodes.ALOAD) {
            onTop = variables.getOrDefault(variable, "Object");
        }
        super.visitVarInsn(opcode, variable);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        onTop = simple(Type.getType(descriptor));
        super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        onTop = name.equals("<init>") ? Names.simple(owner) : simple(Type.getReturnType(descriptor));
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        onTop = simple(Type.getObjectType(type));
        super.visitTypeInsn(opcode, type);
    }

    @Override
    public void visitLdcInsn(Object value) {
        if (value instanceof Type type) {
            onTop = simple(type);
        }
        super.visitLdcInsn(value);
    }

    private static String simple(Type type) {
        return Names.simple(type.getClassName().replace('.', '/'));
    }
}
