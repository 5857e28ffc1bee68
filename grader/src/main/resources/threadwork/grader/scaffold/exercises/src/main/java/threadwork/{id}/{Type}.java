package threadwork.{id};

/** A sum that several threads add to at the same time. The Javadoc is the contract: a check may ask for nothing else. */
public final class {Type} {

    /** Adds to the sum; no addition is lost. */
    public void add(long amount) {
        // TODO: say which type or idea fits here, and no more.
        throw new UnsupportedOperationException("TODO: {Type}.add is yours to write");
    }

    /** What was added so far; 0 at the beginning. */
    public long sum() {
        // TODO: and what must it not miss?
        throw new UnsupportedOperationException("TODO: {Type}.sum is yours to write");
    }
}
