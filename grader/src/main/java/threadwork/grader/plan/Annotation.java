package threadwork.grader.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Opcodes;

/** The values that one annotation in a class file gives; those left at their default do not stand there. */
final class Annotation extends AnnotationVisitor {

    private final Map<String, Object> values = new HashMap<>();

    Annotation() {
        super(Opcodes.ASM9);
    }

    Object value(String name) {
        return values.get(name);
    }

    @SuppressWarnings("unchecked")
    List<String> strings(String name) {
        return (List<String>) values.getOrDefault(name, List.of());
    }

    @Override
    public void visit(String name, Object value) {
        values.put(name, value);
    }

    @Override
    public AnnotationVisitor visitArray(String name) {
        List<Object> items = new ArrayList<>();
        values.put(name, items);
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String ignored, Object value) {
                items.add(value);
            }
        };
    }
}
