package threadwork.checks.ex16workload;

import java.util.concurrent.Callable;
import java.util.concurrent.locks.ReentrantLock;
import threadwork.ex16workload.Gil;

/** The lock that is handed to the student's code; it knows who has it. */
final class TestGil implements Gil {

    private final ReentrantLock lock = new ReentrantLock(true);

    boolean isMine() {
        return lock.isHeldByCurrentThread();
    }

    @Override
    public void run(Runnable bytecode) {
        lock.lock();
        try {
            bytecode.run();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public <T> T blocking(Callable<T> io) throws Exception {
        if (!isMine()) {
            throw new IllegalStateException("Gil.blocking is for bytecode: call it inside Gil.run");
        }
        lock.unlock();
        try {
            return io.call();
        } finally {
            lock.lock();
        }
    }
}
