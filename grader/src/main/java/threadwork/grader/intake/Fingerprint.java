package threadwork.grader.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** SHA-256 over the names and contents of files, whatever order they were found in. */
public final class Fingerprint {

    private final SortedMap<String, byte[]> files = new TreeMap<>();

    public void add(String name, byte[] contents) {
        files.put(name, contents);
    }

    public String hex() {
        MessageDigest digest = sha256();
        files.forEach((name, contents) -> {
            // The lengths keep "ab" + "c" apart from "a" + "bc".
            digest.update((name + '\0' + contents.length + '\0').getBytes(StandardCharsets.UTF_8));
            digest.update(contents);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
