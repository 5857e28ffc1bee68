package threadwork.ex99probe;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A program that starts itself once more and says in which process; both never end. */
final class Nest {

    private Nest() {
    }

    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            Process inner = new ProcessBuilder(java, "-cp", System.getProperty("java.class.path"), Nest.class.getName()).start();
            System.out.println(inner.pid());
            System.out.flush();
        }
        new CountDownLatch(1).await();
    }
}
