package threadwork.grader.allow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Reads what a class is, and all that it names; what this does not know is a fault of the class. */
final class ClassFileReader extends ClassVisitor {

    private final Uses uses = new Uses();
    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, Integer> members = new HashMap<>();
    private Shape shape;
    private String source = "";

    private ClassFileReader() {
        super(Opcodes.ASM9);
    }

    /** @throws RuntimeException of any kind, if this is no class file as the compiler writes them */
    static ClassFile read(byte[] bytes) {
        ClassReader constants = new ClassReader(bytes);
        ClassFileReader reader = new ClassFileReader();
        constants.accept(reader, 0);
        ConstantPool.of(constants).forEach(reader.uses::addUnlessKnown);
        return new ClassFile(reader.shape, reader.source, reader.uses, reader.faults);
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        boolean isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        shape = new Shape(name, isInterface, Optional.ofNullable(superName), List.of(interfaces), members);
        uses.type(superName, 0);
        names(interfaces);
        uses.signature(signature, 0);
    }

    @Override
    public void visitSource(String file, String debug) {
        source = file == null ? "" : file;
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        members.put(name + descriptor, access);
        uses.descriptor(descriptor, 0);
        uses.signature(signature, 0);
        return new FieldUses(uses, faults);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        members.put(name + descriptor, access);
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            faults.add(new Fault("The native method " + name + "()", name, 0, Advice.NO_NATIVE));
        }
        if (name.equals("finalize") && descriptor.equals("()V")) {
            faults.add(new Fault("A finalizer, the method finalize(),", name, 0, Advice.NO_FINALIZER));
        }
        uses.descriptor(descriptor, 0);
        uses.signature(signature, 0);
        names(exceptions);
        return MethodUses.gather(uses, faults);
    }

    @Override
    public RecordComponentVisitor visitRecordComponent(String name, String descriptor, String signature) {
        uses.descriptor(descriptor, 0);
        uses.signature(signature, 0);
        return new ComponentUses(uses, faults);
    }

    @Override
    public void visitOuterClass(String owner, String name, String descriptor) {
        uses.type(owner, 0);
        if (name != null) {
            uses.member(owner, name, descriptor, 0);
        }
    }

    @Override
    public void visitNestHost(String host) {
        uses.type(host, 0);
    }

    @Override
    public void visitNestMember(String member) {
        uses.type(member, 0);
    }

    @Override
    public void visitPermittedSubclass(String permitted) {
        uses.type(permitted, 0);
    }

    @Override
    public ModuleVisitor visitModule(String name, int access, String version) {
        faults.add(new Fault("A module, " + name + ",", "module", 0, Advice.OWN_PACKAGE));
        return null;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, uses, 0);
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(int reference, TypePath path, String descriptor, boolean visible) {
        return AnnotationUses.of(descriptor, uses, 0);
    }

    @Override
    public void visitAttribute(Attribute attribute) {
        faults.add(Fault.unknown(attribute));
    }

    private void names(String[] types) {
        for (String type : types == null ? new String[0] : types) {
            uses.type(type, 0);
        }
    }
}
