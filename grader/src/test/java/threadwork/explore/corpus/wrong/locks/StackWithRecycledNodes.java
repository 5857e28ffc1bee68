// finds: ASSERTION — ABA: the head is the same node again, but its successor has been popped meanwhile
package threadwork.explore.corpus.wrong.locks;

import java.util.concurrent.atomic.AtomicReference;

public final class StackWithRecycledNodes {
    static final class Node {
        final String name;
        volatile Node next;
        Node(String name) { this.name = name; }
    }

    private final AtomicReference<Node> head = new AtomicReference<>();

    void push(Node n) {
        Node h;
        do {
            h = head.get();
            n.next = h;
        } while (!head.compareAndSet(h, n));
    }

    Node pop() {
        Node h;
        do {
            h = head.get();
            if (h == null) return null;
        } while (!head.compareAndSet(h, h.next));
        return h;
    }

    public static void scenario() throws Exception {
        StackWithRecycledNodes s = new StackWithRecycledNodes();
        s.push(new Node("bottom"));
        s.push(new Node("top"));
        Node[] mine = new Node[1];
        Node[] other = new Node[1];
        Thread t = new Thread(() -> mine[0] = s.pop());
        Thread u = new Thread(() -> {
            Node first = s.pop();
            other[0] = s.pop();
            if (first != null) s.push(first);
        });
        t.start(); u.start();
        t.join(); u.join();
        // whatever is still on the stack must not have been kept by t or u
        for (Node n = s.pop(); n != null; n = s.pop()) {
            if (n == mine[0] || n == other[0]) throw new AssertionError(n.name + " popped twice");
        }
    }
}
