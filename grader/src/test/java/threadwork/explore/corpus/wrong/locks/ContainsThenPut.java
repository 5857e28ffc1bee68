// finds: ASSERTION — containsKey and put are two steps, both threads believe to be the first
package threadwork.explore.corpus.wrong.locks;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

public final class ContainsThenPut {
    private final Map<String, String> users = new ConcurrentHashMap<>();
    private final AtomicInteger registered = new AtomicInteger();

    void register(String login, String name) {
        if (!users.containsKey(login)) {
            users.put(login, name);
            registered.incrementAndGet();
        }
    }

    public static void scenario() throws Exception {
        ContainsThenPut c = new ContainsThenPut();
        Thread t1 = new Thread(() -> c.register("root", "Rita"));
        Thread t2 = new Thread(() -> c.register("root", "Ron"));
        t1.start();
        t2.start();
        t1.join();
        t2.join();
        if (c.registered.get() != c.users.size()) throw new AssertionError(c.registered.get() + " registrations");
    }
}
