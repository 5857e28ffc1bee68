package threadwork.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A zip, read by its directory, as the programs that unpack zips do: a person who unpacks it sees the files that are graded.
 * Only files of exercises are ever decompressed, each no further than the limit on a source file.
 */
final class ZipEntries implements Entries {

    /** The largest zip as it would be unpacked, in bytes. */
    static final long MAX_TOTAL = 50_000_000;
    /** How often larger a big zip may become when it is unpacked; sources shrink to a quarter, class files to a half. */
    private static final long MAX_RATIO = 200;
    private static final long SMALL = 10_000_000;

    private final ZipFile zip;
    private final SortedMap<String, EntryType> types = new TreeMap<>();
    private final Map<String, ZipEntry> entries = new HashMap<>();

    ZipEntries(Path path) throws IOException, BadSubmission {
        if (Files.size(path) > MAX_TOTAL) {
            throw tooLarge(path);
        }
        Set<String> links = ZipLinks.in(path);
        // Names are UTF-8 where the zip says so. In old ones they may be anything; this character set accepts all of it.
        zip = new ZipFile(path.toFile(), StandardCharsets.ISO_8859_1);
        try {
            list(path, links);
        } catch (BadSubmission | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private void list(Path path, Set<String> links) throws BadSubmission, IOException {
        long total = 0;
        int seen = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            Entries.checkCount(++seen, path);
            total += Math.max(0, entry.getSize());
            if (total > MAX_TOTAL) {
                throw tooLarge(path);
            }
            String name = checkedName(entry.getName(), path);
            if (!entry.isDirectory()) {
                add(name, entry, links, path);
            }
        }
        if (total > SMALL && total / MAX_RATIO > Files.size(path)) {
            throw new BadSubmission(path + " would be more than " + MAX_RATIO + " times larger unpacked.", "Zip the exercises folder alone.");
        }
    }

    private void add(String name, ZipEntry entry, Set<String> links, Path path) throws BadSubmission {
        if (types.put(name, links.contains(entry.getName()) ? EntryType.LINK : EntryType.FILE) != null) {
            throw new BadSubmission(path + " holds two files named " + Names.shown(name) + ".",
                    "Nobody can tell which of them is meant: make a new zip of the exercises folder.");
        }
        entries.put(name, entry);
    }

    private static String checkedName(String name, Path path) throws BadSubmission {
        String slashed = name.replace('\\', '/');
        if (slashed.startsWith("/") || slashed.matches("(?s)[A-Za-z]:.*") || Arrays.asList(slashed.split("/")).contains("..")) {
            throw new BadSubmission(path + " holds the name " + Names.shown(name) + ", which leads out of any folder it is unpacked in.",
                    "Make a new zip of the exercises folder; names in it begin with a folder's own name.");
        }
        return slashed.startsWith("./") ? slashed.substring(2) : slashed;
    }

    /** What the JDK says of a zip that it cannot read, in words for people. */
    static BadSubmission broken(Path path, ZipException e) {
        boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
        return encrypted ? new BadSubmission(path + " is encrypted.", "Zip the exercises folder again, without a password.")
                : new BadSubmission(path + " is no zip, or is damaged.", "Make a new zip of the exercises folder.");
    }

    private static BadSubmission tooLarge(Path path) {
        return new BadSubmission(path + " holds more than " + MAX_TOTAL / 1_000_000 + " MB.", "Zip the exercises folder alone.");
    }

    @Override
    public SortedMap<String, EntryType> types() {
        return types;
    }

    @Override
    public byte[] read(String name, int limit) throws IOException {
        try (InputStream in = zip.getInputStream(entries.get(name))) {
            return in.readNBytes(limit);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
