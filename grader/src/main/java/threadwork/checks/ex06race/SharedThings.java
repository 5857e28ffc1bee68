package threadwork.checks.ex06race;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.objectweb.asm.Type;
import threadwork.ex06race.HitCounter;

/**
 * The objects that more than one counter reaches: a page's name, classes, texts in quotes, what static fields hold, and what
 * is in the same field of two counters. None of them is fit to be a counter's lock. Finding them runs static initialisers, so
 * it is to be done in a watched call.
 */
final class SharedThings {

    private final Map<Object, String> names = new IdentityHashMap<>();

    /**
     * What these two counters share, with a name for each.
     *
     * @param page one that both have counted
     */
    static Map<Object, String> of(HitCounter one, HitCounter other, String page) throws ReflectiveOperationException {
        SharedThings things = new SharedThings();
        things.add(page, "the name of the page");
        things.add(page.intern(), "the name of the page");
        for (Path file : classFiles()) {
            things.addFrom(file);
        }
        things.addFields(one, other);
        return things.names;
    }

    private void add(Object thing, String name) {
        if (thing != null) {
            names.putIfAbsent(thing, name);
        }
    }

    private void addFrom(Path classFile) throws ReflectiveOperationException {
        String simple = classFile.getFileName().toString().replace(".class", "");
        Class<?> type = load(HitCounter.class.getPackageName() + "." + simple);
        add(type, "the class " + simple);
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                add(field.get(null), "the static field " + field.getName());
            }
        }
        for (Object constant : Constants.of(bytes(classFile))) {
            if (constant instanceof Type literal) {
                add(load(literal.getClassName()), "the class " + literal.getClassName());
            } else {
                add(((String) constant).intern(), "the text \"" + constant + "\"");
            }
        }
    }

    private void addFields(HitCounter one, HitCounter other) throws ReflectiveOperationException {
        for (Field field : HitCounter.class.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
                field.setAccessible(true);
                Object value = field.get(one);
                add(value == field.get(other) ? value : null, "what the field " + field.getName() + " holds in every counter");
            }
        }
    }

    private static Class<?> load(String name) throws ClassNotFoundException {
        return Class.forName(name, true, HitCounter.class.getClassLoader());
    }

    private static List<Path> classFiles() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".class") && !file.endsWith("package-info.class")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            Path root = Path.of(HitCounter.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return root.resolve(HitCounter.class.getPackageName().replace('.', '/'));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
