// finds: EXCEPTION — the other thread takes the last element between isEmpty and remove: NoSuchElementException
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.ConcurrentLinkedQueue;

public final class IsEmptyThenRemove {
    public static void scenario() throws Exception {
        ConcurrentLinkedQueue<String> q = new ConcurrentLinkedQueue<>();
        q.add("only");
        Runnable taker = () -> {
            if (!q.isEmpty()) {
                q.remove();
            }
        };
        Thread a = new Thread(taker), b = new Thread(taker);
        a.start();
        b.start();
        a.join();
        b.join();
    }
}
