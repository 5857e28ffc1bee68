package threadwork.explore.corpus.right.locks;

import java.util.concurrent.Exchanger;

public final class ExchangerSwap {
    static final class Bag { int coins; }

    static final class Trader extends Thread {
        private final Exchanger<Bag> market;
        private Bag bag = new Bag();

        Trader(Exchanger<Bag> market, int coins) {
            this.market = market;
            bag.coins = coins;
        }

        @Override
        public void run() {
            try {
                bag.coins++;
                bag = market.exchange(bag);
                bag.coins += 100;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    public static void scenario() throws Exception {
        Exchanger<Bag> m = new Exchanger<>();
        Trader anna = new Trader(m, 1);
        Trader bert = new Trader(m, 2);
        anna.start();
        bert.start();
        anna.join();
        bert.join();
        if (anna.bag.coins != 103) throw new AssertionError("anna " + anna.bag.coins);
        if (bert.bag.coins != 102) throw new AssertionError("bert " + bert.bag.coins);
    }
}
