package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicBoolean;

public final class PublishByAtomicFlag {
    static String name;
    static int age;
    static final AtomicBoolean published = new AtomicBoolean();

    public static void scenario() throws Exception {
        published.set(false);
        name = null;
        age = 0;
        Thread author = new Thread(() -> {
            name = "Ada";
            age = 36;
            published.set(true);
        });
        String[] line = { "nothing" };
        Thread reader = new Thread(() -> {
            if (published.get()) line[0] = name + age;
        });
        author.start(); reader.start();
        author.join(); reader.join();
        if (!line[0].equals("nothing") && !line[0].equals("Ada36")) throw new AssertionError(line[0]);
    }
}
