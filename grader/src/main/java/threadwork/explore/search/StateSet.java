package threadwork.explore.search;

import java.util.Arrays;

/** A set of 64-bit fingerprints; open addressing, so that a hundred thousand of them cost a megabyte or two. */
final class StateSet {

    private long[] slots = new long[1 << 10];
    private int size;

    /** Whether it was not in there yet. */
    boolean add(long fingerprint) {
        long value = fingerprint == 0 ? 1 : fingerprint;
        if (size * 2 > slots.length) {
            grow();
        }
        if (!put(slots, value)) {
            return false;
        }
        size++;
        return true;
    }

    int size() {
        return size;
    }

    private static boolean put(long[] slots, long value) {
        int place = (int) (value ^ value >>> 32) & slots.length - 1;
        while (slots[place] != 0) {
            if (slots[place] == value) {
                return false;
            }
            place = place + 1 & slots.length - 1;
        }
        slots[place] = value;
        return true;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        Arrays.stream(slots).filter(value -> value != 0).forEach(value -> put(larger, value));
        slots = larger;
    }
}
