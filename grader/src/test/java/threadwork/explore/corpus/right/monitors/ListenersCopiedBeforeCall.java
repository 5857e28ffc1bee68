package threadwork.explore.corpus.right.monitors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

public final class ListenersCopiedBeforeCall {
    private final List<IntConsumer> listeners = new ArrayList<>();

    void subscribe(IntConsumer l) {
        synchronized (listeners) { listeners.add(l); }
    }

    void fire(int event) {
        List<IntConsumer> snapshot;
        synchronized (listeners) { snapshot = new ArrayList<>(listeners); }
        for (IntConsumer l : snapshot) l.accept(event);
    }

    private static final class Ear implements IntConsumer {
        private int heard;

        @Override public synchronized void accept(int e) { heard += e; }

        synchronized int heard() { return heard; }
    }

    public static void scenario() throws Exception {
        ListenersCopiedBeforeCall subject = new ListenersCopiedBeforeCall();
        Ear old = new Ear(), fresh = new Ear();
        subject.subscribe(old);
        Thread t1 = new Thread(() -> subject.subscribe(fresh));
        Thread t2 = new Thread(() -> subject.fire(3));
        t1.start();
        t2.start();
        t1.join();
        t2.join();
        if (old.heard() != 3) throw new AssertionError("old heard " + old.heard());
        if (fresh.heard() != 0 && fresh.heard() != 3) throw new AssertionError("fresh heard " + fresh.heard());
    }
}
