package threadwork.explore.code;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.commons.ClassRemapper;

/** Defines explored classes: the student's, the scenario's, and copies of the JDK's own, all instrumented. */
public final class ExploringLoader extends ClassLoader {

    /** Copies that were instrumented before; they are the same in all loaders, while those have each their own classes. */
    private static final Map<String, byte[]> COPIES = new ConcurrentHashMap<>();

    private final Sources sources;

    /**
     * A loader with no classes yet. Two loaders' classes share no static state.
     *
     * @param parent   has the runtime, and whatever is not explored
     * @param explored the bytes of a class to be explored by its binary name (dots), or null if it is not one
     */
    public ExploringLoader(ClassLoader parent, Function<String, byte[]> explored) {
        super(parent);
        sources = new Sources(parent, explored);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] classFile = instrumented(name.replace('.', '/'));
            return classFile == null ? super.loadClass(name, resolve) : defineClass(name, classFile, 0, classFile.length);
        }
    }

    /** The class file as it is to be defined, or null if the parent has the class. */
    byte[] instrumented(String name) {
        byte[] copy = COPIES.get(name);
        if (copy != null) {
            return copy;
        }
        byte[] classFile = name.equals(Names.UNSAFE) ? UnsafeWriter.write() : sources.bytes(name);
        if (classFile == null || name.equals(Names.UNSAFE)) {
            return classFile;
        }
        try {
            byte[] instrumented = instrument(name, classFile);
            if (sources.treatment(name).isCopy()) {
                COPIES.put(name, instrumented);
            }
            return instrumented;
        } catch (RuntimeException e) {
            // Not the student's fault, and not to be taken for it: their code might catch what we throw.
            throw new LinkageError("cannot instrument " + name, e);
        }
    }

    private byte[] instrument(String name, byte[] classFile) {
        Subject subject = new Subject(sources, sources.treatment(name), sources.facts(name));
        ClassWriter written = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        ClassInstrumenter instrumenter = new ClassInstrumenter(written, subject);
        new ClassReader(classFile).accept(new ClassRemapper(instrumenter, Names.of(subject.treatment())), 0);
        return written.toByteArray();
    }
}
