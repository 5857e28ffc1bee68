package threadwork.grader.plan;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;

/** The annotations on one class or method of a class file. */
final class Annotations {

    private final Map<String, Annotation> byDescriptor = new HashMap<>();

    AnnotationVisitor visit(String descriptor) {
        Annotation annotation = new Annotation();
        byDescriptor.put(descriptor, annotation);
        return annotation;
    }

    /** The annotation of that type, or null. */
    Annotation named(String descriptor) {
        return byDescriptor.get(descriptor);
    }
}
