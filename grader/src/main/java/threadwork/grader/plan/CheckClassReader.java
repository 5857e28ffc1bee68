package threadwork.grader.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import threadwork.grader.model.Check;
import threadwork.grader.model.Exercise;
import threadwork.grader.model.Kind;

/**
 * Reads one exercise's rubric from the class files of its package. They are read, not loaded: loading them would need the
 * exercise's classes, and reflection does not keep the order of methods, which is the order in which checks are shown.
 */
final class CheckClassReader {

    private static final String API = "Lthreadwork/checks/";

    private final String id;
    private final List<Check> checks = new ArrayList<>();
    private Annotation exercise;

    CheckClassReader(String id) {
        this.id = id;
    }

    void read(byte[] classFile) {
        ClassReader reader = new ClassReader(classFile);
        String type = reader.getClassName().replace('/', '.');
        reader.accept(new TypeVisitor(type), ClassReader.SKIP_CODE | ClassReader.SKIP_FRAMES);
    }

    Exercise exercise() {
        if (exercise == null) {
            throw new IllegalStateException("threadwork.checks." + id + " has no class with @Exercise");
        }
        return new Exercise(id, (int) exercise.value("number"), (String) exercise.value("title"),
                (String) exercise.value("concept"), RunningOrder.of(checks));
    }

    private void add(Annotations found, String type, String member, String name) {
        Annotation points = found.named(API + "Points;");
        if (points != null) {
            checks.add(new Check(id, name, kind(found, type + " " + member), (int) points.value("value"), type, member,
                    points.strings("requires"), (String) points.value("why"), (String) points.value("next")));
        }
    }

    private static Kind kind(Annotations found, String where) {
        if (found.named("Lorg/openjdk/jcstress/annotations/JCStressTest;") != null) {
            return Kind.STRESS;
        }
        if (found.named("Lnet/jqwik/api/Property;") != null) {
            return Kind.PROPERTY;
        }
        if (found.named("Lorg/junit/jupiter/api/Test;") == null) {
            throw new IllegalStateException(where + " has @Points but no engine runs it: it needs @Test, @Property or @JCStressTest");
        }
        if (found.named(API + "Timing;") != null) {
            return Kind.TIMING;
        }
        if (found.named(API + "Schedule;") != null) {
            return Kind.SCHEDULE;
        }
        return found.named(API + "Rule;") != null ? Kind.RULE : Kind.UNIT;
    }

    /** {@code TwoHitsAreBothCounted} becomes {@code two_hits_are_both_counted}. */
    static String claim(String nestedType) {
        String simple = nestedType.substring(nestedType.lastIndexOf('$') + 1);
        return simple.replaceAll("(?<!^)(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }

    private final class TypeVisitor extends ClassVisitor {

        private final String type;
        private final Annotations onType = new Annotations();

        TypeVisitor(String type) {
            super(Opcodes.ASM9);
            this.type = type;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return onType.visit(descriptor);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            Annotations onMethod = new Annotations();
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return onMethod.visit(annotation);
                }

                @Override
                public void visitEnd() {
                    add(onMethod, type, name, name);
                }
            };
        }

        @Override
        public void visitEnd() {
            if (onType.named(API + "Exercise;") != null) {
                exercise = onType.named(API + "Exercise;");
            }
            add(onType, type, "", claim(type));
        }
    }
}
