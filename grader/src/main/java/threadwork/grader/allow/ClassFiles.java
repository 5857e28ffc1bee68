package threadwork.grader.allow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The class files of one exercise, as the compiler left them in a folder. They are data, and maybe hostile: so within limits. */
final class ClassFiles {

    /** Bytes of one class file; those of the exercises have some thousands. */
    private static final long LARGEST = 1_000_000;
    /** Bytes of all of them. */
    private static final long ALL = 8_000_000;
    private static final int MOST = 2_000;

    private ClassFiles() {
    }

    /** Thrown for class files that cannot be looked through. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1;

        private final String subject;

        private Unreadable(String subject) {
            super(subject);
            this.subject = subject;
        }

        String subject() {
            return subject;
        }
    }

    static List<ClassFile> in(Path folder) throws IOException, Unreadable {
        List<ClassFile> read = new ArrayList<>();
        long total = 0;
        for (Path file : paths(folder)) {
            long size = Files.size(file);
            total += size;
            if (size > LARGEST || total > ALL || read.size() >= MOST) {
                throw new Unreadable("Code of this size");
            }
            read.add(read(file));
        }
        return read;
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(".class")).sorted().toList();
        }
    }

    private static ClassFile read(Path file) throws IOException, Unreadable {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return ClassFileReader.read(bytes);
        } catch (RuntimeException e) {
            throw new Unreadable("The shape of the class file " + file.getFileName());
        }
    }
}
