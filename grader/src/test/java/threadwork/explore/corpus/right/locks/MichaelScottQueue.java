package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicReference;

public final class MichaelScottQueue<T> {
    private static final class Node<T> {
        final T item;
        final AtomicReference<Node<T>> next = new AtomicReference<>();
        Node(T item) { this.item = item; }
    }

    private final AtomicReference<Node<T>> head;
    private final AtomicReference<Node<T>> tail;

    MichaelScottQueue() {
        Node<T> dummy = new Node<>(null);
        head = new AtomicReference<>(dummy);
        tail = new AtomicReference<>(dummy);
    }

    void put(T item) {
        Node<T> node = new Node<>(item);
        while (true) {
            Node<T> last = tail.get();
            Node<T> after = last.next.get();
            if (after != null) {
                tail.compareAndSet(last, after);       // help
            } else if (last.next.compareAndSet(null, node)) {
                tail.compareAndSet(last, node);
                return;
            }
        }
    }

    T take() {
        while (true) {
            Node<T> first = head.get();
            Node<T> last = tail.get();
            Node<T> next = first.next.get();
            if (next == null) return null;
            if (first == last) {
                tail.compareAndSet(last, next);
            } else if (head.compareAndSet(first, next)) {
                return next.item;
            }
        }
    }

    public static void scenario() throws Exception {
        MichaelScottQueue<Integer> q = new MichaelScottQueue<>();
        Thread a = new Thread(() -> q.put(1));
        Thread b = new Thread(() -> q.put(2));
        a.start();
        b.start();
        Integer early = q.take();
        a.join();
        b.join();
        int sum = early == null ? 0 : early;
        int n = early == null ? 0 : 1;
        for (Integer i = q.take(); i != null; i = q.take()) {
            sum += i;
            n++;
        }
        if (n != 2 || sum != 3) throw new AssertionError(n + " elements, sum " + sum);
    }
}
