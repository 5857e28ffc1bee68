package threadwork.explore.corpus.right.monitors;

public final class InheritedLocal {
    private static final InheritableThreadLocal<String> USER = new InheritableThreadLocal<>() {
        @Override protected String childValue(String parent) { return parent + "'s child"; }
    };

    public static void scenario() throws Exception {
        try {
            USER.set("ada");
            String[] saw = new String[2];
            Thread a = new Thread(() -> saw[0] = USER.get());
            USER.set("bob");
            Thread b = new Thread(() -> {
                saw[1] = USER.get();
                USER.set("changed"); // only for this thread
            });
            a.start();
            b.start();
            a.join();
            b.join();
            if (!"ada's child".equals(saw[0]) || !"bob's child".equals(saw[1]) || !"bob".equals(USER.get()))
                throw new AssertionError(String.join(";", saw));
        } finally {
            USER.remove();
        }
    }
}
