package threadwork.grader.calibration.hostile;

import static threadwork.grader.calibration.hostile.Counters.EXERCISE;
import static threadwork.grader.calibration.hostile.Counters.FILE;
import static threadwork.grader.calibration.hostile.Counters.RIGHT;
import static threadwork.grader.calibration.hostile.Counters.WRONG;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives that are made to be unpacked where they should not, to fill a disk, or to be read in two ways. */
final class OddArchives {

    private static final int MANY = 100_000;
    private static final int MEGABYTES = 600;

    private OddArchives() {
    }

    @FunctionalInterface
    private interface Content {

        void writeTo(ZipOutputStream zip) throws IOException;
    }

    static List<Attack> all() {
        return List.of(
                odd("ZipThatIsHonest", "attack own: full points — a right file in a zip", zip -> add(zip, FILE, RIGHT)),
                odd("ZipSlip", "attack 85: bad submission — a name that leads out of the archive", zip -> {
                    add(zip, FILE, RIGHT);
                    add(zip, "../../../../tmp/threadwork-was-here/" + FILE, RIGHT);
                }),
                odd("ZipAbsolute", "attack 85: bad submission — a name that begins at the root of the disk", zip -> {
                    add(zip, FILE, RIGHT);
                    add(zip, "/tmp/threadwork-was-here/" + FILE, RIGHT);
                }),
                odd("ZipBomb", "attack 85: bad submission — a small archive that unpacks to half a gigabyte", zip -> {
                    add(zip, FILE, RIGHT);
                    zip.putNextEntry(new ZipEntry("big.bin"));
                    byte[] zeros = new byte[1 << 20];
                    for (int i = 0; i < MEGABYTES; i++) {
                        zip.write(zeros);
                    }
                }),
                odd("ZipOfManyEntries", "attack 85: bad submission — a hundred thousand entries", zip -> {
                    add(zip, FILE, RIGHT);
                    for (int i = 0; i < MANY; i++) {
                        zip.putNextEntry(new ZipEntry("e" + i));
                    }
                }),
                twice("ZipWithANameTwice", "attack 85: bad submission — one name twice, so that two readers see two submissions"),
                Attack.of("ZipCutShort", "attack own: bad submission — an archive whose second half is missing", EXERCISE, folder -> {
                    byte[] whole = zipped(zip -> add(zip, FILE, RIGHT));
                    return Files.write(folder.resolve("submission.zip"), Arrays.copyOf(whole, whole.length / 3));
                }),
                Attack.of("NoZipAtAll", "attack own: bad submission — text that is called a zip", EXERCISE,
                        folder -> Files.writeString(folder.resolve("submission.zip"), RIGHT)));
    }

    private static Attack odd(String name, String claim, Content content) {
        return Attack.of(name, claim, EXERCISE, folder -> {
            Path path = folder.resolve("submission.zip");
            try (OutputStream out = Files.newOutputStream(path); ZipOutputStream zip = new ZipOutputStream(out)) {
                content.writeTo(zip);
            }
            return path;
        });
    }

    /** The writer refuses to do it, so the second name is put right afterwards. */
    private static Attack twice(String name, String claim) {
        String other = FILE.replace("HitCounter", "HitCountex");
        return Attack.of(name, claim, EXERCISE, folder -> {
            byte[] zip = zipped(out -> {
                add(out, FILE, WRONG);
                add(out, other, RIGHT);
            });
            String patched = new String(zip, StandardCharsets.ISO_8859_1).replace(other, FILE);
            return Files.write(folder.resolve("submission.zip"), patched.getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    private static byte[] zipped(Content content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            content.writeTo(zip);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
