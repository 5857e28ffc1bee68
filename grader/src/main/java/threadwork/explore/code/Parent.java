package threadwork.explore.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.Remapper;

/**
 * What the parent loader's classes can do that explored code calls: above all the shadows, which answer for less than what they
 * stand in for.
 */
final class Parent {

    private static final Remapper AS_IT_IS = new Remapper(Opcodes.ASM9) {
    };

    private final ClassLoader loader;
    private final Map<String, Optional<ClassFacts>> facts = new ConcurrentHashMap<>();

    Parent(ClassLoader loader) {
        this.loader = loader;
    }

    /** The class file by the class's internal name, or null if there is none. */
    byte[] bytes(String name) {
        try (InputStream in = loader.getResourceAsStream(name + ".class")) {
            return in == null ? JdkImage.bytes(name) : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the class declares or inherits a method of that name and descriptor. */
    boolean answers(String type, String method, String descriptor) {
        ClassFacts declared = facts.computeIfAbsent(type,
                name -> Optional.ofNullable(bytes(name)).map(file -> ClassFacts.of(file, AS_IT_IS))).orElse(null);
        return declared != null && (declared.declares(method, descriptor)
                || declared.superName() != null && answers(declared.superName(), method, descriptor)
                || declared.interfaces().stream().anyMatch(each -> answers(each, method, descriptor)));
    }
}
