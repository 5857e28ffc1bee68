package threadwork.explore.corpus.right.monitors;

public final class VolatileSpinHandOff {
    private static final class Mailbox {
        private String letter;
        private volatile boolean delivered;
    }

    public static void scenario() throws Exception {
        Mailbox box = new Mailbox();
        String[] read = new String[1];
        Thread postman = new Thread(() -> {
            box.letter = "hello";
            box.delivered = true;
        }, "postman");
        Thread owner = new Thread(() -> {
            while (!box.delivered) {
                Thread.onSpinWait();
            }
            read[0] = box.letter;
        }, "owner");
        owner.start();
        postman.start();
        postman.join();
        owner.join();
        if (!"hello".equals(read[0])) throw new AssertionError(read[0]);
    }
}
