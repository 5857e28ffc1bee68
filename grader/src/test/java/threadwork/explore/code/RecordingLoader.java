package threadwork.explore.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.SimpleRemapper;

/** Instruments this package's samples, and calls {@link Recorded} instead of the hooks. */
final class RecordingLoader extends ClassLoader {

    private final ExploringLoader exploring = new ExploringLoader(getClass().getClassLoader(), RecordingLoader::sample);

    RecordingLoader() {
        super(RecordingLoader.class.getClassLoader());
    }

    private static byte[] sample(String name) {
        if (!name.startsWith("threadwork.explore.code.Sample")) {
            return null;
        }
        try (InputStream in = RecordingLoader.class.getResourceAsStream("/" + name.replace('.', '/') + ".class")) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        Class<?> loaded = findLoadedClass(name);
        if (loaded != null) {
            return loaded;
        }
        byte[] instrumented = exploring.instrumented(name.replace('.', '/'));
        if (instrumented == null) {
            return super.loadClass(name, resolve);
        }
        ClassWriter written = new ClassWriter(0);
        new ClassReader(instrumented).accept(new ClassRemapper(written,
                new SimpleRemapper(Opcodes.ASM9, Names.HOOKS, "threadwork/explore/code/Recorded")), 0);
        byte[] classFile = written.toByteArray();
        return defineClass(name, classFile, 0, classFile.length);
    }

    /** The hooks that a static method of a sample calls, in order, after the sample has been initialised. */
    static List<String> events(Class<?> sample, String method) {
        RecordingLoader loader = new RecordingLoader();
        loader.call(sample, "ready");
        Recorded.EVENTS.clear();
        loader.call(sample, method);
        return List.copyOf(Recorded.EVENTS);
    }

    /** What a static method of the sample returns; the sample keeps its state between calls. */
    Object call(Class<?> sample, String method) {
        try {
            Method found = loadClass(sample.getName()).getDeclaredMethod(method);
            found.setAccessible(true);
            return found.invoke(null);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
