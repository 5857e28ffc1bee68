package threadwork.grader.stress;

/**
 * How many states the actors work through between two meetings, and how many times they meet in an epoch. Small strides make
 * actors collide, big ones make volume: 1.8 million samples of a {@code v++} in one big stride lost not one update.
 */
record Shape(int strideSize, int strideCount) {

    /** One state at a time: a call that hangs, throws or does not link is found here, and a slow one stays here. */
    static final Shape FIRST = new Shape(1, 1);

    private static final Shape SMALL = new Shape(4, 2);
    private static final Shape LARGEST = new Shape(256, 40);

    int states() {
        return strideSize * strideCount;
    }

    /** Milliseconds to sample in this shape before the next. */
    int millis() {
        return equals(LARGEST) ? 100 : 20;
    }

    /** The shape after one slice that took {@code samples}: larger only while epochs are quick. */
    Shape after(long samples) {
        if (samples / states() <= 3) {
            return this;
        }
        return equals(FIRST) ? SMALL
                : new Shape(Math.min(LARGEST.strideSize, 2 * strideSize), Math.min(LARGEST.strideCount, 2 * strideCount));
    }
}
