package threadwork.explore.corpus.right.tasks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

public final class EventBusCopyOnWrite {

    static final class EventBus<E> {
        private final List<Consumer<? super E>> listeners = new CopyOnWriteArrayList<>();

        void subscribe(Consumer<? super E> listener) {
            listeners.add(listener);
        }

        void publish(E event) {
            listeners.forEach(l -> l.accept(event));
        }
    }

    public static void scenario() throws Exception {
        EventBus<Integer> bus = new EventBus<>();
        AtomicInteger early = new AtomicInteger();
        AtomicInteger late = new AtomicInteger();
        bus.subscribe(early::addAndGet);
        Thread publisher = new Thread(() -> {
            bus.publish(1);
            bus.publish(2);
        });
        Thread joiner = new Thread(() -> bus.subscribe(late::addAndGet));
        publisher.start();
        joiner.start();
        publisher.join();
        joiner.join();
        if (early.get() != 3) throw new AssertionError("early " + early);
        int l = late.get();
        if (l != 0 && l != 2 && l != 3) throw new AssertionError("late " + l);
    }
}
