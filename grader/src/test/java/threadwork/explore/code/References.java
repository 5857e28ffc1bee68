package threadwork.explore.code;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Looks up every method and field that instrumented code names, as the JVM would on the way: a verifier does not, and what is
 * missing would show only when a student's program got there.
 */
final class References {

    private final ClassLoader loader;
    private final Map<String, Boolean> answers = new HashMap<>();
    private final Set<String> missing = new TreeSet<>();

    References(ClassLoader loader) {
        this.loader = loader;
    }

    /** What none of the classes looked at so far could have used. */
    Set<String> missing() {
        return missing;
    }

    void check(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        String from = reader.getClassName();
        reader.accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
                return new Code(from);
            }
        }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    private final class Code extends MethodVisitor {

        private final String from;

        /** What the last hook refused is never reached. */
        private boolean refused;

        Code(String from) {
            super(Opcodes.ASM9);
            this.from = from;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean polymorphic = owner.equals("java/lang/invoke/VarHandle") || owner.equals("java/lang/invoke/MethodHandle");
            if (!refused && !polymorphic && !owner.startsWith("[")) {
                find(owner, name + descriptor);
            }
            refused = owner.equals(Names.HOOKS) && name.equals("refused");
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            find(owner, name + " " + descriptor);
        }

        private void find(String owner, String member) {
            boolean samePackage = packageOf(from).equals(packageOf(owner));
            if (!answers.computeIfAbsent(owner + "." + member + samePackage, key -> isOpen(type(owner).getModifiers(), samePackage)
                    && declares(type(owner), member, samePackage))) {
                missing.add(owner + "." + member + " for " + from);
            }
        }
    }

    private static String packageOf(String name) {
        return name.substring(0, name.lastIndexOf('/'));
    }

    private Class<?> type(String name) {
        try {
            return Class.forName(name.replace('/', '.'), false, loader);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean declares(Class<?> type, String member, boolean samePackage) {
        for (Constructor<?> each : type.getDeclaredConstructors()) {
            String descriptor = Type.getConstructorDescriptor(each);
            if (member.equals("<init>" + descriptor) && isOpen(each.getModifiers(), samePackage)) {
                return true;
            }
        }
        for (Method each : type.getDeclaredMethods()) {
            if (member.equals(each.getName() + Type.getMethodDescriptor(each)) && isOpen(each.getModifiers(), samePackage)) {
                return true;
            }
        }
        for (Field each : type.getDeclaredFields()) {
            if (member.equals(each.getName() + " " + Type.getDescriptor(each.getType())) && isOpen(each.getModifiers(), samePackage)) {
                return true;
            }
        }
        Class<?> above = type.isInterface() ? Object.class : type.getSuperclass();
        if (!member.startsWith("<init>") && above != null && declares(above, member, samePackage)) {
            return true;
        }
        for (Class<?> each : type.getInterfaces()) {
            if (declares(each, member, samePackage)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOpen(int modifiers, boolean samePackage) {
        return samePackage || Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
