package threadwork.explore.corpus.right.monitors;

public final class Exchanger2<V> {
    private V offered, answer;
    private boolean hasOffer, hasAnswer;

    synchronized V exchange(V mine) throws InterruptedException {
        if (!hasOffer) {
            offered = mine;
            hasOffer = true;
            while (!hasAnswer) wait();
            return answer;
        }
        answer = mine;
        hasAnswer = true;
        notifyAll();
        return offered;
    }

    public static void scenario() throws Exception {
        Exchanger2<String> ex = new Exchanger2<>();
        String[] in = {"apple", "pear"};
        String[] out = new String[2];
        Thread[] t = new Thread[2];
        for (int i = 0; i < 2; i++) {
            final int me = i;
            t[i] = new Thread(() -> {
                try {
                    out[me] = ex.exchange(in[me]);
                } catch (InterruptedException e) {
                    out[me] = "interrupted";
                }
            });
            t[i].start();
        }
        for (Thread x : t) x.join();
        if (!"pear".equals(out[0]) || !"apple".equals(out[1])) throw new AssertionError(out[0] + " " + out[1]);
    }
}
