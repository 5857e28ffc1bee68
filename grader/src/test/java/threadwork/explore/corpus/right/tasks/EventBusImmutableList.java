package threadwork.explore.corpus.right.tasks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Copy on write by hand: a volatile reference to a list that is never changed. */
public final class EventBusImmutableList {

    interface Listener {
        void on(String event);
    }

    private volatile List<Listener> listeners = Collections.emptyList();

    synchronized Runnable register(Listener l) {
        List<Listener> copy = new ArrayList<>(listeners);
        copy.add(l);
        listeners = Collections.unmodifiableList(copy);
        return () -> unregister(l);
    }

    private synchronized void unregister(Listener l) {
        List<Listener> copy = new ArrayList<>(listeners);
        copy.remove(l);
        listeners = Collections.unmodifiableList(copy);
    }

    void fire(String event) {
        for (Listener l : listeners) l.on(event);
    }

    public static void scenario() throws Exception {
        EventBusImmutableList bus = new EventBusImmutableList();
        AtomicInteger heard = new AtomicInteger();
        Listener one = e -> heard.incrementAndGet();
        Listener two = e -> heard.incrementAndGet();
        Thread a = new Thread(() -> bus.register(one));
        Thread b = new Thread(() -> bus.register(two).run());
        a.start();
        b.start();
        bus.fire("maybe");
        a.join();
        b.join();
        int before = heard.get();
        if (before > 2) throw new AssertionError("heard " + before);
        bus.fire("surely");
        if (heard.get() != before + 1) throw new AssertionError("listeners " + bus.listeners.size());
    }
}
