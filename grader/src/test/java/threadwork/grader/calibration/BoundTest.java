package threadwork.grader.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BoundTest {

    @Test
    void no_failure_in_n_runs_gives_the_rule_of_three() {
        assertEquals(1 - Math.pow(0.05, 1.0 / 100), Bound.upper(0, 100), 1e-9);
        assertEquals(1 - Math.pow(0.05, 1.0 / 1400), Bound.upper(0, 1400), 1e-9);
    }

    @Test
    void failures_widen_it_as_tables_say() {
        // Exact one-sided 95 % limits: the 95 % quantile of Beta(k + 1, n - k), as in any table of Clopper and Pearson's.
        assertEquals(0.3942, Bound.upper(1, 10), 1e-4);
        assertEquals(0.6965, Bound.upper(4, 10), 1e-4);
    }

    @Test
    void nothing_run_means_nothing_known() {
        assertEquals(1, Bound.upper(0, 0));
        assertEquals(1, Bound.upper(5, 5));
    }
}
