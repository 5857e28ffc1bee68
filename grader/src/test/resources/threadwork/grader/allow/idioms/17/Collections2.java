package threadwork.ex01start;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Deque;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Hashtable;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.NavigableMap;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Random;
import java.util.RandomAccess;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.Stack;
import java.util.TreeMap;
import java.util.UUID;
import java.util.Vector;
import java.util.WeakHashMap;

class Collections2 extends AbstractList<String> implements RandomAccess {

    private final Map<String, Integer> cache = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > 3;
        }
    };

    @Override
    public String get(int index) {
        modCount++;
        return Objects2.check(index, size());
    }

    @Override
    public int size() {
        return cache.size();
    }

    static final class Objects2 {
        static String check(int index, int size) {
            return String.valueOf(java.util.Objects.checkIndex(index, size)) + java.util.Objects.requireNonNull("x", "must not be null");
        }
    }

    static Object use(Collection<? extends Number> numbers) {
        List<Integer> list = new ArrayList<>(List.of(3, 1, 2));
        list.sort(null);
        list.removeIf(i -> i > 2);
        Collections.sort(list, Collections.reverseOrder());
        Collections.shuffle(list, new Random(7));
        Collections.unmodifiableList(list).forEach(System.out::println);
        List<Integer> synced = Collections.synchronizedList(new LinkedList<>(list));
        synchronized (synced) {
            for (Iterator<Integer> it = synced.iterator(); it.hasNext();) {
                if (it.next() == 1) {
                    it.remove();
                }
            }
        }
        ListIterator<Integer> both = list.listIterator();
        while (both.hasNext()) {
            both.set(both.next() + 1);
        }
        Deque<Integer> deque = new ArrayDeque<>();
        deque.push(1);
        deque.offerLast(2);
        deque.pollFirst();
        Queue<Map.Entry<Integer, String>> queue = new PriorityQueue<>(Map.Entry.comparingByKey());
        queue.add(Map.entry(1, "a"));
        queue.offer(new AbstractMap.SimpleEntry<>(2, "b"));
        NavigableMap<String, List<Integer>> tree = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        tree.computeIfAbsent("x", key -> new ArrayList<>()).add(1);
        tree.headMap("y", true).lastEntry();
        Set<Integer> set = new LinkedHashSet<>(new HashSet<>(list));
        set.retainAll(Set.of(1, 2));
        Stack<Integer> stack = new Stack<>();
        stack.push(1);
        stack.pop();
        Vector<Integer> vector = new Vector<>();
        Enumeration<Integer> elements = vector.elements();
        Hashtable<String, Integer> table = new Hashtable<>();
        table.put("a", elements.hasMoreElements() ? 1 : 2);
        BitSet bits = new BitSet();
        bits.set(3);
        IdentityHashMap<Object, Integer> identity = new IdentityHashMap<>();
        identity.put(new Object(), System.identityHashCode(list));
        Map<Object, String> weak = new WeakHashMap<>();
        weak.putAll(Map.of());
        Integer[] array = list.toArray(new Integer[0]);
        Integer[] other = list.toArray(Integer[]::new);
        try {
            for (Integer each : list) {
                list.remove(each);
            }
        } catch (ConcurrentModificationException | IndexOutOfBoundsException | UnsupportedOperationException e) {
            System.out.println(e.getMessage());
        }
        return Arrays.asList(array, other, UUID.randomUUID(), new SplittableRandom(1).nextInt(3), Math.random(), numbers.size(),
                Collections.nCopies(3, "x"), Collections.emptyList(), Collections.frequency(list, 1), Collections.max(list), bits.cardinality());
    }
}
