// finds: RACE — listeners are kept in an ArrayList while another thread publishes
package threadwork.explore.corpus.wrong.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

public final class PlainListeners {
    private final List<Runnable> listeners = new ArrayList<>();

    void publish() {
        for (int i = 0; i < listeners.size(); i++) listeners.get(i).run();
    }

    public static void scenario() throws Exception {
        PlainListeners bus = new PlainListeners();
        AtomicInteger heard = new AtomicInteger();
        bus.listeners.add(heard::incrementAndGet);
        Thread publisher = new Thread(bus::publish);
        publisher.start();
        bus.listeners.add(() -> { });
        publisher.join();
        if (heard.get() != 1) throw new AssertionError("heard " + heard);
    }
}
