package threadwork.checks.ex07visibility;

import threadwork.ex07visibility.Settings;
import threadwork.grader.probe.Failure;

/** What settings say at one moment, as a value. */
record Look(String colour, int seconds) {

    static Look at(Settings settings) {
        Failure.unless(settings != null, "null was handed out in place of settings.");
        return new Look(settings.colour(), settings.seconds());
    }

    /** The other way round of {@link #toString}. */
    static Look parse(String text) {
        String[] words = text.split(" ");
        return new Look(words[0], Integer.parseInt(words[1]));
    }

    /** A new object each time. */
    Settings settings() {
        return new Settings(colour, seconds);
    }

    @Override
    public String toString() {
        return colour + " " + seconds;
    }
}
