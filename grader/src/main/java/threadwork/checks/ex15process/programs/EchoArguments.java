package threadwork.checks.ex15process.programs;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Writes its arguments, each on a line of its own, in a form in which nothing in them can be mistaken. */
public final class EchoArguments {

    private EchoArguments() {
    }

    public static void main(String[] args) {
        Leash.tie(EchoArguments.class, args);
        for (String argument : args) {
            System.out.println(coded(argument));
        }
        System.out.flush();
    }

    /** The bytes of its UTF-8, in hexadecimal. */
    public static String coded(String argument) {
        return HexFormat.of().formatHex(argument.getBytes(StandardCharsets.UTF_8));
    }
}
