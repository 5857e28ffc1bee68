package threadwork.grader.allow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * What a class is to others, be it a student's or the JDK's.
 *
 * @param superName  empty for {@code Object}
 * @param members    what it declares itself: its modifiers, by name and descriptor together
 */
record Shape(String name, boolean isInterface, Optional<String> superName, List<String> interfaces, Map<String, Integer> members) {

    boolean declares(String member) {
        return members.containsKey(member);
    }

    /** Whether a call through an interface or a superclass can end in this method, or begin with it. */
    static boolean isVirtual(String member, int modifiers) {
        return member.contains("(") && !member.startsWith("<") && (modifiers & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0;
    }
}
