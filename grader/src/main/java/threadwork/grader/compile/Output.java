package threadwork.grader.compile;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import threadwork.grader.compile.DoesNotCompile.Problem;

/**
 * Keeps what javac writes until all of it is known: nothing reaches the disk but the classes of the exercise's own package,
 * and no more than a limit of those. It is a {@link StandardJavaFileManager} because {@code --release} demands one.
 */
final class Output extends ForwardingJavaFileManager<StandardJavaFileManager> implements StandardJavaFileManager {

    /** A solution has fewer than twenty classes, of fewer than 50 000 bytes altogether. */
    static final int MOST_CLASSES = 500;
    static final int MOST_BYTES = 4_000_000;
    /** What file systems take as a name. */
    private static final int LONGEST_NAME = 255;

    /** What to tell when there is {@link TooMuch}. */
    static final Problem TOO_MUCH = new Problem("", 0, "the source makes more than " + MOST_CLASSES + " classes, or more than "
            + MOST_BYTES / 1_000_000 + " MB of them; no exercise needs so much", "");

    /** Ends the compilation. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private final SortedMap<String, ClassFile> classes = new TreeMap<>();
    private int bytes;

    Output(StandardJavaFileManager files) {
        super(files);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String name, JavaFileObject.Kind kind, FileObject source) {
        if (classes.size() == MOST_CLASSES || bytes > MOST_BYTES) {
            throw new TooMuch();
        }
        ClassFile file = new ClassFile(name, source);
        classes.put(name, file);
        return file;
    }

    /** What keeps the classes from being taken, as the compiler would say it. */
    List<Problem> problems(String ownPackage) {
        if (bytes > MOST_BYTES) {
            return List.of(TOO_MUCH);
        }
        List<Problem> problems = new ArrayList<>();
        classes.forEach((name, file) -> {
            String here = name.substring(0, Math.max(0, name.lastIndexOf('.')));
            if (!here.equals(ownPackage)) {
                problems.add(new Problem(file.source(), 0, "the class " + name + " is not in the package " + ownPackage
                        + "; only classes of the exercise's own package are taken", ""));
            } else if (simpleName(name).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                problems.add(new Problem(file.source(), 0, "the name of a class is longer than a file's name can be", ""));
            }
        });
        return problems;
    }

    void writeTo(Path folder) throws IOException {
        for (ClassFile file : classes.values()) {
            Path target = folder.resolve(file.name.replace('.', '/') + ".class");
            Files.createDirectories(target.getParent());
            Files.write(target, file.contents.toByteArray());
        }
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1) + ".class";
    }

    private final class ClassFile extends SimpleJavaFileObject {

        private final String name;
        private final FileObject from;
        private final ByteArrayOutputStream contents = new ByteArrayOutputStream();

        ClassFile(String name, FileObject from) {
            super(URI.create("memory:///class"), Kind.CLASS);
            this.name = name;
            this.from = from;
        }

        String source() {
            return from instanceof InMemorySource source ? source.file().path() : "";
        }

        @Override
        public OutputStream openOutputStream() {
            return new OutputStream() {
                @Override
                public void write(int b) {
                    write(new byte[] {(byte) b}, 0, 1);
                }

                @Override
                public void write(byte[] written, int offset, int length) {
                    bytes += length;
                    if (bytes <= MOST_BYTES) {
                        contents.write(written, offset, length);
                    }
                }
            };
        }
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromFiles(Iterable<? extends File> files) {
        return fileManager.getJavaFileObjectsFromFiles(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(File... files) {
        return fileManager.getJavaFileObjects(files);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjectsFromStrings(Iterable<String> names) {
        return fileManager.getJavaFileObjectsFromStrings(names);
    }

    @Override
    public Iterable<? extends JavaFileObject> getJavaFileObjects(String... names) {
        return fileManager.getJavaFileObjects(names);
    }

    @Override
    public void setLocation(Location location, Iterable<? extends File> files) throws IOException {
        fileManager.setLocation(location, files);
    }

    @Override
    public Iterable<? extends File> getLocation(Location location) {
        return fileManager.getLocation(location);
    }
}
