package threadwork.explore;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** What a student's program may name, in the JDK that this runs on. A line of the list: a class, and members of it; see its first lines. */
final class AllowList {

    /**
     * A method, constructor or field, as a class file names it.
     *
     * @param declaring the class that has it, and that the list must allow it in
     * @param descriptor of a field: its type
     */
    record Member(Class<?> declaring, String name, String descriptor, int modifiers) {

        boolean isField() {
            return !descriptor.startsWith("(");
        }

        boolean isConstructor() {
            return name.equals("<init>");
        }

        boolean isStatic() {
            return Modifier.isStatic(modifiers);
        }

        boolean isPublic() {
            return Modifier.isPublic(modifiers) && Modifier.isPublic(declaring.getModifiers());
        }

        /** Whether code of another package may name it at all. */
        private boolean isOpen() {
            return (modifiers & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
        }
    }

    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private AllowList() {
    }

    static AllowList read() {
        AllowList list = new AllowList();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(
                AllowList.class.getResourceAsStream("/threadwork/grader/allow/allow-list.txt"), StandardCharsets.UTF_8))) {
            text.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> List.of(line.split(" ")))
                    .forEach(words -> list.lines.put(words.get(0), words.subList(1, words.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    /** The classes that this JDK has. */
    List<Class<?>> types() {
        return lines.keySet().stream().<Class<?>>mapMulti((name, found) -> {
            try {
                found.accept(Class.forName(name, false, null));
            } catch (ClassNotFoundException newerThanThisJdk) {
                // Such as MatchException on 17.
            }
        }).toList();
    }

    /** What may be named as a member of that class: its own, and what it inherits from others that are allowed. */
    Set<Member> members(Class<?> type) {
        Map<String, Member> all = new LinkedHashMap<>();
        collect(type, type, all);
        return all.values().stream().filter(this::allows).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** From the class upwards: what is overridden further down is there already. */
    private static void collect(Class<?> type, Class<?> above, Map<String, Member> all) {
        if (above == null) {
            return;
        }
        declared(above).filter(member -> above == type || isInherited(member))
                .forEach(member -> all.putIfAbsent(member.name() + member.descriptor(), member));
        collect(type, above.getSuperclass(), all);
        for (Class<?> each : above.getInterfaces()) {
            collect(type, each, all);
        }
    }

    private static boolean isInherited(Member member) {
        boolean ofInterface = member.isStatic() && !member.isField() && member.declaring.isInterface();
        return !member.isConstructor() && !ofInterface;
    }

    private static Stream<Member> declared(Class<?> type) {
        Stream<Executable> code = Stream.concat(Stream.of(type.getDeclaredConstructors()), Stream.of(type.getDeclaredMethods()));
        return Stream.concat(code.map(AllowList::member), Stream.of(type.getDeclaredFields()).map(AllowList::member)).filter(Member::isOpen);
    }

    private static Member member(Executable code) {
        return code instanceof Method method
                ? new Member(code.getDeclaringClass(), code.getName(), Type.getMethodDescriptor(method), code.getModifiers())
                : new Member(code.getDeclaringClass(), "<init>", Type.getConstructorDescriptor((Constructor<?>) code), code.getModifiers());
    }

    private static Member member(Field field) {
        return new Member(field.getDeclaringClass(), field.getName(), Type.getDescriptor(field.getType()), field.getModifiers());
    }

    private boolean allows(Member member) {
        List<String> words = lines.getOrDefault(member.declaring.getName(), List.of());
        if (words.contains("!" + member.name)) {
            return false;
        }
        return words.contains("*") || words.contains(member.name)
                || words.stream().anyMatch(word -> word.replace('.', '/').equals(member.name + argumentsOf(member)));
    }

    private static String argumentsOf(Member member) {
        return member.descriptor.substring(0, member.descriptor.indexOf(')') + 1);
    }
}
