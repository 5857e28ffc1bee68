package threadwork.explore.corpus.right.monitors;

public final class ParkingLot {
    sealed interface Event permits Entered, Refused { }
    record Entered(int place) implements Event { }
    record Refused() implements Event { }

    private final boolean[] places = new boolean[1];

    synchronized Event tryEnter() {
        for (int i = 0; i < places.length; i++) {
            if (!places[i]) {
                places[i] = true;
                return new Entered(i);
            }
        }
        return new Refused();
    }

    synchronized void leave(Entered e) { places[e.place()] = false; }

    public static void scenario() throws Exception {
        ParkingLot lot = new ParkingLot();
        Event[] what = new Event[2];
        Thread stays = new Thread(() -> what[0] = lot.tryEnter());
        Thread goes = new Thread(() -> {
            what[1] = lot.tryEnter();
            if (what[1] instanceof Entered e) lot.leave(e);
        });
        stays.start();
        goes.start();
        stays.join();
        goes.join();
        if (what[0] instanceof Refused && what[1] instanceof Refused) throw new AssertionError("both refused");
        boolean full = lot.tryEnter() instanceof Refused;
        if (full != what[0] instanceof Entered) throw new AssertionError("lot in a wrong state");
    }
}
