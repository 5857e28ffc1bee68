package threadwork.explore.code;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * One concern of instrumentation: passes a method's code on, with hooks put in. Concerns are chained, so what one writes the
 * next ones see; none minds the calls of hooks.
 */
abstract class Hooking extends MethodVisitor {

    final Place place;

    Hooking(MethodVisitor next, Place place) {
        super(Opcodes.ASM9, next);
        this.place = place;
    }

    final void hook(String name, String descriptor) {
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, Names.HOOKS, name, descriptor, false);
    }

    /** A hook on the object or array and the rest that the stack holds, with a site as its last argument. */
    final void hook(String name, String descriptor, int site) {
        push(site);
        hook(name, descriptor);
    }

    final void push(int number) {
        if (number >= -1 && number <= 5) {
            mv.visitInsn(Opcodes.ICONST_0 + number);
        } else if (number >= Short.MIN_VALUE && number <= Short.MAX_VALUE) {
            mv.visitIntInsn(Opcodes.SIPUSH, number);
        } else {
            mv.visitLdcInsn(number);
        }
    }

    final void pushClass(String name) {
        mv.visitLdcInsn(Type.getObjectType(name));
    }
}
