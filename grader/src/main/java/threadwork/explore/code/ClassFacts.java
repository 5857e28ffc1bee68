package threadwork.explore.code;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.Remapper;

/** What one class file declares, under the names of explored code. */
final class ClassFacts extends ClassVisitor {

    private final Remapper names;
    private final Map<String, FieldFacts> fields = new LinkedHashMap<>();
    private final Set<String> methods = new HashSet<>();
    private String name;
    private String superName;
    private List<String> interfaces;
    private int access;
    private String file;

    private ClassFacts(Remapper names) {
        super(Opcodes.ASM9);
        this.names = names;
    }

    /** @param classFile as it was before it was instrumented */
    static ClassFacts of(byte[] classFile, Remapper names) {
        ClassFacts facts = new ClassFacts(names);
        new ClassReader(classFile).accept(facts, ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
        return facts;
    }

    @Override
    public void visit(int version, int flags, String ownName, String signature, String itsSuper, String[] itsInterfaces) {
        access = flags;
        name = names.map(ownName);
        superName = itsSuper == null ? null : names.map(itsSuper);
        interfaces = Arrays.stream(itsInterfaces).map(names::map).toList();
    }

    @Override
    public void visitSource(String source, String debug) {
        file = source;
    }

    @Override
    public FieldVisitor visitField(int flags, String field, String descriptor, String signature, Object value) {
        fields.put(field, new FieldFacts(name, field, names.mapDesc(descriptor), flags, value != null));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(int flags, String method, String descriptor, String signature, String[] exceptions) {
        methods.add(method + names.mapMethodDesc(descriptor));
        return null;
    }

    String name() {
        return name;
    }

    /** The source file, or a guess where the class file does not say. */
    String file() {
        return file != null ? file : name.substring(name.lastIndexOf('/') + 1).replaceAll("\\$.*", "") + ".java";
    }

    boolean isInterface() {
        return (access & Opcodes.ACC_INTERFACE) != 0;
    }

    boolean isEnum() {
        return (access & Opcodes.ACC_ENUM) != 0;
    }

    String superName() {
        return superName;
    }

    List<String> interfaces() {
        return interfaces;
    }

    /** The field of that name that this very class declares, or null. */
    FieldFacts field(String field) {
        return fields.get(field);
    }

    /** The static fields that an initialiser may set, in the order of the class file. */
    List<FieldFacts> settableStatics() {
        return fields.values().stream().filter(field -> field.isStatic() && !field.isConstant()).toList();
    }

    /** Whether this very class declares it. */
    boolean declares(String method, String descriptor) {
        return methods.contains(method + descriptor);
    }
}
