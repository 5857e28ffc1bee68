package threadwork.checks.ex05failure;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import threadwork.grader.probe.Failure;
import threadwork.grader.probe.scene.Units;

/** Scenarios in which nobody interrupts the caller. Each is run once for every order of steps. */
final class Teams {

    private Teams() {
    }

    static void nobodyFails(int one) {
        Units time = new Units();
        Ended.of(List.of(Member.returning(time, 0, one), Member.returning(time, 0, null))).returned(Arrays.asList(one, null));
    }

    /** They end from the last to the first. */
    static void nobodyFailsInTime(int one) {
        Units time = new Units();
        Ended.of(List.of(Member.returning(time, 3, one), Member.returning(time, 2, null), Member.returning(time, 1, one + 1)))
                .returned(Arrays.asList(one, null, one + 1));
        time.passedAre(3, "Tasks that take 3, 2 and 1");
    }

    static void nobody() {
        Ended.of(List.of()).returned(List.of());
    }

    /** @param kind of what is thrown, 0 to 3 */
    static void oneFails(int kind, int place) {
        Units time = new Units();
        Throwable failure = failure(kind);
        Ended.of(team(Member.failing(time, 0, failure), place, Member.returning(time, 0, 7)))
                .threw(failure, "A task threw " + failure.getClass().getSimpleName());
    }

    static void theOnlyOneFails() {
        Throwable failure = failure(0);
        Ended.of(List.of(Member.failing(new Units(), 0, failure))).threw(failure, "A task threw IOException");
    }

    private static Throwable failure(int kind) {
        return switch (kind) {
            case 0 -> new IOException("disk full");
            case 1 -> new IllegalStateException("not ready");
            case 2 -> new AssertionError("never so");
            default -> new InterruptedException("of the task itself: nobody interrupted anybody");
        };
    }

    static void oneFailsWhileAnotherSleeps(int place) {
        Units time = new Units();
        Throwable failure = new IOException("disk full");
        Ended.of(team(Member.failing(time, 0, failure), place, Member.asleep(time, null)))
                .threw(failure, "A task threw IOException, the other one only because it was interrupted");
    }

    /** One of the others fails because it was interrupted, the other one of itself, later. */
    static void oneFailsFirst(int place) {
        Units time = new Units();
        Throwable failure = new IOException("disk full");
        Ended.of(team(Member.failing(time, 1, failure), place, Member.asleep(time, new IllegalStateException("stopped")),
                Member.stubborn(time, 3, new IOException("came later"))))
                .threw(failure, "A task threw IOException, and others failed after it");
    }

    static void theOthersAreTold(int place, int after) {
        Units time = new Units();
        Member one = Member.asleep(time, null);
        Member two = Member.asleep(time, null);
        Member failing = Member.failing(time, after, new IOException("disk full"));
        Ended.of(after == 0 ? team(failing, place, one) : team(failing, place, one, two));
        // Who returned too early is for another scenario: here they have their time.
        settle(time);
        failing.wasBegun();
        one.wasToldAt(after, "A task failed");
        two.wasToldAt(after, "A task failed");
    }

    static void theOthersAreWaitedFor(int place, int after) {
        Units time = new Units();
        Member slow = Member.stubborn(time, after + 3_600, null);
        Ended.of(team(Member.failing(time, after, new IOException("disk full")), place, slow));
        slow.isOver("A task failed, another one takes an hour to end after its interrupt");
    }

    static void oneCallFailsAndAnotherDoesNot(int value) throws InterruptedException {
        Units time = new Units();
        Throwable failure = new IOException("disk full");
        Ended[] other = new Ended[1];
        List<Member> team = List.of(Member.returning(time, 3, value), Member.returning(time, 2, null));
        Thread caller = new Thread(() -> other[0] = Ended.of(team), "caller");
        caller.start();
        Ended.of(List.of(Member.failing(time, 1, failure)))
                .threw(failure, "Two threads called run at the same time. A task of one call failed");
        caller.join();
        other[0].returned(Arrays.asList(value, null));
    }

    static void twoCallsSucceed(int value) throws InterruptedException {
        Units time = new Units();
        Ended[] other = new Ended[1];
        Thread caller = new Thread(() -> other[0] = Ended.of(List.of(Member.returning(time, 1, value))), "caller");
        caller.start();
        Ended own = Ended.of(List.of(Member.returning(time, 1, value + 1)));
        caller.join();
        own.returned(List.of(value + 1));
        other[0].returned(List.of(value));
    }

    /** The others in their order, and this one among them. */
    private static List<Member> team(Member one, int place, Member... others) {
        List<Member> team = new ArrayList<>(List.of(others));
        team.add(Math.min(place, others.length), one);
        return team;
    }

    private static void settle(Units time) {
        try {
            time.nap(2 * Member.DAY);
        } catch (InterruptedException told) {
            throw Failure.of("Nobody interrupted the caller of run, and after it the caller's interrupt status is set.");
        }
    }
}
