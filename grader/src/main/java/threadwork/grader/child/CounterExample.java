package threadwork.grader.child;

/** Rides on what a property threw, and holds the inputs on which it failed. */
final class CounterExample extends RuntimeException {

    private static final long serialVersionUID = 1;

    CounterExample(String inputs) {
        super(inputs, null, false, false);
    }
}
