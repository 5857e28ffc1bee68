// finds: RACE — double-checked locking without volatile
package threadwork.explore.corpus.wrong.monitors;

public final class DoubleCheckedPlain {
    static class Service {
        int port = 80;
    }

    private Service service;

    Service get() {
        if (service == null) {
            synchronized (this) {
                if (service == null) service = new Service();
            }
        }
        return service;
    }

    public static void scenario() throws Exception {
        DoubleCheckedPlain d = new DoubleCheckedPlain();
        Service[] got = new Service[2];
        Thread a = new Thread(() -> got[0] = d.get());
        Thread b = new Thread(() -> got[1] = d.get());
        a.start();
        b.start();
        a.join();
        b.join();
        if (got[0] != got[1]) throw new AssertionError("two services");
    }
}
