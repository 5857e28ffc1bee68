package threadwork.grader.child;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Loads the check classes so that the exercise's classes they name are the submission's. The submission itself sees the JDK
 * and its own classes, and neither the checks nor the test framework.
 */
final class CheckClasses extends URLClassLoader {

    /** The classes of exercises; checks live in {@code threadwork.checks.exNN…}. */
    private static final Pattern EXERCISE = Pattern.compile("threadwork\\.ex\\d\\d\\w*\\..*");
    private static final String CHECKS = "threadwork.checks.ex";

    private final ClassLoader submission;

    static {
        registerAsParallelCapable();
    }

    private CheckClasses(URL[] ours, ClassLoader parent, ClassLoader submission) {
        super(ours, parent);
        this.submission = submission;
    }

    /** @param classes the folder of the submission's class files */
    static ClassLoader seeing(Path classes) throws MalformedURLException {
        ClassLoader submission = new URLClassLoader("submission", new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        return new CheckClasses(classPath(), CheckClasses.class.getClassLoader(), submission);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (EXERCISE.matcher(name).matches()) {
            return submission.loadClass(name);
        }
        if (!name.startsWith(CHECKS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
