package threadwork.explore.corpus.right.tasks;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public final class UiCallbackInterface {

    interface Callback<T> {
        void onResult(T value);

        void onError(Exception problem);
    }

    static void divideInBackground(int a, int b, Executor background, Executor ui, Callback<Integer> cb) {
        background.execute(() -> {
            try {
                int q = a / b;
                ui.execute(() -> cb.onResult(q));
            } catch (ArithmeticException e) {
                ui.execute(() -> cb.onError(e));
            }
        });
    }

    static final class Screen implements Callback<Integer> {
        final CountDownLatch both = new CountDownLatch(2);
        int results, errors;
        Thread seenOn;

        @Override
        public void onResult(Integer value) {
            results += value;
            checkThread();
        }

        @Override
        public void onError(Exception problem) {
            errors++;
            checkThread();
        }

        private void checkThread() {
            if (seenOn == null) seenOn = Thread.currentThread();
            if (seenOn == Thread.currentThread()) both.countDown();
        }
    }

    public static void scenario() throws Exception {
        ExecutorService background = Executors.newFixedThreadPool(2);
        ExecutorService ui = Executors.newSingleThreadExecutor();
        Screen screen = new Screen();
        divideInBackground(8, 2, background, ui, screen);
        divideInBackground(8, 0, background, ui, screen);
        screen.both.await();
        background.shutdown();
        background.awaitTermination(1, TimeUnit.DAYS);
        ui.shutdown();
        ui.awaitTermination(1, TimeUnit.DAYS);
        if (screen.results != 4 || screen.errors != 1) throw new AssertionError(screen.results + " " + screen.errors);
    }
}
