package threadwork.grader.channel;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HmacSha256Test {

    private static final HexFormat HEX = HexFormat.of();

    /** RFC 4231, section 4; its case 5 is about a code that is cut short, which ours never is. */
    @ParameterizedTest(name = "case {0}")
    @CsvSource({
        "1, 0b, 20, 4869205468657265, 1, b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        "3, aa, 20, dd, 50, 773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
        "4, 0102030405060708090a0b0c0d0e0f10111213141516171819, 1, cd, 50, "
                + "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"})
    void the_codes_are_those_of_rfc_4231(int number, String key, int keyTimes, String data, int dataTimes, String code) {
        assertEquals(code, code(HEX.parseHex(key.repeat(keyTimes)), HEX.parseHex(data.repeat(dataTimes))));
    }

    @Test
    void a_key_shorter_than_the_code_is_taken_as_in_rfc_4231() {
        assertEquals("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
                code("Jefe".getBytes(US_ASCII), "what do ya want for nothing?".getBytes(US_ASCII)));
    }

    @Test
    void a_key_longer_than_a_block_is_hashed_first_as_in_rfc_4231() {
        byte[] key = HEX.parseHex("aa".repeat(131));
        assertEquals("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54",
                code(key, "Test Using Larger Than Block-Size Key - Hash Key First".getBytes(US_ASCII)));
        assertEquals("9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2",
                code(key, ("This is a test using a larger than block-size key and a larger than block-size data. "
                        + "The key needs to be hashed before being used by the HMAC algorithm.").getBytes(US_ASCII)));
    }

    @Test
    void it_agrees_with_the_jdk_for_every_length_of_key_and_message_around_a_block() throws GeneralSecurityException {
        Random random = new Random(4231);
        for (int length = 1; length < 140; length++) {
            byte[] key = new byte[length];
            byte[] message = new byte[140 - length];
            random.nextBytes(key);
            random.nextBytes(message);
            Mac jdks = Mac.getInstance("HmacSHA256");
            jdks.init(new SecretKeySpec(key, "HmacSHA256"));
            assertArrayEquals(jdks.doFinal(message), new HmacSha256(key).of(message));
        }
    }

    @Test
    void one_object_gives_many_codes_each_of_its_parts_alone() {
        HmacSha256 mac = new HmacSha256(new byte[32]);
        byte[] message = {1, 2, 3, 4};
        byte[] first = mac.of(message);
        assertArrayEquals(first, mac.of(message));
        assertArrayEquals(first, mac.of(Arrays.copyOf(message, 1), Arrays.copyOfRange(message, 1, 4)));
    }

    private static String code(byte[] key, byte[] message) {
        return HEX.formatHex(new HmacSha256(key).of(message));
    }
}
