package threadwork.ex99probe;

import java.util.Arrays;
import java.util.Scanner;
import java.util.concurrent.CountDownLatch;

/** A program, in as many ways as its first argument tells. */
final class Beats {

    private Beats() {
    }

    public static void main(String[] args) throws Exception {
        System.out.println("args " + Arrays.toString(args));
        switch (args[0]) {
            case "daemon", "user" -> beat(args[0].equals("daemon"));
            case "stuck" -> new CountDownLatch(1).await();
            case "short" -> new Thread(() -> sleep(300), "short").start();
            case "throws" -> throw new IllegalStateException("boom");
            case "echo" -> System.out.println(new Scanner(System.in, "UTF-8").nextLine() + " read");
            case "much" -> System.out.println("x".repeat(3_000_000));
            default -> System.exit(3);
        }
        System.out.print("bye ä");
        System.out.flush();
    }

    private static void beat(boolean daemon) {
        Thread thread = new Thread(() -> {
            while (true) {
                sleep(20);
            }
        }, "beat");
        thread.setDaemon(daemon);
        thread.start();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException end) {
            throw new IllegalStateException(end);
        }
    }
}
