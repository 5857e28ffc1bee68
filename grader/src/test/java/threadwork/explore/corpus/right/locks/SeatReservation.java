package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicReferenceArray;

/** Three passengers, two seats. */
public final class SeatReservation {
    private final AtomicReferenceArray<String> seats = new AtomicReferenceArray<>(2);

    int reserve(String name) {
        for (int i = 0; i < seats.length(); i++) {
            if (seats.compareAndSet(i, null, name)) return i;
        }
        return -1;
    }

    static class Passenger extends Thread {
        final SeatReservation plane;
        int seat = -2;

        Passenger(SeatReservation plane, String name) {
            super(name);
            this.plane = plane;
        }

        @Override
        public void run() { seat = plane.reserve(getName()); }
    }

    public static void scenario() throws Exception {
        SeatReservation plane = new SeatReservation();
        Passenger[] ps = { new Passenger(plane, "p"), new Passenger(plane, "q"), new Passenger(plane, "r") };
        for (Passenger p : ps) p.start();
        for (Passenger p : ps) p.join();
        int without = 0;
        for (Passenger p : ps) {
            if (p.seat == -1) without++;
            else if (!p.getName().equals(plane.seats.get(p.seat))) throw new AssertionError("wrong seat");
        }
        if (without != 1) throw new AssertionError(without + " without seat");
    }
}
