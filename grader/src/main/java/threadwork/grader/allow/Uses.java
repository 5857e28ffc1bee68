package threadwork.grader.allow;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Gathers what a class file names. What the compiler alone names, to link a lambda or the like, is kept apart: no source can say it. */
final class Uses {

    private static final String INVOKE = "java/lang/invoke/";

    /** Link lambdas, texts put together, records' methods and switches over patterns. */
    private static final Set<String> BOOTSTRAPS = Set.of(INVOKE + "LambdaMetafactory.metafactory", INVOKE + "LambdaMetafactory.altMetafactory",
            INVOKE + "StringConcatFactory.makeConcatWithConstants", "java/lang/runtime/ObjectMethods.bootstrap",
            "java/lang/runtime/SwitchBootstraps.typeSwitch", "java/lang/runtime/SwitchBootstraps.enumSwitch", INVOKE + "ConstantBootstraps.invoke");
    /** What the last of them may call: a label of a switch that names an enum's constant. */
    private static final Set<String> LABELS = Set.of("java/lang/Enum$EnumDesc.of", "java/lang/constant/ClassDesc.of");
    /** In the table of inner classes of every class that has a lambda. */
    private static final Set<String> LOOKUP = Set.of(INVOKE + "MethodHandles", INVOKE + "MethodHandles$Lookup");

    private final Set<Use> all = new LinkedHashSet<>();
    private final Set<Named> named = new HashSet<>();
    private final Set<Named> compilersOwn = new HashSet<>();

    Set<Use> all() {
        return all;
    }

    void add(Named it, int line) {
        named.add(it);
        all.add(new Use(it, line));
    }

    /** Unless this has been met before, by whomever it was named. */
    void addUnlessKnown(Named it) {
        if (!named.contains(it) && !compilersOwn.contains(it)) {
            add(it, 0);
        }
    }

    /** @param name an internal name, or the descriptor of an array; null for none */
    void type(String name, int line) {
        if (name != null) {
            type(Type.getObjectType(name), line);
        }
    }

    void descriptor(String descriptor, int line) {
        type(Type.getType(descriptor), line);
    }

    void type(Type type, int line) {
        Named.types(type, it -> add(it, line));
    }

    /** @param signature with type arguments and bounds; null for none */
    void signature(String signature, int line) {
        if (signature != null) {
            new SignatureReader(signature).accept(new Bounds(line));
        }
    }

    void member(String owner, String name, String descriptor, int line) {
        type(owner, line);
        descriptor(descriptor, line);
        add(Named.member(owner, name, descriptor), line);
    }

    void innerClass(String name, String outer) {
        if (LOOKUP.contains(name)) {
            compilersOwn.add(Named.type(name));
            compilersOwn.add(Named.type(outer));
        } else {
            type(name, 0);
            type(outer, 0);
        }
    }

    void linked(Handle bootstrap, Object[] arguments, int line) {
        if (!BOOTSTRAPS.contains(bootstrap.getOwner() + "." + bootstrap.getName())) {
            handle(bootstrap, line);
        } else {
            compilersOwn(bootstrap);
        }
        for (Object argument : arguments) {
            argument(argument, line);
        }
    }

    private void argument(Object argument, int line) {
        if (argument instanceof Type type) {
            type(type, line);
        } else if (argument instanceof Handle handle && LABELS.contains(handle.getOwner() + "." + handle.getName())) {
            compilersOwn(handle);
        } else if (argument instanceof Handle handle) {
            handle(handle, line);
        } else if (argument instanceof ConstantDynamic constant) {
            Object[] arguments = new Object[constant.getBootstrapMethodArgumentCount()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = constant.getBootstrapMethodArgument(i);
            }
            linked(constant.getBootstrapMethod(), arguments, line);
            Named.types(Type.getType(constant.getDescriptor()), compilersOwn::add);
        }
    }

    private void handle(Handle handle, int line) {
        member(handle.getOwner(), handle.getName(), handle.getDesc(), line);
    }

    private void compilersOwn(Handle handle) {
        compilersOwn.add(Named.member(handle.getOwner(), handle.getName(), handle.getDesc()));
        compilersOwn.add(Named.type(handle.getOwner()));
        Named.types(Type.getMethodType(handle.getDesc()), compilersOwn::add);
    }

    private final class Bounds extends SignatureVisitor {

        private final int line;
        private String outer = "";

        Bounds(int line) {
            super(Opcodes.ASM9);
            this.line = line;
        }

        @Override
        public void visitClassType(String name) {
            outer = name;
            type(name, line);
        }

        @Override
        public void visitInnerClassType(String name) {
            visitClassType(outer + "$" + name);
        }

        @Override
        public SignatureVisitor visitTypeArgument(char wildcard) {
            return new Bounds(line);
        }
    }
}
