package threadwork.explore.corpus.right.monitors;

public final class PhilosophersWithWaiter {
    private final boolean[] forkTaken = new boolean[3];
    private final int[] spaghetti = {1, 1, 1}; // one plate per philosopher

    private synchronized void sit(int who) throws InterruptedException {
        int l = who, r = (who + 1) % forkTaken.length;
        while (forkTaken[l] || forkTaken[r]) wait();
        forkTaken[l] = forkTaken[r] = true;
    }

    private synchronized void leave(int who) {
        forkTaken[who] = false;
        forkTaken[(who + 1) % forkTaken.length] = false;
        notifyAll();
    }

    private void dine(int who) {
        try {
            sit(who);
        } catch (InterruptedException e) {
            return;
        }
        spaghetti[who]--;
        leave(who);
    }

    public static void scenario() throws Exception {
        PhilosophersWithWaiter restaurant = new PhilosophersWithWaiter();
        Thread[] all = new Thread[3];
        for (int i = 0; i < all.length; i++) {
            int who = i;
            all[i] = new Thread(() -> restaurant.dine(who), "philosopher " + i);
        }
        for (Thread t : all) t.start();
        for (Thread t : all) t.join();
        for (int s : restaurant.spaghetti) if (s != 0) throw new AssertionError("somebody is hungry");
    }
}
