package threadwork.checks.ex05failure;

import java.io.IOException;
import java.util.List;
import threadwork.grader.probe.scene.Units;

/** Scenarios in which the thread that waits in {@code run} is interrupted. Each is run once for every order of steps. */
final class Callers {

    private Callers() {
    }

    /** The interrupt may come before the call, in the middle of it, or while it waits. */
    static void interruptedAtAnyMoment() throws InterruptedException {
        Units time = new Units();
        Member member = Member.asleep(time, null);
        interrupt(time, List.of(member), 0).tellsOfInterrupt("while a task slept");
        member.wasToldAt(0, "The caller of run was interrupted");
    }

    static void interruptedWhileAllSleep() throws InterruptedException {
        Units time = new Units();
        Member one = Member.asleep(time, null);
        Member two = Member.asleep(time, new IllegalStateException("stopped"));
        Ended ended = interrupt(time, List.of(one, two), 1);
        one.wasToldAt(1, "The caller of run was interrupted");
        two.wasToldAt(1, "The caller of run was interrupted");
        ended.tellsOfInterrupt("while all tasks slept");
    }

    static void interruptedAndTheTasksTakeTheirTime() throws InterruptedException {
        Units time = new Units();
        Member slow = Member.stubborn(time, 3_600, null);
        Ended ended = interrupt(time, List.of(slow), 1);
        slow.isOver("The caller was interrupted, a task takes an hour to end after that");
        ended.tellsOfInterrupt("while a task was at work");
    }

    /** The second interrupt meets the last wait. */
    static void interruptedTwice() throws InterruptedException {
        Units time = new Units();
        Member slow = Member.stubborn(time, 3_600, null);
        Ended ended = interrupt(time, List.of(slow), 1, 2);
        slow.isOver("The caller was interrupted twice, a task takes an hour to end after that");
        ended.tellsOfInterrupt("twice");
    }

    static void interruptedAfterAFailure() throws InterruptedException {
        Units time = new Units();
        Member slow = Member.stubborn(time, 3_600, null);
        Ended ended = interrupt(time, List.of(slow, Member.failing(time, 1, new IOException("disk full"))), 2);
        slow.isOver("A task failed, then the caller was interrupted, and another task takes an hour to end");
        ended.tellsOfInterrupt("after a task had failed, while another one took its time to end");
    }

    /** What the tasks throw because of it is no InterruptedException, and must not take its place. */
    static void interruptedAndTheTasksFail() throws InterruptedException {
        Units time = new Units();
        Member one = Member.asleep(time, new IllegalStateException("stopped"));
        Member two = Member.asleep(time, new IOException("closed"));
        interrupt(time, List.of(one, two), 1).tellsOfInterrupt("while all tasks slept, and they failed then");
    }

    static void interruptedAndTheTaskFailsAtAnyMoment() throws InterruptedException {
        Units time = new Units();
        Member member = Member.asleep(time, new IllegalStateException("stopped"));
        interrupt(time, List.of(member), 0).tellsOfInterrupt("while a task slept, and it failed then");
    }

    /** @param moments in order; with 0, all orders are tried */
    private static Ended interrupt(Units time, List<Member> team, int... moments) throws InterruptedException {
        Ended[] ended = new Ended[1];
        Thread caller = new Thread(() -> ended[0] = Ended.of(team), "caller");
        caller.start();
        for (int moment : moments) {
            time.nap((int) (moment - time.passed()));
            caller.interrupt();
        }
        caller.join();
        return ended[0];
    }
}
