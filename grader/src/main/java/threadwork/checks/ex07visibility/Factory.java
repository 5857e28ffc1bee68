package threadwork.checks.ex07visibility;

import java.util.function.Supplier;
import threadwork.ex07visibility.Settings;

/** Makes settings for one thread, and remembers the object and how often it was asked. */
final class Factory implements Supplier<Settings> {

    static final Look FIRST = new Look("white", 0);

    private Settings made;
    private int asked;

    @Override
    public Settings get() {
        asked++;
        made = FIRST.settings();
        return made;
    }

    /** The object it returned last. */
    Settings made() {
        return made;
    }

    int asked() {
        return asked;
    }
}
