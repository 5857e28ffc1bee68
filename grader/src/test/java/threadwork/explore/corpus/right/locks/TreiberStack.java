package threadwork.explore.corpus.right.locks;

import java.util.concurrent.atomic.AtomicReference;

public final class TreiberStack<E> {
    private static class Node<E> {
        final E item;
        Node<E> next;
        Node(E item) { this.item = item; }
    }

    private final AtomicReference<Node<E>> top = new AtomicReference<>();

    public void push(E item) {
        Node<E> newHead = new Node<>(item);
        Node<E> oldHead;
        do {
            oldHead = top.get();
            newHead.next = oldHead;
        } while (!top.compareAndSet(oldHead, newHead));
    }

    public E pop() {
        Node<E> oldHead;
        Node<E> newHead;
        do {
            oldHead = top.get();
            if (oldHead == null) return null;
            newHead = oldHead.next;
        } while (!top.compareAndSet(oldHead, newHead));
        return oldHead.item;
    }

    public static void scenario() throws Exception {
        TreiberStack<Integer> stack = new TreiberStack<>();
        stack.push(1);
        Integer[] popped = new Integer[1];
        Thread pusher = new Thread(() -> stack.push(2));
        Thread popper = new Thread(() -> popped[0] = stack.pop());
        pusher.start();
        popper.start();
        pusher.join();
        popper.join();
        if (popped[0] == null) throw new AssertionError("stack was never empty");
        Integer rest = stack.pop();
        if (rest == null || rest + popped[0] != 3) throw new AssertionError("lost element");
        if (stack.pop() != null) throw new AssertionError("extra element");
    }
}
