package threadwork.explore.code;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Loads a class as the explorer does, and resolves all that its methods name, as the JVM would if they ran: but none does. */
public final class Linkage {

    private final MethodHandles.Lookup lookup;
    private final Map<String, String> failures = new TreeMap<>();
    private final Map<String, String> refusals = new TreeMap<>();

    /**
     * Links a class.
     *
     * @param name its internal name
     */
    public Linkage(ExploringLoader loader, String name) throws ReflectiveOperationException {
        Class<?> type = Class.forName(name.replace('/', '.'), true, loader);
        lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        new ClassReader(loader.instrumented(name)).accept(new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
                return new Code(method + descriptor);
            }
        }, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }

    /** What the JVM would throw, by the method, with its descriptor, that it would throw it in. */
    public Map<String, String> failures() {
        return failures;
    }

    /** What the explorer refuses, in its own words, by the method that asks for it. */
    public Map<String, String> refusals() {
        return refusals;
    }

    private final class Code extends MethodVisitor {

        private final String method;
        private Object constant;

        Code(String method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        /** Nothing that follows a refusal is reached. */
        private boolean isRefused() {
            return refusals.containsKey(method);
        }

        @Override
        public void visitLdcInsn(Object value) {
            constant = value;
            if (value instanceof Type type) {
                attempt(() -> type(type.getDescriptor()));
            }
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            if (isRefused()) {
                return;
            }
            if (owner.equals(Names.HOOKS) && name.equals("refused")) {
                refusals.put(method, constant.toString());
                return;
            }
            attempt(() -> {
                Class<?> type = type("L" + owner + ";");
                if (type.isInterface() != isInterface) {
                    throw new IncompatibleClassChangeError(owner);
                }
                find(opcode, type, name, MethodType.fromMethodDescriptorString(descriptor, lookup.lookupClass().getClassLoader()));
            });
        }

        private void find(int opcode, Class<?> type, String name, MethodType of) throws ReflectiveOperationException {
            if (opcode == Opcodes.INVOKESTATIC) {
                lookup.findStatic(type, name, of);
            } else if (!name.equals("<init>")) {
                lookup.findVirtual(type, name, of);
            } else if (method.startsWith("<init>") && !Modifier.isPrivate(type.getDeclaredConstructor(of.parameterArray()).getModifiers())) {
                // A superclass's: no method handle can stand for it.
                return;
            } else {
                lookup.findConstructor(type, of);
            }
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            if (isRefused()) {
                return;
            }
            attempt(() -> {
                Class<?> type = type("L" + owner + ";");
                switch (opcode) {
                    case Opcodes.GETSTATIC -> lookup.findStaticGetter(type, name, type(descriptor));
                    case Opcodes.PUTSTATIC -> lookup.findStaticSetter(type, name, type(descriptor));
                    case Opcodes.GETFIELD -> lookup.findGetter(type, name, type(descriptor));
                    default -> lookup.findSetter(type, name, type(descriptor));
                }
            });
        }

        private Class<?> type(String descriptor) {
            return MethodType.fromMethodDescriptorString("()" + descriptor, lookup.lookupClass().getClassLoader()).returnType();
        }

        private void attempt(Resolving resolving) {
            try {
                resolving.run();
            } catch (ReflectiveOperationException | LinkageError | TypeNotPresentException e) {
                failures.putIfAbsent(method, e.toString());
            }
        }
    }

    private interface Resolving {
        void run() throws ReflectiveOperationException;
    }
}
