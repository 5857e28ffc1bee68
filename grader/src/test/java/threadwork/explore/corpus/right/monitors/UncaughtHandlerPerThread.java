package threadwork.explore.corpus.right.monitors;

public final class UncaughtHandlerPerThread {
    private static final class Catcher implements Thread.UncaughtExceptionHandler {
        private final StringBuffer caught = new StringBuffer();

        @Override
        public void uncaughtException(Thread t, Throwable e) {
            caught.append('[').append(e.getMessage()).append(']');
        }
    }

    public static void scenario() throws Exception {
        Catcher catcher = new Catcher();
        Thread bad = new Thread(() -> {
            throw new IllegalArgumentException("bad");
        });
        Thread good = new Thread(() -> catcher.caught.length());
        bad.setUncaughtExceptionHandler(catcher);
        good.setUncaughtExceptionHandler(catcher);
        bad.start();
        good.start();
        bad.join();
        good.join();
        if (!catcher.caught.toString().equals("[bad]")) throw new AssertionError(catcher.caught);
    }
}
