package threadwork.explore.corpus.right.locks;

import java.util.concurrent.locks.*;

/** Compteur borne entre 0 et 1 : deux conditions, signal suffit. */
public final class CompteurBorne {
    private final Lock verrou = new ReentrantLock();
    private final Condition pas_plein = verrou.newCondition();
    private final Condition pas_vide = verrou.newCondition();
    private int valeur = 0;

    void incrementer() throws InterruptedException {
        verrou.lock();
        try {
            while (valeur == 1) pas_plein.await();
            valeur++;
            pas_vide.signal();
        } finally { verrou.unlock(); }
    }

    void decrementer() throws InterruptedException {
        verrou.lock();
        try {
            while (valeur == 0) pas_vide.await();
            valeur--;
            pas_plein.signal();
        } finally { verrou.unlock(); }
    }

    interface Action { void faire() throws InterruptedException; }

    static Thread lancer(Action action) {
        Thread t = new Thread(() -> {
            try { action.faire(); } catch (InterruptedException e) { Thread.currentThread().interrupt(); }
        });
        t.start();
        return t;
    }

    public static void scenario() throws Exception {
        CompteurBorne c = new CompteurBorne();
        Thread t1 = lancer(c::incrementer);
        Thread t2 = lancer(c::incrementer);
        Thread t3 = lancer(c::decrementer);
        t1.join();
        t2.join();
        t3.join();
        if (c.valeur != 1) throw new AssertionError("valeur = " + c.valeur);
    }
}
