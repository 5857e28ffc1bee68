package threadwork.checks.ex10buffer;

import threadwork.ex10buffer.BoundedBuffer;

/** A call on a thread of its own, and what came of it. */
final class Waiter extends Thread {

    /** What it asks of the buffer. */
    interface Call {
        Object on(BoundedBuffer<Integer> buffer) throws InterruptedException;
    }

    private final BoundedBuffer<Integer> buffer;
    private final Call call;
    /** May be asked for before the end. */
    volatile Object answer;
    boolean interrupted;
    long began;
    long ended;

    Waiter(String name, BoundedBuffer<Integer> buffer, Call call) {
        super(name);
        this.buffer = buffer;
        this.call = call;
        start();
    }

    @Override
    public void run() {
        began = System.nanoTime();
        try {
            answer = call.on(buffer);
        } catch (InterruptedException told) {
            interrupted = true;
        }
        ended = System.nanoTime();
    }

    double seconds() {
        return (ended - began) / 1e9;
    }
}
