package threadwork.grader.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;
import org.jline.utils.OSUtils;

/**
 * Keys as they are pressed, where there is a terminal that can tell; else the first letter of each line. Ctrl-C stays the
 * system's: it ends the whole command.
 */
final class Keys implements AutoCloseable {

    private static final long LOOK_MILLIS = 100;

    private final Consumer<Character> to;
    /** Null where keys come in lines. */
    private final Terminal terminal;
    private final Attributes before;
    private final Thread thread;
    /** Ctrl-C runs it: the shell must see what is typed again. */
    private final Thread atExit = new Thread(this::restore, "restores-the-terminal");
    private volatile boolean closed;

    private Keys(Terminal terminal, Consumer<Character> to) {
        this.terminal = terminal;
        this.to = to;
        before = terminal == null ? null : singleKeys(terminal);
        thread = new Thread(terminal == null ? this::readLines : this::readKeys, "reads-keys");
        // Nothing can call it back from a read of a pipe: then it ends with the JVM.
        thread.setDaemon(true);
        Runtime.getRuntime().addShutdownHook(atExit);
        thread.start();
    }

    /** Begins to listen. */
    static Keys heardBy(Consumer<Character> to) {
        return new Keys(Output.isTerminal() ? terminal() : null, to);
    }

    /** Null for one that cannot tell of single keys. */
    private static Terminal terminal() {
        try {
            // Signals stay the JVM's own, or Ctrl-C would end it without its shutdown hooks.
            Terminal found = TerminalBuilder.builder().name("threadwork").system(true).nativeSignals(false).dumb(false).exec(!OSUtils.IS_WINDOWS).jni(OSUtils.IS_WINDOWS)
                    .ffm(false).build();
            if (!found.getType().startsWith(Terminal.TYPE_DUMB)) {
                return found;
            }
            found.close();
        } catch (IOException | RuntimeException | LinkageError none) {
            // A machine without what this takes still has lines.
        }
        return null;
    }

    /** Raw, but for Ctrl-C. */
    private static Attributes singleKeys(Terminal terminal) {
        Attributes before = terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, true);
        terminal.setAttributes(raw);
        return before;
    }

    private void readKeys() {
        NonBlockingReader reader = terminal.reader();
        try {
            while (!closed) {
                int key = reader.read(LOOK_MILLIS);
                if (key == NonBlockingReader.EOF) {
                    return;
                }
                if (key >= 0) {
                    to.accept((char) key);
                }
            }
        } catch (IOException gone) {
            // The terminal was closed: Ctrl-C or the system ends the command.
        }
    }

    private void readLines() {
        try {
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
            for (String line = lines.readLine(); line != null && !closed; line = lines.readLine()) {
                if (!line.isBlank()) {
                    to.accept(line.strip().charAt(0));
                }
            }
        } catch (IOException gone) {
            // No keys then; saves are still seen.
        }
    }

    private synchronized void restore() {
        if (terminal != null && !closed) {
            closed = true;
            terminal.setAttributes(before);
        }
    }

    @Override
    public void close() throws IOException {
        restore();
        closed = true;
        if (terminal != null) {
            terminal.close();
        }
        try {
            thread.join(terminal == null ? 1 : 2 * LOOK_MILLIS);
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException shuttingDown) {
            // Then it runs, and finds nothing left to do.
        }
    }
}
