package threadwork.explore.corpus.right.monitors;

/** A sorted list with a lock per node; only one lock is held at a time. */
public final class SortedListNodeLocks {
    private static final class Node {
        final int key;
        Node next; // guarded by this node

        Node(int key, Node next) { this.key = key; this.next = next; }
    }

    private final Node head = new Node(Integer.MIN_VALUE, null);

    boolean insert(int key) { return insertAfter(head, key); }

    private boolean insertAfter(Node node, int key) {
        Node next;
        synchronized (node) {
            next = node.next;
            if (next == null || next.key > key) {
                node.next = new Node(key, next);
                return true;
            }
        }
        // nodes are never removed, so it is fine to let go before taking the next one
        return next.key != key && insertAfter(next, key);
    }

    public static void scenario() throws Exception {
        SortedListNodeLocks list = new SortedListNodeLocks();
        list.insert(10);
        boolean[] in = new boolean[3];
        Thread a = new Thread(() -> { in[0] = list.insert(20); in[1] = list.insert(5); });
        Thread b = new Thread(() -> in[2] = list.insert(20));
        a.start();
        b.start();
        a.join();
        b.join();
        String s = "";
        for (Node n = list.head.next; n != null; n = n.next) s += n.key + " ";
        if (!s.equals("5 10 20 ")) throw new AssertionError(s);
        if (!in[1] || in[0] == in[2]) throw new AssertionError("duplicate inserted or lost");
    }
}
