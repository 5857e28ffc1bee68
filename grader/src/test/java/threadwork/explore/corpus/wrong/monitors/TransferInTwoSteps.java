// finds: ASSERTION — the auditor can look while the money is in neither account
package threadwork.explore.corpus.wrong.monitors;

public final class TransferInTwoSteps {
    private int money;

    TransferInTwoSteps(int money) { this.money = money; }

    synchronized void add(int n) { money += n; }

    synchronized int money() { return money; }

    public static void scenario() throws Exception {
        TransferInTwoSteps a = new TransferInTwoSteps(10), b = new TransferInTwoSteps(10);
        int[] sum = new int[1];
        Thread mover = new Thread(() -> {
            a.add(-4);
            b.add(4);
        });
        Thread auditor = new Thread(() -> sum[0] = a.money() + b.money());
        mover.start();
        auditor.start();
        mover.join();
        auditor.join();
        if (sum[0] != 20) throw new AssertionError("total " + sum[0]);
    }
}
