package threadwork.grader.page;

import java.util.List;
import threadwork.grader.model.CheckResult;
import threadwork.grader.model.Evidence;
import threadwork.grader.model.evidence.CounterExample;
import threadwork.grader.model.evidence.Deadlock;
import threadwork.grader.model.evidence.None;
import threadwork.grader.model.evidence.Notes;
import threadwork.grader.model.evidence.Outcomes;
import threadwork.grader.model.evidence.Schedule;
import threadwork.grader.model.evidence.Threads;
import threadwork.grader.model.evidence.Thrown;
import threadwork.grader.model.evidence.Timeline;

/** A piece of evidence; one record for each way to show it. */
sealed interface EvidenceView permits TextView, LanesView, OutcomesView, CycleView, TimelineView, ThreadsView, ThrownView, NotesView, CounterExampleView {

    Piece piece();

    /** What a person wants to see: how many schedules were looked at is for the report. */
    static List<Evidence> shown(CheckResult result) {
        return result.evidence().stream().filter(evidence -> !evidence.type().equals(Evidence.EXPLORATION)).toList();
    }

    static EvidenceView of(Evidence evidence, Piece piece) {
        if (evidence.detail() instanceof Schedule schedule && !schedule.steps().isEmpty()) {
            return LanesView.of(piece, schedule);
        }
        if (evidence.detail() instanceof Outcomes outcomes) {
            return new OutcomesView(piece, outcomes);
        }
        if (evidence.detail() instanceof Deadlock deadlock) {
            return CycleView.of(piece, deadlock);
        }
        if (evidence.detail() instanceof Timeline timeline && TimelineView.canShow(timeline)) {
            return TimelineView.of(piece, timeline);
        }
        if (evidence.detail() instanceof Threads threads && !threads.threads().isEmpty()) {
            return ThreadsView.of(piece, threads);
        }
        if (evidence.detail() instanceof Thrown thrown) {
            return ThrownView.of(piece, thrown);
        }
        if (evidence.detail() instanceof Notes notes) {
            return NotesView.of(piece, notes);
        }
        if (evidence.detail() instanceof CounterExample example && CounterExampleView.canShow(example)) {
            return new CounterExampleView(piece, example);
        }
        return new TextView(piece, evidence.text());
    }
}
