package threadwork.grader.allow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.Type;

/** The list itself, held against the JDK that this runs on: what is on it opens no door. */
class AuditTest {

    private static final AllowList LIST = AllowList.of("ex01start");

    /** Whoever has one of these gets at files, code, other programs or threads that are not theirs. */
    private static final List<Class<?>> DOORS = List.of(ClassLoader.class, MethodHandles.Lookup.class, MethodHandle.class, VarHandle.class,
            Member.class, Module.class, ModuleLayer.class, Process.class, ProcessBuilder.class, ProcessHandle.class, ThreadGroup.class,
            StackTraceElement.class, StackWalker.class, java.io.File.class, Path.class, java.nio.channels.Channel.class, java.net.URL.class,
            java.io.InputStream.class, java.io.OutputStream.class, java.io.Reader.class, java.io.Writer.class,
                    java.io.RandomAccessFile.class,
            java.security.ProtectionDomain.class, java.util.Properties.class, java.util.ServiceLoader.class);

    /** Of those, what is open: System.out can be printed to, and no more. */
    private static final Set<String> OPEN = Set.of("java/io/PrintStream");

    @ParameterizedTest
    @ValueSource(strings = {"ex01start", "ex15process", "ex16workload"})
    void nothing_on_it_asks_who_calls(String exercise) {
        AllowList list = AllowList.of(exercise);
        Set<String> sensitive = new TreeSet<>();
        int[] seen = {0};
        for (Class<?> type : types(list)) {
            executables(type).filter(member -> list.allows(named(member))).forEach(member -> {
                seen[0]++;
                if (isCallerSensitive(member)) {
                    sensitive.add(named(member).toString());
                }
            });
        }
        assertEquals(Set.of(), sensitive);
        assertTrue(seen[0] > 5_000, () -> "only " + seen[0] + " members");
    }

    @Test
    void what_asks_who_calls_is_recognised() throws ReflectiveOperationException {
        assertTrue(isCallerSensitive(Class.class.getMethod("forName", String.class)));
    }

    @Test
    void no_class_on_it_is_a_door() {
        Set<String> doors = new TreeSet<>();
        for (Class<?> type : types(LIST)) {
            DOORS.stream().filter(door -> door.isAssignableFrom(type)).forEach(door -> doors.add(Type.getInternalName(type)));
        }
        assertEquals(new TreeSet<>(OPEN), doors);
    }

    @Test
    void a_stream_can_only_be_printed_to() {
        assertEquals(List.of(), executables(java.io.PrintStream.class).filter(member -> member instanceof Constructor)
                .filter(member -> LIST.allows(named(member))).toList());
    }

    @Test
    void every_nested_class_has_its_outer_class_on_it() {
        assertEquals(List.of(), LIST.types().stream().filter(name -> name.contains("$"))
                .filter(name -> !LIST.allows(name.substring(0, name.lastIndexOf('$')))).toList());
    }

    /** An interface on the list and a class on the list that implements one of its methods by one that is not. */
    @Test
    void no_interface_on_it_leads_to_what_is_not() {
        Set<String> pairs = new TreeSet<>();
        Hierarchy jdk = new Hierarchy(List.of());
        for (Class<?> type : types(LIST)) {
            List<Shape> line = jdk.line(Type.getInternalName(type));
            for (Shape through : jdk.interfaces(Type.getInternalName(type))) {
                through.members().forEach((key, modifiers) -> {
                    if (Shape.isVirtual(key, modifiers) && LIST.allows(member(through.name(), key))) {
                        line.stream().filter(shape -> shape.declares(key)).findFirst().map(shape -> member(shape.name(), key))
                                .filter(reached -> !LIST.allows(reached)).ifPresent(reached -> pairs.add(member(through.name(),
                                        key) + " on " + reached));
                    }
                });
            }
        }
        // Closing it ends what the submission prints, and that is only shown.
        assertEquals(Set.of("AutoCloseable.close() on java.io.PrintStream.close()",
                "java.io.Closeable.close() on java.io.PrintStream.close()"), pairs);
    }

    /** What is declared in a class that is not on the list would be refused, though the class that inherits it is there with all it has. */
    @Test
    void nothing_is_lost_that_a_class_inherits() {
        Set<String> lost = new TreeSet<>();
        Hierarchy jdk = new Hierarchy(List.of());
        for (Class<?> type : types(LIST)) {
            Set<String> declaredOutside = new HashSet<>();
            for (Method method : type.getMethods()) {
                jdk.declaring(new Named(Type.getInternalName(type), method.getName(), Type.getMethodDescriptor(method)))
                        .filter(declaring -> !LIST.allows(declaring)).ifPresent(declaredOutside::add);
            }
            declaredOutside.forEach(declaring -> lost.add(Type.getInternalName(type) + " from " + declaring));
        }
        // It has next to nothing on the list.
        assertEquals(Set.of("java/io/PrintStream from java/io/OutputStream"), lost);
    }

    @Test
    @EnabledForJreRange(minVersion = 25)
    void every_word_on_it_means_something() {
        Set<String> idle = new TreeSet<>();
        LIST.types().stream().filter(name -> JdkTypes.find(name).isEmpty()).forEach(idle::add);
        assertEquals(Set.of(), idle);
    }

    private static List<Class<?>> types(AllowList list) {
        List<Class<?>> found = new ArrayList<>();
        for (String name : list.types()) {
            try {
                found.add(Class.forName(name.replace('/', '.'), false, ClassLoader.getPlatformClassLoader()));
            } catch (ClassNotFoundException ofAnotherVersion) {
                assertTrue(Runtime.version().feature() < 25, name);
            }
        }
        return found;
    }

    private static Stream<Executable> executables(Class<?> type) {
        return Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getDeclaredConstructors()))
                .filter(member -> (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0);
    }

    private static Named named(Executable member) {
        String owner = Type.getInternalName(member.getDeclaringClass());
        return member instanceof Method method ? new Named(owner, method.getName(), Type.getMethodDescriptor(method))
                : new Named(owner, "<init>", Type.getConstructorDescriptor((Constructor<?>) member));
    }

    private static Named member(String owner, String key) {
        int descriptor = key.indexOf('(');
        return new Named(owner, key.substring(0, descriptor), key.substring(descriptor));
    }

    private static boolean isCallerSensitive(AnnotatedElement member) {
        return Stream.of(member.getDeclaredAnnotations()).map(Annotation::annotationType).map(Class::getName)
                .anyMatch("jdk.internal.reflect.CallerSensitive"::equals);
    }
}
