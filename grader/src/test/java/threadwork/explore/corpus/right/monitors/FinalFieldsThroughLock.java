package threadwork.explore.corpus.right.monitors;

import java.util.Collections;
import java.util.List;

public final class FinalFieldsThroughLock {
    static final class Order {
        private final String name;
        private final List<String> lines;

        Order(String name, String... lines) {
            this.name = name;
            this.lines = Collections.unmodifiableList(List.of(lines));
        }
    }

    private Order latest;

    synchronized void publish(Order o) { latest = o; }

    synchronized Order latest() { return latest; }

    public static void scenario() throws Exception {
        FinalFieldsThroughLock desk = new FinalFieldsThroughLock();
        String[] found = {"nothing"};
        Thread clerk = new Thread(() -> desk.publish(new Order("books", "one", "two")));
        Thread boss = new Thread(() -> {
            Order o = desk.latest();
            if (o != null) found[0] = o.name + o.lines.size();
        });
        boss.start();
        clerk.start();
        clerk.join();
        boss.join();
        if (!found[0].equals("nothing") && !found[0].equals("books2")) throw new AssertionError(found[0]);
        if (desk.latest() == null) throw new AssertionError("order lost");
    }
}
