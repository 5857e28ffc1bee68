package threadwork.explore.corpus.right.monitors;

/** wait() inside of two nested holds of the same monitor gives both of them back. */
public final class WaitReleasesAllHolds {
    private int stock;

    synchronized void sellTwo() throws InterruptedException {
        sellOne();
        sellOne();
    }

    synchronized void sellOne() throws InterruptedException {
        while (stock == 0) wait();
        stock--;
    }

    synchronized void deliver() {
        stock++;
        notifyAll();
    }

    public static void scenario() throws Exception {
        WaitReleasesAllHolds shop = new WaitReleasesAllHolds();
        boolean[] sold = new boolean[1];
        Thread customer = new Thread(() -> {
            try {
                shop.sellTwo();
                sold[0] = true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Thread truck = new Thread(shop::deliver);
        customer.start();
        truck.start();
        shop.deliver();
        customer.join();
        truck.join();
        if (!sold[0] || shop.stock != 0) throw new AssertionError("stock " + shop.stock);
    }
}
