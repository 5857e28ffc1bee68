package threadwork.explore.corpus.right.locks;

import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

public final class ListenerList {
    @FunctionalInterface
    interface Listener { void fired(int event); }

    private final CopyOnWriteArrayList<Listener> listeners = new CopyOnWriteArrayList<>();

    void fire(int event) {
        for (Listener l : listeners) l.fired(event);
    }

    public static void scenario() throws Exception {
        ListenerList bus = new ListenerList();
        AtomicInteger first = new AtomicInteger();
        AtomicInteger second = new AtomicInteger();
        bus.listeners.add(first::addAndGet);
        Thread adder = new Thread(() -> bus.listeners.add(second::addAndGet));
        Thread firing = new Thread(() -> bus.fire(5));
        adder.start();
        firing.start();
        adder.join();
        firing.join();
        if (first.get() != 5) throw new AssertionError("first " + first);
        if (second.get() != 0 && second.get() != 5) throw new AssertionError("second " + second);
        if (bus.listeners.size() != 2) throw new AssertionError("size");
    }
}
