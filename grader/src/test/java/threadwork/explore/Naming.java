package threadwork.explore;

import java.lang.reflect.Modifier;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import threadwork.explore.AllowList.Member;

/**
 * Writes a class that names one class of the JDK's and all its members, in all the ways in which a student's might: from outside,
 * from a subclass, and as the subclass's own. It is there to be linked, never to be run.
 */
final class Naming {

    static final String PACKAGE = "threadwork/explore/named/";

    private final Class<?> named;
    private final String name;
    private final ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final Map<String, Member> members = new LinkedHashMap<>();

    Naming(Class<?> named) {
        this.named = named;
        name = PACKAGE + named.getName().replace('.', '_');
    }

    /** The internal name of the class that is written. */
    String name() {
        return name;
    }

    /** The members by the method, with its descriptor, that names each. */
    Map<String, Member> members() {
        return members;
    }

    byte[] write(Set<Member> all) {
        boolean extended = isExtensible(named);
        String superName = extended && !named.isInterface() ? Type.getInternalName(named) : "java/lang/Object";
        String[] interfaces = extended && named.isInterface() ? new String[] {Type.getInternalName(named)} : new String[0];
        type.visit(Opcodes.V17, Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER | Opcodes.ACC_ABSTRACT, name, null, superName, interfaces);
        writeMethod(null, Opcodes.ACC_STATIC, "itself", code -> {
            code.visitLdcInsn(Type.getType(named));
            code.visitInsn(Opcodes.POP);
        });
        for (Member member : all) {
            if (member.isPublic() && Modifier.isPublic(named.getModifiers())
                    && !(member.isConstructor() && Modifier.isAbstract(named.getModifiers()))) {
                writeMethod(member, Opcodes.ACC_STATIC, "outside", code -> use(code, member, Type.getInternalName(named), named.isInterface()));
            }
            if (extended && member.isConstructor()) {
                writeConstructor(member);
            } else if (extended && !(member.isStatic() && !member.isField() && named.isInterface())) {
                writeMethod(member, 0, "inside", code -> use(code, member, name, false));
            }
        }
        type.visitEnd();
        return type.toByteArray();
    }

    /** Whether a student's class can have this one above it. */
    static boolean isExtensible(Class<?> type) {
        boolean constructible = type.isInterface() || Stream.of(type.getDeclaredConstructors())
                .anyMatch(each -> (each.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0);
        return Modifier.isPublic(type.getModifiers()) && !Modifier.isFinal(type.getModifiers()) && !type.isSealed() && constructible
                && type != Enum.class && type != Record.class;
    }

    private interface Body {
        void writeTo(MethodVisitor code);
    }

    private void writeMethod(Member member, int access, String prefix, Body body) {
        String method = prefix + members.size();
        if (member != null) {
            members.put(method + "()V", member);
        }
        MethodVisitor code = type.visitMethod(Opcodes.ACC_PUBLIC | access, method, "()V", null, null);
        code.visitCode();
        body.writeTo(code);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    /** Constructors differ in nothing but their parameters: arrays of as many dimensions as there are members before it. */
    private void writeConstructor(Member member) {
        String descriptor = "(" + "[".repeat(members.size() % 200 + 1) + "I)V";
        members.put("<init>" + descriptor, member);
        MethodVisitor code = type.visitMethod(Opcodes.ACC_PUBLIC, "<init>", descriptor, null, null);
        code.visitCode();
        code.visitVarInsn(Opcodes.ALOAD, 0);
        pushArguments(code, member.descriptor());
        code.visitMethodInsn(Opcodes.INVOKESPECIAL, Type.getInternalName(named), "<init>", member.descriptor(), false);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(0, 0);
        code.visitEnd();
    }

    private static void use(MethodVisitor code, Member member, String owner, boolean isInterface) {
        if (member.isField()) {
            useField(code, member, owner);
        } else if (member.isConstructor()) {
            code.visitTypeInsn(Opcodes.NEW, owner);
            pushArguments(code, member.descriptor());
            code.visitMethodInsn(Opcodes.INVOKESPECIAL, owner, "<init>", member.descriptor(), false);
        } else if (member.isStatic()) {
            pushArguments(code, member.descriptor());
            code.visitMethodInsn(Opcodes.INVOKESTATIC, owner, member.name(), member.descriptor(), isInterface);
            pop(code, Type.getReturnType(member.descriptor()));
        } else {
            code.visitInsn(Opcodes.ACONST_NULL);
            pushArguments(code, member.descriptor());
            code.visitMethodInsn(isInterface ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL, owner, member.name(), member.descriptor(),
                    isInterface);
            pop(code, Type.getReturnType(member.descriptor()));
        }
    }

    private static void useField(MethodVisitor code, Member member, String owner) {
        if (!member.isStatic()) {
            code.visitInsn(Opcodes.ACONST_NULL);
        }
        code.visitFieldInsn(member.isStatic() ? Opcodes.GETSTATIC : Opcodes.GETFIELD, owner, member.name(), member.descriptor());
        pop(code, Type.getType(member.descriptor()));
    }

    private static void pushArguments(MethodVisitor code, String descriptor) {
        for (Type argument : Type.getArgumentTypes(descriptor)) {
            code.visitInsn(switch (argument.getSort()) {
                case Type.LONG -> Opcodes.LCONST_0;
                case Type.DOUBLE -> Opcodes.DCONST_0;
                case Type.FLOAT -> Opcodes.FCONST_0;
                case Type.ARRAY, Type.OBJECT -> Opcodes.ACONST_NULL;
                // Not a plain false: that is how a stream is known not to be parallel.
                default -> Opcodes.ICONST_1;
            });
        }
    }

    private static void pop(MethodVisitor code, Type type) {
        if (type.getSize() > 0) {
            code.visitInsn(type.getSize() == 1 ? Opcodes.POP : Opcodes.POP2);
        }
    }
}
