package threadwork.explore.run;

/** Tells a loop that waits for something from one that works. To be wrong costs time, never a verdict: stepping back is always allowed. */
final class Loops {

    /** Rounds of a loop that looks at what others change, and changes nothing itself. */
    private static final int LOOKING = 3;
    /** Rounds of any other loop. */
    private static final int WORKING = 40;
    private static final int WITHOUT_EVENTS = 500;

    private Loops() {
    }

    static void at(ShadowThread me, int site) {
        if (me.loop != site) {
            me.loop = site;
            me.rounds = 0;
            me.eventsAtLoop = me.events;
            me.writesAtLoop = me.writes;
        }
        me.rounds++;
        boolean looks = me.events != me.eventsAtLoop;
        boolean works = me.writes != me.writesAtLoop;
        if (looks && me.execution.settings.pace() == Pace.IN_TURN) {
            return;
        }
        int most = !looks ? WITHOUT_EVENTS : works ? WORKING : LOOKING;
        // In a long way of one's own, others would come to their end before the races begin.
        boolean worksOn = works && me.execution.settings.atRacesOnly();
        if (me.rounds >= most && !worksOn) {
            me.rounds = 0;
            me.eventsAtLoop = me.events;
            me.writesAtLoop = me.writes;
            me.execution.scheduler.stepBack(me);
        }
    }
}
