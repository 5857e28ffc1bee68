package threadwork.explore;

/** The classic litmus tests, with volatile variables: which outcomes are possible is known (Alglave, Maranget, Tautschnig, "Herding cats", 2014). */
final class LitmusScenarios {

    private volatile int x;
    private volatile int y;
    private final StringBuffer order = new StringBuffer();

    private LitmusScenarios() {
    }

    private static Thread start(Runnable task) {
        Thread thread = new Thread(task);
        thread.start();
        return thread;
    }

    static void storeBuffering() throws InterruptedException {
        LitmusScenarios vars = new LitmusScenarios();
        int[] read = new int[2];
        Thread other = start(() -> {
            vars.x = 1;
            read[0] = vars.y;
        });
        vars.y = 1;
        read[1] = vars.x;
        other.join();
        Litmus.seen(read[0], read[1]);
    }

    static void messagePassing() throws InterruptedException {
        LitmusScenarios vars = new LitmusScenarios();
        Thread other = start(() -> {
            vars.x = 1;
            vars.y = 1;
        });
        int flag = vars.y;
        int data = vars.x;
        other.join();
        Litmus.seen(flag, data);
    }

    static void independentReadsOfIndependentWrites() throws InterruptedException {
        LitmusScenarios vars = new LitmusScenarios();
        int[] read = new int[4];
        Thread first = start(() -> vars.x = 1);
        Thread second = start(() -> vars.y = 1);
        Thread third = start(() -> {
            read[0] = vars.x;
            read[1] = vars.y;
        });
        read[2] = vars.y;
        read[3] = vars.x;
        first.join();
        second.join();
        third.join();
        Litmus.seen(read[0], read[1], read[2], read[3]);
    }

    /** Each of two threads takes three steps that everybody sees: C(6, 3) = 20 orders. */
    static void threeAndThreeSteps() throws InterruptedException {
        LitmusScenarios vars = new LitmusScenarios();
        Thread other = start(() -> {
            vars.order.append('b');
            vars.order.append('b');
            vars.order.append('b');
        });
        vars.order.append('a');
        vars.order.append('a');
        vars.order.append('a');
        other.join();
        Litmus.seen(vars.order);
    }

    /** Three threads of two steps: 6! / (2! 2! 2!) = 90 orders. */
    static void threeTimesTwoSteps() throws InterruptedException {
        LitmusScenarios vars = new LitmusScenarios();
        Thread second = start(() -> {
            vars.order.append('b');
            vars.order.append('b');
        });
        Thread third = start(() -> {
            vars.order.append('c');
            vars.order.append('c');
        });
        vars.order.append('a');
        vars.order.append('a');
        second.join();
        third.join();
        Litmus.seen(vars.order);
    }
}
