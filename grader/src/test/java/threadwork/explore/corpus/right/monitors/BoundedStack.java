package threadwork.explore.corpus.right.monitors;

public final class BoundedStack {
    private final Object[] elements = new Object[2];
    private int top = 0;

    public void push(Object o) {
        synchronized (this) {
            while (top == elements.length) await();
            elements[top++] = o;
            notifyAll();
        }
    }

    public Object pop() {
        synchronized (this) {
            while (top == 0) await();
            Object o = elements[--top];
            elements[top] = null;
            notifyAll();
            return o;
        }
    }

    private void await() { // called with the lock
        try {
            wait();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void scenario() throws Exception {
        BoundedStack stack = new BoundedStack();
        int[] sum = new int[1];
        Thread pusher = new Thread(() -> {
            stack.push(1);
            stack.push(2);
            stack.push(4);
        });
        Thread popper = new Thread(() -> {
            int s = 0;
            for (int i = 0; i < 3; i++) s += (Integer) stack.pop();
            sum[0] = s;
        });
        pusher.start();
        popper.start();
        pusher.join();
        popper.join();
        if (sum[0] != 7 || stack.top != 0) throw new AssertionError("sum " + sum[0] + ", top " + stack.top);
    }
}
