package threadwork.grader.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The zip that a run has uploaded. Nothing is unpacked, and no more is read than a report can be long. */
final class Artifact {

    /** A report on all exercises with every check failing has some 300 KB. */
    static final int MOST_BYTES = 8 << 20;
    private static final String REPORT = "report.json";

    private Artifact() {
    }

    /** The report in it, which has to be all that is in it. */
    static byte[] report(Path zip) throws Refused {
        try (InputStream file = Files.newInputStream(zip); ZipInputStream entries = new ZipInputStream(file)) {
            ZipEntry entry = entries.getNextEntry();
            if (entry == null || !entry.getName().equals(REPORT)) {
                throw new Refused("the artifact is no zip with a report in it");
            }
            byte[] report = entries.readNBytes(MOST_BYTES + 1);
            if (report.length > MOST_BYTES) {
                throw new Refused("the report in the artifact is too large");
            }
            if (entries.getNextEntry() != null) {
                throw new Refused("the artifact holds more than a report");
            }
            return report;
        } catch (IOException broken) {
            throw new Refused("the artifact is no zip with a report in it");
        }
    }
}
