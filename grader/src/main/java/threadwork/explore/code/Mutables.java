package threadwork.explore.code;

import java.util.Set;

/**
 * Types of the JDK that are not copied and whose objects change: through an interface of java.util anything may be reached, the
 * others are classes that promise nothing to threads which share them.
 */
final class Mutables {

    private static final Set<String> TYPES = Set.of("java/lang/StringBuilder", "java/lang/StringBuffer", "java/lang/Iterable",
            "java/util/Collection", "java/util/List", "java/util/Set", "java/util/Map", "java/util/Map$Entry", "java/util/Queue",
            "java/util/Deque", "java/util/SortedSet", "java/util/SortedMap", "java/util/NavigableSet", "java/util/NavigableMap",
            "java/util/SequencedCollection", "java/util/SequencedSet", "java/util/SequencedMap", "java/util/Iterator",
            "java/util/ListIterator", "java/util/PrimitiveIterator$OfInt", "java/util/Enumeration", "java/util/WeakHashMap",
            "java/util/StringJoiner", "java/text/Format", "java/text/DateFormat", "java/text/SimpleDateFormat",
            "java/text/NumberFormat", "java/text/DecimalFormat");

    /** A name that is missing here makes a read count as a write: so all that only read are wanted. */
    private static final Set<String> READERS = Set.of("get", "getOrDefault", "size", "length", "isEmpty", "contains", "containsAll",
            "containsKey", "containsValue", "iterator", "listIterator", "spliterator", "descendingIterator", "stream", "forEach",
            "entrySet", "keySet", "values", "navigableKeySet", "descendingSet", "descendingMap", "descendingKeySet", "reversed",
            "sequencedKeySet", "sequencedValues", "sequencedEntrySet", "subList", "subSet", "headSet", "tailSet", "subMap", "headMap",
            "tailMap", "peek", "peekFirst", "peekLast", "element", "getFirst", "getLast", "first", "last", "firstKey", "lastKey",
            "firstEntry", "lastEntry", "floor", "ceiling", "lower", "higher", "floorKey", "ceilingKey", "lowerKey", "higherKey",
            "floorEntry", "ceilingEntry", "lowerEntry", "higherEntry", "comparator", "indexOf", "lastIndexOf", "toArray", "toString",
            "hashCode", "equals", "compareTo", "hasNext", "hasPrevious", "hasMoreElements", "nextIndex", "previousIndex", "getKey",
            "getValue", "charAt", "codePointAt", "substring", "subSequence", "chars", "capacity");

    private Mutables() {
    }

    static boolean contains(String type) {
        return TYPES.contains(type);
    }

    /** Whether a method of that name leaves the object as it is. */
    static boolean onlyReads(String method) {
        return READERS.contains(method);
    }
}
