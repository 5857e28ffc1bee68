package threadwork.ex18mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A real mail server, by SMTP (RFC 5321), without encryption: one on your own machine, say. Given with the exercise. Each mail
 * has a connection of its own.
 */
public final class SmtpServer implements MailServer {

    private static final int LIMIT_MILLIS = 60_000;
    /** So that an encoded word stays within its 75 characters (RFC 2047). */
    private static final int CODE_POINTS_PER_WORD = 10;
    private static final String NEW_LINE = "\r\n";

    private final String host;
    private final int port;
    private final String from;

    /** @param from the address of the sender */
    public SmtpServer(String host, int port, String from) {
        this.host = host;
        this.port = port;
        this.from = from;
    }

    @Override
    public void deliver(Mail mail) throws IOException {
        if (!mail.to().matches("[!-;=?-~]+")) {
            throw new IOException("No address: " + mail.to());
        }
        try (Socket socket = new Socket(host, port)) {
            socket.setSoTimeout(LIMIT_MILLIS);
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            OutputStream out = socket.getOutputStream();
            expect("2", in);
            say("HELO localhost", out, "2", in);
            say("MAIL FROM:<" + from + ">", out, "2", in);
            say("RCPT TO:<" + mail.to() + ">", out, "2", in);
            say("DATA", out, "3", in);
            say(message(mail) + NEW_LINE + ".", out, "2", in);
            say("QUIT", out, "2", in);
        }
    }

    private static void say(String line, OutputStream out, String expected, BufferedReader in) throws IOException {
        out.write((line + NEW_LINE).getBytes(StandardCharsets.US_ASCII));
        out.flush();
        expect(expected, in);
    }

    /** An answer may have several lines; all but the last have a hyphen after the number. */
    private static void expect(String expected, BufferedReader in) throws IOException {
        String answer = in.readLine();
        while (answer != null && answer.length() > 3 && answer.charAt(3) == '-') {
            answer = in.readLine();
        }
        if (answer == null || !answer.startsWith(expected)) {
            throw new IOException("The mail server says " + answer);
        }
    }

    /** In base64: no line is too long then, none begins with a dot, and letters of all kinds arrive. */
    private String message(Mail mail) {
        return String.join(NEW_LINE, "From: <" + from + ">", "To: <" + mail.to() + ">", "Subject: " + encoded(mail.subject()),
                "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
                Base64.getMimeEncoder().encodeToString(mail.text().getBytes(StandardCharsets.UTF_8)));
    }

    private static String encoded(String subject) {
        StringBuilder words = new StringBuilder();
        for (int from = 0; from < subject.length();) {
            int to = subject.offsetByCodePoints(from, Math.min(CODE_POINTS_PER_WORD, subject.codePointCount(from, subject.length())));
            byte[] part = subject.substring(from, to).getBytes(StandardCharsets.UTF_8);
            words.append(from == 0 ? "" : NEW_LINE + " ")
                    .append("=?UTF-8?B?").append(Base64.getEncoder().encodeToString(part)).append("?=");
            from = to;
        }
        return words.toString();
    }
}
