package threadwork.actions.host;

import java.io.IOException;

/**
 * Something that a pull request may be, or its author may try.
 *
 * @param name what it is, in a few words
 * @param play what happens, and what must have come of it
 */
record Case(String name, Play play) {

    /** Plays it and asserts. */
    interface Play {
        void play(Scene scene, Outcome outcome) throws IOException;
    }
}
