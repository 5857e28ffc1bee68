// finds: STUCK — a failing user does not give the permit back, the other waits for ever
package threadwork.explore.corpus.wrong.monitors;

public final class ForgottenRelease {
    private boolean taken;

    private synchronized void acquire() throws InterruptedException {
        while (taken) wait();
        taken = true;
    }

    private synchronized void release() {
        taken = false;
        notifyAll();
    }

    private void use(String number) {
        try {
            acquire();
            Integer.parseInt(number);
            release(); // should be in a finally
        } catch (InterruptedException | NumberFormatException e) {
            // ignored
        }
    }

    public static void scenario() throws Exception {
        ForgottenRelease f = new ForgottenRelease();
        Thread good = new Thread(() -> f.use("12")), bad = new Thread(() -> f.use("twelve"));
        good.start();
        bad.start();
        good.join();
        bad.join();
    }
}
