package threadwork.grader.allow;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** The classes of the JDK that this runs on, which is the one that the submission will run on. None of them is initialised. */
final class JdkTypes {

    private static final Map<String, Optional<Shape>> KNOWN = new ConcurrentHashMap<>();

    private JdkTypes() {
    }

    /** @param name internal name */
    static Optional<Shape> find(String name) {
        return KNOWN.computeIfAbsent(name, JdkTypes::load);
    }

    private static Optional<Shape> load(String name) {
        try {
            return Optional.of(shape(Class.forName(name.replace('/', '.'), false, ClassLoader.getPlatformClassLoader())));
        } catch (ClassNotFoundException | LinkageError notThere) {
            return Optional.empty();
        }
    }

    private static Shape shape(Class<?> type) {
        Map<String, Integer> members = new HashMap<>();
        for (Method method : type.getDeclaredMethods()) {
            members.put(method.getName() + Type.getMethodDescriptor(method), method.getModifiers());
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            members.put("<init>" + Type.getConstructorDescriptor(constructor), constructor.getModifiers());
        }
        for (Field field : type.getDeclaredFields()) {
            members.put(field.getName() + Type.getDescriptor(field.getType()), field.getModifiers());
        }
        return new Shape(Type.getInternalName(type), type.isInterface(),
                Optional.ofNullable(type.getSuperclass()).map(Type::getInternalName),
                Stream.of(type.getInterfaces()).map(Type::getInternalName).toList(), members);
    }
}
