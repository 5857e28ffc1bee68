package threadwork.grader.allow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import threadwork.explore.code.ParallelFlag;

/** What the code of one method names, and on which line. */
final class MethodUses extends MethodVisitor {

    private final Uses uses;
    private final List<Fault> faults;
    private final Map<Label, List<String>> caught = new HashMap<>();
    private final Map<Label, Integer> lineBefore = new HashMap<>();
    private int line;

    private MethodUses(Uses uses, List<Fault> faults) {
        super(Opcodes.ASM9);
        this.uses = uses;
        this.faults = faults;
    }

    /** A visitor of one method's code. */
    static MethodVisitor gather(Uses uses, List<Fault> faults) {
        MethodUses gathered = new MethodUses(uses, faults);
        return new ParallelFlag(gathered,
                (owner, name, descriptor) -> uses.addMaybeParallel(Named.member(owner, name, descriptor), gathered.line));
    }

    @Override
    public void visitLabel(Label label) {
        lineBefore.put(label, line);
    }

    @Override
    public void visitLineNumber(int number, Label start) {
        line = number;
        caught.getOrDefault(start, List.of()).forEach(type -> uses.type(type, number));
        caught.remove(start);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
        if (type != null) {
            caught.computeIfAbsent(handler, label -> new ArrayList<>()).add(type);
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        uses.type(type, line);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        uses.descriptor(descriptor, line);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        uses.member(owner, name, descriptor, line);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        uses.member(owner, name, descriptor, line);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        uses.descriptor(descriptor, line);
        uses.linked(bootstrap, arguments, line);
    }

    @Override
    public void visitLdcInsn(Object constant) {
        if (constant instanceof Type type && type.getSort() != Type.METHOD) {
            uses.type(type, line);
        } else if (constant instanceof Type || constant instanceof Handle || constant instanceof ConstantDynamic) {
            faults.add(new Fault("A constant that no source can say", "", line, Advice.UNREADABLE));
        }
    }

    @Override
    public void visitFrame(int type, int locals, Object[] local, int stacked, Object[] stack) {
        frame(locals, local);
        frame(stacked, stack);
    }

    private void frame(int count, Object[] types) {
        for (int i = 0; types != null && i < Math.min(count, types.length); i++) {
            if (types[i] instanceof String type) {
                uses.type(type, line);
            }
        }
    }

    @Override
    public void visitLocalVariable(String name, String descriptor, String signature, Label start, Label end, int index) {
        int declared = lineBefore.getOrDefault(start, 0);
        uses.descriptor(descriptor, declared);
        uses.signature(signature, declared);
    }

    @Override
    public AnnotationVisitor visitAnnotationDefault() {
        return new AnnotationUses(uses, line);
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, uses, line);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, uses, line);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int reference, TypePath path, String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, uses, line);
    }

    @Override
    public AnnotationVisitor visitInsnAnnotation(int reference, TypePath path, String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, uses, line);
    }

    @Override
    public AnnotationVisitor visitTryCatchAnnotation(int reference, TypePath path, String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, uses, line);
    }

    @Override
    public AnnotationVisitor visitLocalVariableAnnotation(int reference, TypePath path, Label[] start, Label[] end, int[] index,
            String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, uses, line);
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        faults.add(Fault.unknown(attribute));
    }

    @Override
    public void visitEnd() {
        caught.values().forEach(types -> types.forEach(type -> uses.type(type, 0)));
    }
}
