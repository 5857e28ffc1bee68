package threadwork.checks.ex20testing;

import java.util.concurrent.atomic.AtomicLong;
import threadwork.ex20testing.Counter;

/** Counters that never hold anybody. What they do does not depend on who meets whom. */
enum Plain implements Kind {

    RIGHT {
        @Override
        public Counter next() {
            return new Steps(0, 1, new AtomicLong());
        }
    },
    NEVER_COUNTS {
        @Override
        public Counter next() {
            return new Steps(0, 0, new AtomicLong());
        }
    },
    COUNTS_TWICE {
        @Override
        public Counter next() {
            return new Steps(0, 2, new AtomicLong());
        }
    },
    STARTS_AT_ONE {
        @Override
        public Counter next() {
            return new Steps(1, 1, new AtomicLong());
        }
    },
    FOR_EACH_THREAD {
        @Override
        public Counter next() {
            ThreadLocal<AtomicLong> count = ThreadLocal.withInitial(AtomicLong::new);
            return new Counter() {
                @Override
                public void increment() {
                    count.get().incrementAndGet();
                }

                @Override
                public long value() {
                    return count.get().get();
                }
            };
        }
    };

    /** Counters that all count together. */
    static Kind shared() {
        AtomicLong count = new AtomicLong();
        return () -> new Steps(0, 1, count);
    }

    private record Steps(long first, long step, AtomicLong count) implements Counter {

        @Override
        public void increment() {
            count.addAndGet(step);
        }

        @Override
        public long value() {
            return first + count.get();
        }
    }
}
