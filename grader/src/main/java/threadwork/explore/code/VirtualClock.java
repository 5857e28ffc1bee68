package threadwork.explore.code;

import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The time of day, in whatever form code asks for it, told by virtual time. What has no such form here is beyond the explorer. */
final class VirtualClock extends Hooking {

    private static final String INSTANT = "Ljava/time/Instant;";
    private static final String ZONE = "Ljava/time/ZoneId;";
    private static final String CLOCK = "java/time/Clock";
    private static final String CLOCKS = "threadwork/explore/run/Clocks";

    /** Those that are made of an instant and a zone. */
    private static final Set<String> READINGS = Set.of("java/time/LocalTime", "java/time/LocalDate", "java/time/LocalDateTime",
            "java/time/ZonedDateTime", "java/time/OffsetDateTime");

    VirtualClock(MethodVisitor next, Place place) {
        super(next, place);
    }

    /** Whether this asks for the time in a way that is not answered here. */
    static boolean isBeyond(String owner, String name, String descriptor) {
        boolean now = name.equals("now") && owner.startsWith("java/time/");
        boolean calendar = owner.equals("java/util/GregorianCalendar") && name.equals("<init>") && !descriptor.startsWith("(I");
        return now && !isAnswered(owner, descriptor) || calendar;
    }

    /** An own clock is asked itself, and not here. */
    private static boolean isAnswered(String owner, String descriptor) {
        return descriptor.startsWith("(L" + CLOCK + ";)") || owner.equals("java/time/Instant")
                || READINGS.contains(owner) && (descriptor.startsWith("()") || descriptor.startsWith("(" + ZONE + ")"));
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (READINGS.contains(owner) && name.equals("now") && !descriptor.startsWith("(L" + CLOCK)) {
            reading(owner, descriptor);
        } else if (opcode == Opcodes.INVOKESTATIC && isSystemClock(owner, name, descriptor)) {
            String ours = name.equals("system") && descriptor.startsWith("()") ? "systemUTC" : name;
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, CLOCKS, ours, descriptor.replaceFirst("\\).*", ")L" + CLOCK + ";"), false);
        } else if (owner.equals("java/util/Date") && name.equals("<init>") && descriptor.equals("()V")) {
            hook("currentTimeMillis", "()J");
            super.visitMethodInsn(opcode, owner, name, "(J)V", isInterface);
        } else {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            if (opcode == Opcodes.INVOKESTATIC && name.equals("getInstance") && descriptor.endsWith(")Ljava/util/Calendar;")) {
                mv.visitMethodInsn(Opcodes.INVOKESTATIC, CLOCKS, "atVirtualTime", "(Ljava/util/Calendar;)Ljava/util/Calendar;", false);
            }
        }
    }

    /** Also when it is reached through a class of the student's own, whose name then stands there. */
    private static boolean isSystemClock(String owner, String name, String descriptor) {
        return descriptor.endsWith(")L" + CLOCK + ";") && (name.startsWith("system") || name.matches("tick(Millis|Seconds|Minutes)"))
                || owner.equals("java/time/InstantSource") && name.equals("system");
    }

    private void reading(String owner, String descriptor) {
        if (descriptor.startsWith("()")) {
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, "java/time/ZoneId", "systemDefault", "()" + ZONE, false);
        }
        hook("instantNow", "()" + INSTANT);
        mv.visitInsn(Opcodes.SWAP);
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, owner, "ofInstant", "(" + INSTANT + ZONE + ")L" + owner + ";", false);
    }
}
