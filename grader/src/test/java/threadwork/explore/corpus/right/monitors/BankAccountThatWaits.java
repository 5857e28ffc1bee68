package threadwork.explore.corpus.right.monitors;

public final class BankAccountThatWaits {
    private int saldo = 0;

    private synchronized void einzahlen(int betrag) {
        saldo += betrag;
        notifyAll();
    }

    private synchronized void abheben(int betrag) throws InterruptedException {
        while (saldo < betrag) wait();
        saldo -= betrag;
    }

    private synchronized int saldo() { return saldo; }

    public static void scenario() throws Exception {
        BankAccountThatWaits konto = new BankAccountThatWaits();
        Thread klein = new Thread(() -> {
            try { konto.abheben(1); } catch (InterruptedException e) { throw new RuntimeException(e); }
        });
        Thread gross = new Thread(() -> {
            try { konto.abheben(5); } catch (InterruptedException e) { throw new RuntimeException(e); }
        });
        gross.start();
        klein.start();
        konto.einzahlen(3);
        konto.einzahlen(4);
        klein.join();
        gross.join();
        if (konto.saldo() != 1) throw new AssertionError("saldo " + konto.saldo());
    }
}
