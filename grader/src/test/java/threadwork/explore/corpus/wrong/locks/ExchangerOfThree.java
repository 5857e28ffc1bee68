// finds: STUCK — three threads and one exchange each: one finds no partner
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.Exchanger;

public final class ExchangerOfThree {
    public static void scenario() throws Exception {
        Exchanger<Integer> ex = new Exchanger<>();
        Thread[] ts = new Thread[3];
        for (int i = 0; i < 3; i++) {
            final int id = i;
            ts[i] = new Thread(() -> {
                try {
                    ex.exchange(id);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            ts[i].start();
        }
        for (Thread t : ts) t.join();
    }
}
