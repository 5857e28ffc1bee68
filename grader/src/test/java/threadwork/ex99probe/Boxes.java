package threadwork.ex99probe;

import java.util.function.IntSupplier;

/** Boxes for one value, right and wrong. */
public final class Boxes {

    private Boxes() {
    }

    /** Whoever puts waits until it is empty, whoever takes waits until it is full. */
    public static class OneSlot {
        private Integer value;

        public synchronized void put(int next) throws InterruptedException {
            while (value != null) {
                wait();
            }
            value = next;
            notifyAll();
        }

        public synchronized int take() throws InterruptedException {
            while (value == null) {
                wait();
            }
            int taken = value;
            value = null;
            notifyAll();
            return taken;
        }
    }

    /** Looks once and not again after its wait. */
    public static final class OneSlotIf extends OneSlot {
        private Integer value;

        @Override
        public synchronized void put(int next) throws InterruptedException {
            if (value != null) {
                wait();
            }
            value = next;
            notifyAll();
        }

        @Override
        public synchronized int take() throws InterruptedException {
            if (value == null) {
                wait();
            }
            int taken = value;
            value = null;
            notifyAll();
            return taken;
        }
    }

    /** Wakes one, and it may be one of those who wait for the same. */
    public static final class OneSlotNotify extends OneSlot {
        private Integer value;

        @Override
        public synchronized void put(int next) throws InterruptedException {
            while (value != null) {
                wait();
            }
            value = next;
            notify();
        }

        @Override
        public synchronized int take() throws InterruptedException {
            while (value == null) {
                wait();
            }
            int taken = value;
            value = null;
            notify();
            return taken;
        }
    }

    /** The newest value, for everybody. */
    public static class Latest {
        private volatile int value;

        public void set(int next) {
            value = next;
        }

        public int get() {
            return value;
        }
    }

    /** Each thread's first look is at what was there in the beginning: in order for that thread, but late. */
    public static final class Lagging extends Latest {
        private final ThreadLocal<IntSupplier> look = ThreadLocal.withInitial(() -> () -> 0);
        private volatile int value;

        @Override
        public void set(int next) {
            value = next;
            look.set(() -> value);
        }

        @Override
        public int get() {
            int seen = look.get().getAsInt();
            look.set(() -> value);
            return seen;
        }
    }

    /** Not done yet. */
    public static final class Gap extends Latest {
        @Override
        public int get() {
            throw new UnsupportedOperationException("TODO: hand out the value");
        }
    }
}
