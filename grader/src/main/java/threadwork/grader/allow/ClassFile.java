package threadwork.grader.allow;

import java.util.List;

/**
 * One class of a submission.
 *
 * @param source name of the file that it was compiled from, without its folder; empty where it does not say
 * @param uses   all that it names
 */
record ClassFile(Shape shape, String source, Uses uses, List<Fault> faults) {

    String name() {
        return shape.name();
    }
}
