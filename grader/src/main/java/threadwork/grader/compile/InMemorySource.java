package threadwork.grader.compile;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;
import threadwork.grader.model.SourceFile;

/** A source file as javac takes it, without a file on disk. */
final class InMemorySource extends SimpleJavaFileObject {

    private final SourceFile file;

    InMemorySource(SourceFile file) {
        super(URI.create("string:///" + file.path()), Kind.SOURCE);
        this.file = file;
    }

    SourceFile file() {
        return file;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return file.text();
    }

    /** @param number from 1; 0 is no line */
    String line(int number) {
        return number == 0 ? "" : file.text().lines().skip(number - 1L).findFirst().orElse("");
    }
}
