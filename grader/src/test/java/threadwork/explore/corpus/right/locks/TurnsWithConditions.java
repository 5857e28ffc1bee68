package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.*;

/** A, B and C print their letter in turn: one condition per letter, so signal is enough. */
public final class TurnsWithConditions {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition[] myTurn = { lock.newCondition(), lock.newCondition(), lock.newCondition() };
    private int turn = 0;
    private String word = "";

    private void say(int me, char letter) throws InterruptedException {
        lock.lock();
        try {
            while (turn != me) {
                myTurn[me].await();
            }
            word += letter;
            turn = turn + 1;
            if (turn < 3) {
                myTurn[turn].signal();
            }
        } finally {
            lock.unlock();
        }
    }

    public static void scenario() throws Exception {
        TurnsWithConditions s = new TurnsWithConditions();
        Thread[] threads = new Thread[3];
        for (int i = 2; i >= 0; i--) {
            final int me = i;
            threads[i] = new Thread(() -> {
                try {
                    s.say(me, (char) ('A' + me));
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            threads[i].start();
        }
        for (Thread t : threads) {
            t.join();
        }
        if (!"ABC".equals(s.word)) {
            throw new AssertionError(s.word);
        }
    }
}
