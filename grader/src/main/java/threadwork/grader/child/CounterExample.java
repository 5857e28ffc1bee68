package threadwork.grader.child;

import threadwork.grader.model.evidence.Detail;

/** Rides on what a property threw, and holds the inputs on which it failed. */
final class CounterExample extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Detail values;

    CounterExample(String inputs, Detail values) {
        super(inputs, null, false, false);
        this.values = values;
    }

    Detail values() {
        return values;
    }
}
