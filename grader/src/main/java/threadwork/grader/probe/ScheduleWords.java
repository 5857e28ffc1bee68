package threadwork.grader.probe;

import threadwork.explore.Exploration;
import threadwork.explore.run.Race;

/** What an exploration found, as a sentence to a student. */
final class ScheduleWords {

    private ScheduleWords() {
    }

    static String what(Exploration seen) {
        String how = switch (seen.ending()) {
            case DEADLOCK -> "Threads wait for each other in a circle, for ever:\n";
            case STUCK -> "A thread waits for something that nobody will do:\n";
            case LEAK -> "Everything was done, and a thread still waits:\n";
            case LIVELOCK -> "Threads go round and round, and nothing changes:\n";
            default -> "";
        };
        return how + seen.detail();
    }

    static String race(Race race) {
        return "Two threads use " + race.what() + " at the same time, with nothing that orders them: " + race.first() + ", and "
                + race.second() + ".";
    }
}
