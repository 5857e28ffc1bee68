package threadwork.checks.ex15process;

import java.io.File;
import java.nio.charset.StandardCharsets;
import threadwork.grader.probe.Jvm;

/** Makes the defaults of a JVM other than UTF-8, so that it shows who relies on them. */
final class OtherCharset {

    private OtherCharset() {
    }

    static Jvm of(Jvm jvm) {
        Jvm latin = jvm.jvmOptions("-Dfile.encoding=ISO-8859-1");
        // The locale also decides how file names are spelled, so it must stay where those have letters that need it.
        return arePlain(System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("java.io.tmpdir")
                + System.getProperty("java.home")) ? latin.environment("LC_ALL", "C") : latin;
    }

    private static boolean arePlain(String paths) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(paths);
    }
}
