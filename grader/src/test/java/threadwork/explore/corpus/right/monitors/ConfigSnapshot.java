package threadwork.explore.corpus.right.monitors;

import java.util.Map;

public final class ConfigSnapshot {
    private volatile Map<String, String> config = Map.of("host", "a", "port", "1");

    void switchTo(String host, String port) {
        config = Map.of("host", host, "port", port);
    }

    String url() {
        Map<String, String> c = config; // one read only
        return c.get("host") + ":" + c.get("port");
    }

    public static void scenario() throws Exception {
        ConfigSnapshot cs = new ConfigSnapshot();
        String[] urls = new String[2];
        Thread admin = new Thread(() -> cs.switchTo("b", "2"));
        Thread user = new Thread(() -> {
            urls[0] = cs.url();
            urls[1] = cs.url();
        });
        admin.start();
        user.start();
        admin.join();
        user.join();
        String both = urls[0] + " " + urls[1];
        switch (both) {
            case "a:1 a:1", "a:1 b:2", "b:2 b:2" -> { }
            default -> throw new AssertionError(both);
        }
    }
}
