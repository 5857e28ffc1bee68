package threadwork.grader.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;

/** What was handed in, by name with forward slashes. Contents are read one by one, when they are asked for; nothing is unpacked. */
interface Entries extends AutoCloseable {

    /** The largest number of files and folders that are looked at. */
    int MAX_ENTRIES = 20_000;
    /** The most folders inside one another; Java needs about ten. */
    int MAX_DEPTH = 40;
    /** What tools and builds leave behind; can be large, and never holds anything that a student wrote. */
    Set<String> NOT_ENTERED = Set.of("target", "node_modules", "__MACOSX");

    /** Everything but ordinary folders. */
    SortedMap<String, EntryType> types();

    /**
     * The beginning of a {@link EntryType#FILE}.
     *
     * @param limit the most bytes that are wanted
     */
    byte[] read(String name, int limit) throws IOException;

    @Override
    void close() throws IOException;

    /** Whether what is in a folder of this name stays unseen. */
    static boolean isNotEntered(String folder) {
        return folder.startsWith(".") && folder.length() > 1 && !folder.equals("..") || NOT_ENTERED.contains(folder);
    }

    /** Called for each entry, so that the millionth is never reached. */
    static void checkCount(int seen, Path where) throws BadSubmission {
        if (seen > MAX_ENTRIES) {
            throw new BadSubmission(where + " holds more than " + MAX_ENTRIES + " files and folders.", "Name the folder of the exercises alone.");
        }
    }
}
