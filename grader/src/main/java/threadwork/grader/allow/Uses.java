package threadwork.grader.allow;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;
import threadwork.explore.code.ParallelFlag;

/** Gathers what a class file names. What the compiler alone names, to link a lambda or the like, is kept apart: no source can say it. */
final class Uses {

    private static final String INVOKE = "java/lang/invoke/";

    /** They link lambdas, texts put together, records' methods and switches over patterns. */
    private static final Set<String> LINKERS = Set.of(INVOKE + "LambdaMetafactory.metafactory", INVOKE + "LambdaMetafactory.altMetafactory",
            INVOKE + "StringConcatFactory.makeConcatWithConstants", "java/lang/runtime/ObjectMethods.bootstrap",
            "java/lang/runtime/SwitchBootstraps.typeSwitch", "java/lang/runtime/SwitchBootstraps.enumSwitch");
    /** They make a label of such a switch. */
    private static final Set<String> LABELS = Set.of(INVOKE + "ConstantBootstraps.invoke",
            "java/lang/Enum$EnumDesc.of", "java/lang/constant/ClassDesc.of");

    private final Set<Use> all = new LinkedHashSet<>();
    private final Set<Named> named = new HashSet<>();
    private final Set<Named> compilersOwn = new HashSet<>();
    private final Set<Use> maybeParallel = new LinkedHashSet<>();

    Set<Use> all() {
        return all;
    }

    /** Streams made by hand that may run in parallel. */
    Set<Use> maybeParallel() {
        return maybeParallel;
    }

    void addMaybeParallel(Named stream, int line) {
        maybeParallel.add(new Use(stream, line));
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
            new SignatureReader(signature).accept(new SignatureUses(this, line));
        }
    }

    void member(String owner, String name, String descriptor, int line) {
        type(owner, line);
        descriptor(descriptor, line);
        add(Named.member(owner, name, descriptor), line);
    }

    /** What is linked while the program runs: a lambda, for one. */
    void linked(Handle bootstrap, Object[] arguments, int line) {
        if (LINKERS.contains(bootstrap.getOwner() + "." + bootstrap.getName())) {
            compilersOwn(bootstrap);
        } else {
            handle(bootstrap, line);
        }
        for (Object argument : arguments) {
            if (argument instanceof Type type) {
                type(type, line);
            } else if (argument instanceof Handle handle) {
                handle(handle, line);
            } else if (argument instanceof ConstantDynamic constant) {
                label(constant, line);
            }
        }
    }

    /** An enum's constant among the patterns of a switch, in one of the forms that the compiler has for it. */
    private void label(ConstantDynamic constant, int line) {
        boolean known = isLabel(constant.getBootstrapMethod());
        if (known) {
            compilersOwn(constant.getBootstrapMethod());
        } else {
            handle(constant.getBootstrapMethod(), line);
        }
        for (int i = 0; i < constant.getBootstrapMethodArgumentCount(); i++) {
            Object argument = constant.getBootstrapMethodArgument(i);
            if (argument instanceof ConstantDynamic inner) {
                label(inner, line);
            } else if (argument instanceof Handle handle && known && isLabel(handle)) {
                compilersOwn(handle);
            } else if (argument instanceof Handle handle) {
                handle(handle, line);
            } else if (argument instanceof Type type) {
                type(type, line);
            }
        }
    }

    private static boolean isLabel(Handle handle) {
        return LABELS.contains(handle.getOwner() + "." + handle.getName());
    }

    private void handle(Handle handle, int line) {
        if (ParallelFlag.counts(handle.getOwner(), handle.getDesc())) {
            addMaybeParallel(Named.member(handle.getOwner(), handle.getName(), handle.getDesc()), line);
        }
        member(handle.getOwner(), handle.getName(), handle.getDesc(), line);
    }

    private void compilersOwn(Handle handle) {
        compilersOwn.add(Named.member(handle.getOwner(), handle.getName(), handle.getDesc()));
        compilersOwn.add(Named.type(handle.getOwner()));
        // The outer class of the Lookup that it is given.
        compilersOwn.add(Named.type(INVOKE + "MethodHandles"));
        Named.types(Type.getMethodType(handle.getDesc()), compilersOwn::add);
    }
}
