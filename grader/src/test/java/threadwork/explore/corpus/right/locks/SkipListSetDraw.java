package threadwork.explore.corpus.right.locks;

import java.util.concurrent.ConcurrentSkipListSet;

/** Two players draw the smallest card; nobody draws the same. */
public final class SkipListSetDraw {
    static class Player extends Thread {
        private final ConcurrentSkipListSet<Integer> deck;
        Integer card;
        Player(ConcurrentSkipListSet<Integer> deck) { this.deck = deck; }
        @Override public void run() { card = deck.pollFirst(); }
    }

    public static void scenario() throws Exception {
        ConcurrentSkipListSet<Integer> deck = new ConcurrentSkipListSet<>();
        deck.add(7); deck.add(2); deck.add(5);
        Player p = new Player(deck), q = new Player(deck);
        p.start(); q.start();
        p.join(); q.join();
        if (p.card + q.card != 7) throw new AssertionError(p.card + " " + q.card);
        if (deck.size() != 1 || deck.first() != 7) throw new AssertionError("deck " + deck);
    }
}
