package threadwork.explore.code;

/** Fields and elements of every kind. */
class SampleMemory {

    static final int CONSTANT = 1;
    static final Object FIXED = new Object();
    static int shared;

    final int fixed = 1;
    int count;
    long wide;
    double fraction;
    volatile boolean done;
    String text;

    static void ready() {
    }

    static void oneSlot() {
        SampleMemory memory = new SampleMemory();
        memory.count = memory.count + 1;
        memory.text = "a" + memory.text;
    }

    static void twoSlots() {
        SampleMemory memory = new SampleMemory();
        memory.wide += 2;
        memory.fraction = memory.wide;
    }

    static void statics() {
        shared = shared + 1;
    }

    static void volatiles() {
        SampleMemory memory = new SampleMemory();
        memory.done = !memory.done;
    }

    static int untouched() {
        return new SampleMemory().fixed + CONSTANT;
    }

    static Object initialised() {
        return FIXED;
    }

    static void inner() {
        new SampleMemory().new Inner().touch();
    }

    static void elements() {
        boolean[] booleans = {true};
        byte[] bytes = {1};
        short[] shorts = {1};
        char[] chars = {1};
        int[] ints = {1};
        long[] longs = {1, 2};
        float[] floats = {1};
        double[] doubles = {1, 2};
        String[] texts = {"a"};
        longs[1] += ints[0] + bytes[0] + shorts[0] + chars[0] + (booleans[0] ? 1 : 0);
        doubles[1] = floats[0] + texts[0].length() + longs[1];
    }

    final class Inner {
        void touch() {
            count++;
        }
    }
}
