package threadwork.grader.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold on any machine; how long anything takes is never claimed. */
class TourTest {

    private static final Notebook SMALL = new Notebook(3, 1);

    @Test
    void the_sums_are_those_that_the_notebook_printed() {
        assertEquals(333_328_333_350_000L, Sum.squares(100_000));
        assertEquals(333_332_833_333_500_000L, Sum.squares(1_000_000));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void every_way_does_all_the_work(Way way) throws InterruptedException {
        Measured measured = Measured.of(way, SMALL);
        boolean alone = way == Way.ONE_AFTER_THE_OTHER;
        assertEquals(alone ? 1 : 10, measured.sums().lanes().size());
        assertEquals(alone ? 1 : 5, measured.sleeps().lanes().size());
        for (Lane lane : measured.sums().lanes()) {
            assertTrue(lane.spans().stream().anyMatch(span -> span.activity() != Activity.STARTS), lane.name());
            assertTrue(lane.end() <= measured.sums().ended(), lane.name());
        }
    }

    @Test
    void under_one_lock_no_two_compute_at_the_same_time() throws InterruptedException {
        List<Span> computing = new ArrayList<>();
        Measured.of(Way.THREADS_UNDER_ONE_LOCK, SMALL).sums().lanes()
                .forEach(lane -> lane.spans().stream().filter(span -> span.activity() == Activity.RUNS).forEach(computing::add));
        computing.sort(Comparator.comparingLong(Span::from));
        for (int i = 1; i < computing.size(); i++) {
            assertTrue(computing.get(i - 1).to() <= computing.get(i).from(), computing.get(i - 1) + " and " + computing.get(i));
        }
    }

    @Test
    void the_table_has_the_notebooks_figures_beside_ours() throws InterruptedException {
        List<String> table = TourTable.of(List.of(Measured.of(Way.ONE_AFTER_THE_OTHER, SMALL)), SMALL);
        assertTrue(table.get(1).matches("one after the other +\\d+\\.\\d\\d s +1\\.03 s +\\d+\\.\\d units +15\\.0 units"), table.get(1));
    }

    @Test
    void the_picture_shows_each_moment_as_what_filled_most_of_it() {
        Lane lane = new Lane("sum to 1");
        lane.add(Activity.WAITS, 0, 250);
        lane.add(Activity.RUNS, 250, 1_000);
        List<String> rows = new Picture(false).of(new Measured.Run(0, 1_000, List.of(lane)));
        assertEquals(List.of("sum to 1          " + ".".repeat(15) + "#".repeat(45)), rows);
    }

    @Test
    void the_svg_is_well_formed_and_shows_all_workers() throws Exception {
        Tour tour = new Tour(SMALL, true);
        tour.run(line -> assertFalse(line.isBlank()));
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(tour.svg().getBytes(StandardCharsets.UTF_8)));
        assertTrue(document.getElementsByTagName("text").getLength() >= 3 * (10 + 5));
        assertTrue(tour.lines().stream().allMatch(line -> line.length() <= 80), () -> String.join("\n", tour.lines()));
    }
}
