package threadwork.checks.ex06race;

public class RaceSchedules {

    void no_hit_is_lost_among_threads() {
    }
}
