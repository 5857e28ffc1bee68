package threadwork.grader.probe;

/** A call of student code that returns nothing. */
@FunctionalInterface
public interface Body {

    void run() throws Exception;
}
