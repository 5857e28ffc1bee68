package threadwork.explore.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The real threads that explored threads run on; they end with {@link #close}. */
final class Carriers implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 2_000;

    private final List<Carrier> all = new ArrayList<>();
    private final Deque<Carrier> idle = new ArrayDeque<>();

    /** Called by the one thread that runs. */
    void start(ShadowThread thread) {
        Carrier carrier = idle.poll();
        boolean fresh = carrier == null;
        if (fresh) {
            carrier = new Carrier(this, all.size() + 1);
            all.add(carrier);
        }
        thread.carrier = carrier;
        carrier.take(thread);
        if (fresh) {
            carrier.start();
        }
    }

    /** Called by the carrier itself, while its thread is still the one that runs. */
    void free(Carrier carrier) {
        idle.add(carrier);
    }

    @Override
    public void close() {
        all.forEach(Carrier::close);
        try {
            for (Carrier carrier : all) {
                carrier.join(PATIENCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
