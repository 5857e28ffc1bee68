package threadwork.explore.code;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Calls that are answered by a hook instead: monitors' conditions, the clock, and what would differ from run to run. */
final class Substitutions extends Hooking {

    private record Substitute(String hook, String descriptor) {
    }

    private static final String FORMAT = "(Ljava/lang/String;[Ljava/lang/Object;)Ljava/io/PrintStream;";
    private static final String LOCAL_FORMAT = "(Ljava/util/Locale;" + FORMAT.substring(1);

    private static final Map<String, Substitute> SUBSTITUTES = new HashMap<>();

    static {
        put("java/lang/System.nanoTime()J", "nanoTime", "()J");
        put("java/lang/System.currentTimeMillis()J", "currentTimeMillis", "()J");
        put("java/lang/System.identityHashCode(Ljava/lang/Object;)I", "identityHashCode", "(Ljava/lang/Object;)I");
        put("java/lang/Object.hashCode()I", "hashCode", "(Ljava/lang/Object;)I");
        put("java/lang/Runtime.availableProcessors()I", "processors", "(Ljava/lang/Runtime;)I");
        put("java/lang/Runtime.totalMemory()J", "totalMemory", "(Ljava/lang/Runtime;)J");
        put("java/lang/Runtime.maxMemory()J", "totalMemory", "(Ljava/lang/Runtime;)J");
        put("java/lang/Runtime.freeMemory()J", "freeMemory", "(Ljava/lang/Runtime;)J");
        put("java/lang/Class.getName()Ljava/lang/String;", "className", "(Ljava/lang/Class;)Ljava/lang/String;");
        put("java/lang/Class.getSimpleName()Ljava/lang/String;", "simpleClassName", "(Ljava/lang/Class;)Ljava/lang/String;");
        put("java/io/PrintStream.printf" + FORMAT, "printf", "(Ljava/io/PrintStream;" + FORMAT.substring(1));
        put("java/io/PrintStream.format" + FORMAT, "printf", "(Ljava/io/PrintStream;" + FORMAT.substring(1));
        put("java/io/PrintStream.printf" + LOCAL_FORMAT, "printf", "(Ljava/io/PrintStream;" + LOCAL_FORMAT.substring(1));
        put("java/io/PrintStream.format" + LOCAL_FORMAT, "printf", "(Ljava/io/PrintStream;" + LOCAL_FORMAT.substring(1));
        put("java/lang/Math.random()D", "mathRandom", "()D");
        put("java/lang/StrictMath.random()D", "mathRandom", "()D");
        put("java/util/UUID.randomUUID()Ljava/util/UUID;", "randomUuid", "()Ljava/util/UUID;");
        put("java/time/Instant.now()Ljava/time/Instant;", "instantNow", "()Ljava/time/Instant;");
    }

    /** Object's own: final, so any class's method of that name and descriptor is this one. */
    private static final Map<String, Substitute> CONDITIONS = Map.of(
            "wait()V", new Substitute("wait", "(Ljava/lang/Object;)V"),
            "wait(J)V", new Substitute("wait", "(Ljava/lang/Object;J)V"),
            "wait(JI)V", new Substitute("wait", "(Ljava/lang/Object;JI)V"),
            "notify()V", new Substitute("notify", "(Ljava/lang/Object;)V"),
            "notifyAll()V", new Substitute("notifyAll", "(Ljava/lang/Object;)V"));

    Substitutions(MethodVisitor next, Place place) {
        super(next, place);
    }

    private static void put(String call, String hook, String descriptor) {
        SUBSTITUTES.put(call, new Substitute(hook, descriptor));
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        Substitute substitute = opcode == Opcodes.INVOKESTATIC ? null : CONDITIONS.get(name + descriptor);
        if (substitute == null) {
            substitute = SUBSTITUTES.get(owner + "." + name + descriptor);
        }
        if (substitute == null) {
            visitOther(opcode, owner, name, descriptor, isInterface);
        } else if (opcode == Opcodes.INVOKESPECIAL && name.equals("hashCode")) {
            // super.hashCode(): a virtual call would come back to the method that makes it.
            hook("identityHashCode", substitute.descriptor());
        } else {
            hook(substitute.hook(), substitute.descriptor());
        }
    }

    /**
     * A generator that would seed itself by the clock gets a seed of the explorer's. And a buffer gets text instead of an object, whose
     * {@code toString} would run while the buffer is locked for real: the explorer could not let anybody else at it.
     */
    private void visitOther(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        boolean seedsItself = name.equals("<init>") && descriptor.equals("()V")
                && (owner.equals("java/util/Random") || owner.equals("java/util/SplittableRandom"));
        if (seedsItself) {
            hook("newSeed", "()J");
            super.visitMethodInsn(opcode, owner, name, "(J)V", isInterface);
        } else if (owner.equals("java/lang/StringBuffer") && descriptor.endsWith("Ljava/lang/Object;)Ljava/lang/StringBuffer;")) {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/String", "valueOf", "(Ljava/lang/Object;)Ljava/lang/String;", false);
            super.visitMethodInsn(opcode, owner, name, descriptor.replace("Ljava/lang/Object;)", "Ljava/lang/String;)"), isInterface);
        } else {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            if (opcode == Opcodes.INVOKESPECIAL && name.equals("toString") && owner.equals("java/lang/Object") && place.treatment().isCopy()) {
                mv.visitMethodInsn(Opcodes.INVOKESTATIC, "threadwork/explore/code/JdkNames", "original",
                        "(Ljava/lang/String;)Ljava/lang/String;", false);
            }
        }
    }
}
