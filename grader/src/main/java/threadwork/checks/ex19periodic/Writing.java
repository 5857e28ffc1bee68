package threadwork.checks.ex19periodic;

import java.time.Duration;
import java.util.List;
import threadwork.ex19periodic.AutoSave;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.scene.StopPoint;

/** Scenarios: somebody writes, and the document saves itself. Moments are ticks, ten to a period. */
final class Writing {

    /** So long that but one look falls into the hour of a {@link StopPoint}. */
    private static final Duration LONG = Duration.ofMinutes(50);

    private Writing() {
    }

    static void savesTakeSomeTime() throws InterruptedException {
        Document document = new Document(number -> Document.pause(4));
        document.change();
        document.auto().start(Document.PERIOD);
        for (int tick = 17; tick <= 37; tick += 10) {
            document.until(tick);
            document.change();
        }
        document.until(47);
        document.auto().close();
        document.savesBegan("The document changed at 0, 17, 27 and 37, and each save took 4", List.of(10.0, 20.0, 30.0, 40.0));
    }

    static void keepsItsMomentsAfterALongSave() throws InterruptedException {
        Document document = new Document(number -> Document.pause(number == 1 ? 13 : 0));
        document.auto().start(Document.PERIOD);
        document.until(5);
        document.change();
        document.until(25);
        document.change();
        document.until(33);
        document.auto().close();
        document.savesBegan("The document changed at 5 and 25, and the first save took 13", List.of(10.0, 30.0));
    }

    static void fewChanges() throws InterruptedException {
        Document document = new Document();
        document.auto().start(Document.PERIOD);
        document.until(15);
        document.savesBegan("The document did not change until 15", List.of());
        document.change();
        document.change();
        document.until(45);
        document.auto().close();
        document.savesBegan("The document changed twice at 15, and was closed at 45", List.of(20.0));
    }

    static void aSaveThatTakesPeriods() throws InterruptedException {
        Document document = new Document(number -> Document.pause(number == 1 ? 25 : 1));
        document.auto().start(Document.PERIOD);
        for (int tick : new int[] {5, 12, 17}) {
            document.until(tick);
            document.change();
        }
        document.until(57);
        document.auto().close();
        document.neverOverlapped();
    }

    static void overlapsNothingWhenClosedDuringASave() throws InterruptedException {
        closedDuringASave().neverOverlapped();
    }

    static void savesAllWhenClosedDuringASave() throws InterruptedException {
        closedDuringASave().isSaved("The document changed and was closed while a save was under way");
    }

    private static Document closedDuringASave() throws InterruptedException {
        Document document = new Document(number -> Document.pause(5));
        document.auto().start(Document.PERIOD);
        document.until(5);
        document.change();
        document.until(12);
        document.change();
        document.auto().close();
        return document;
    }

    static void aSaveFails() throws InterruptedException {
        Document document = new Document(number -> {
            if (number == 1) {
                throw new IllegalStateException("This save was made to fail.");
            }
        });
        document.auto().start(Document.PERIOD);
        document.change();
        document.until(25);
        document.change();
        document.until(45);
        document.auto().close();
        document.savesBegan("The document changed at 0 and 25, and the first save failed", List.of(10.0, 20.0, 30.0));
    }

    static void changesDuringASave() throws InterruptedException {
        Document document = new Document(number -> Document.pause(4));
        document.auto().start(Document.PERIOD);
        document.change();
        document.until(12);
        document.change();
        document.until(27);
        document.savesBegan("The document changed at 0, and at 12 during a save", List.of(10.0, 20.0));
        document.auto().close();
        document.isSaved("The document changed at 0, and at 12 during a save");
    }

    /** The second change comes just when the first is saved: before it, after it, or in between. */
    static void changesWhenASaveIsDue() throws InterruptedException {
        Document document = new Document();
        document.auto().start(Document.PERIOD);
        document.change();
        document.until(10);
        document.change();
        document.auto().close();
        document.isSaved("The document changed at the very moment of a save");
    }

    static void changedAndClosed(int close) throws InterruptedException {
        Document document = new Document(number -> Document.pause(1));
        document.auto().start(Document.PERIOD);
        document.until(close);
        document.change();
        document.auto().close();
        document.isSaved("The document changed, and was closed at once");
        int saves = document.saves();
        document.auto().close();
        document.change();
        document.until(close + 25);
        Failure.unless(document.saves() == saves, "There was another save after close had returned.");
    }

    static void closedWithoutStart() {
        Document document = new Document();
        document.change();
        document.auto().close();
        document.isSaved("The document changed, and was closed before it was started");
    }

    static void marksWhileASaveIsUnderWay() throws Exception {
        StopPoint inSave = new StopPoint("in the middle of a save");
        AutoSave auto = new AutoSave(() -> stop(inSave));
        auto.start(LONG);
        auto.markDirty();
        inSave.neverBlocks("markDirty()", () -> {
            auto.markDirty();
            return null;
        });
        auto.close();
    }

    static void twoDocuments() throws Exception {
        StopPoint inSave = new StopPoint("in the middle of a save");
        AutoSave slow = new AutoSave(() -> stop(inSave));
        Document other = new Document();
        slow.start(LONG);
        slow.markDirty();
        inSave.neverBlocks("the close() of another document", () -> {
            other.auto().start(LONG);
            other.change();
            other.auto().close();
            return null;
        });
        other.isSaved("One document was in the middle of a save, and another one changed and was closed");
        slow.close();
    }

    /** Nothing here but the student's own code orders the threads. */
    static void marksAndLooks() throws InterruptedException {
        AutoSave auto = new AutoSave(() -> { });
        auto.start(Document.PERIOD);
        auto.markDirty();
        Document.pause(15);
        auto.markDirty();
        Document.pause(10);
        auto.close();
    }

    private static void stop(StopPoint point) {
        try {
            point.here();
        } catch (InterruptedException e) {
            throw new IllegalStateException("a save was interrupted", e);
        }
    }
}
