package threadwork.grader.allow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ByteVector;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import threadwork.grader.kit.Stubs;

/** Class files that no compiler writes are refused, if only because nobody knows what they are. */
class ClassFilesTest {

    private static final String NAME = "threadwork/ex01start/X";
    private static final Handle METAFACTORY = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/invoke/LambdaMetafactory", "metafactory",
            "(Ljava/lang/invoke/MethodHandles$Lookup;Ljava/lang/String;Ljava/lang/invoke/MethodType;Ljava/lang/invoke/MethodType;"
                    + "Ljava/lang/invoke/MethodHandle;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/CallSite;", false);

    @TempDir
    private Path folder;

    @Test
    void a_class_that_does_nothing_is_let_through() throws IOException {
        assertEquals(List.of(), subjects(written(writer -> { })));
    }

    @Test
    void a_constant_that_nothing_refers_to_counts() throws IOException {
        assertEquals(List.of("System.exit(int)"), subjects(written(writer -> writer.newMethod("java/lang/System", "exit", "(I)V", false))));
        assertEquals(List.of("java.io.File"), subjects(written(writer -> writer.newClass("java/io/File"))));
        assertEquals(List.of("java.io.File"), subjects(written(writer -> writer.newClass("[[Ljava/io/File;"))));
        assertEquals(List.of("java.io.File"), subjects(written(writer -> writer.newMethodType("(ILjava/io/File;)V"))));
        assertEquals(List.of("java.io.File"), subjects(written(writer -> writer.newNameType("x", "[Ljava/io/File;"))));
        assertEquals(List.of("System.in"), subjects(written(writer -> writer.newHandle(Opcodes.H_GETSTATIC, "java/lang/System", "in",
                "Ljava/io/InputStream;", false)))
                .stream().filter(subject -> !subject.contains("InputStream")).toList());
    }

    @Test
    void what_only_the_compiler_names_is_refused_where_the_source_could_have_said_it() throws IOException {
        assertEquals(List.of("java.lang.invoke.LambdaMetafactory.metafactory(MethodHandles.Lookup, String, MethodType, MethodType, MethodHandle, MethodType)"),
                subjects(written(writer -> code(writer, code -> code.visitMethodInsn(Opcodes.INVOKESTATIC, METAFACTORY.getOwner(),
                        METAFACTORY.getName(),
                        METAFACTORY.getDesc(), false)))));
        assertEquals(List.of("System.exit(int)"), subjects(written(writer -> code(writer, code -> code.visitInvokeDynamicInsn("accept",
                "()Ljava/util/function/IntConsumer;", METAFACTORY, Type.getMethodType("(I)V"),
                new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "exit", "(I)V", false), Type.getMethodType("(I)V"))))));
        assertEquals(List.of("System.exit(int)"), subjects(written(writer -> code(writer, code -> code.visitInvokeDynamicInsn("accept",
                "()V",
                new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "exit", "(I)V", false))))));
    }

    @Test
    void a_constant_made_at_run_time_is_refused() throws IOException {
        Handle exit = new Handle(Opcodes.H_INVOKESTATIC, "java/lang/System", "exit", "(I)V", false);
        assertEquals(List.of("A constant that no source can say", "System.exit(int)"),
                subjects(written(writer -> code(writer, code -> code.visitLdcInsn(new ConstantDynamic("x", "Ljava/lang/Object;", exit))))));
        assertEquals(List.of("A constant that no source can say", "System.exit(int)"), subjects(written(writer -> code(writer,
                code -> code.visitLdcInsn(exit)))));
        assertEquals(List.of("A constant that no source can say"), subjects(written(writer -> code(writer,
                code -> code.visitLdcInsn(Type.getMethodType("()V"))))));
    }

    @Test
    void an_unknown_attribute_is_refused_wherever_it_is() throws IOException {
        assertEquals(List.of("The class file's attribute Odd"), subjects(written(writer -> writer.visitAttribute(new Odd()))));
        assertEquals(List.of("The class file's attribute Odd"), subjects(written(writer -> writer.visitField(0, "f", "I", null,
                null).visitAttribute(new Odd()))));
        assertEquals(List.of("The class file's attribute Odd"), subjects(written(writer -> code(writer,
                code -> code.visitAttribute(new Odd())))));
    }

    @Test
    void a_member_that_is_nowhere_is_refused() throws IOException {
        assertEquals(List.of("String.conjure()"),
                subjects(written(writer -> code(writer, code -> code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, "java/lang/String", "conjure",
                        "()V", false)))));
    }

    /** The compiler's own stage does not let one through either. */
    @Test
    void a_class_of_another_package_is_refused() throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "org/junit/jupiter/api/Assertions", null, "java/lang/Object", null);
        writer.visitSource("ThreadPerTask.java", null);
        assertEquals(List.of("The class org.junit.jupiter.api.Assertions"), subjects(writer.toByteArray()));
    }

    @Test
    void a_module_is_refused() throws IOException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
        writer.visitModule("m", 0, null).visitEnd();
        assertInstanceOf(Admission.Refused.class, admission(writer.toByteArray()));
    }

    @Test
    void what_is_no_class_file_is_refused() throws IOException {
        byte[] good = written(writer -> { });
        assertInstanceOf(Admission.Refused.class, admission(new byte[0]));
        assertInstanceOf(Admission.Refused.class, admission(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
        assertInstanceOf(Admission.Refused.class, admission(java.util.Arrays.copyOf(good, good.length - 9)));
        for (int tag : new int[] {0, 2, 13, 14, 19, 20, 21, 255}) {
            byte[] odd = good.clone();
            odd[10] = (byte) tag;
            assertInstanceOf(Admission.Refused.class, admission(odd), "a constant of the kind " + tag);
        }
        byte[] future = good.clone();
        future[7] = 120;
        assertInstanceOf(Admission.Refused.class, admission(future));
    }

    @Test
    void what_is_too_large_is_refused_unread() throws IOException {
        assertInstanceOf(Admission.Refused.class, admission(new byte[1_000_001]));
    }

    /** Each extends both of the row above: 2^900 ways lead to the first two. */
    @Test
    void interfaces_that_are_reached_in_many_ways_are_walked_once() throws IOException {
        for (int i = 0; i < 1_800; i++) {
            ClassWriter writer = new ClassWriter(0);
            int above = i / 2 * 2 - 2;
            String[] interfaces = above < 0 ? null : new String[] {NAME + above, NAME + (above + 1)};
            writer.visit(Opcodes.V17, Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT, NAME + i, null, "java/lang/Object", interfaces);
            Files.write(folder.resolve("X" + i + ".class"), writer.toByteArray());
        }
        assertEquals(List.of("X1799.conjure()"), subjects(written(writer -> code(writer,
                code -> code.visitMethodInsn(Opcodes.INVOKEINTERFACE, NAME + 1799, "conjure", "()V", true)))));
    }

    /** Class by class, method by method, this would be some thousand million steps. */
    @Test
    void a_long_chain_of_classes_with_many_uses_is_walked_once() throws IOException {
        for (int i = 0; i < 1_500; i++) {
            ClassWriter writer = new ClassWriter(0);
            writer.visit(Opcodes.V17, Opcodes.ACC_ABSTRACT, NAME + i, null, i == 0 ? "java/lang/Thread" : NAME + (i - 1), new String[] {NAME + "I"});
            Files.write(folder.resolve("X" + i + ".class"), writer.toByteArray());
        }
        ClassWriter many = new ClassWriter(0);
        many.visit(Opcodes.V17, Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT, NAME + "I", null, "java/lang/Object", null);
        for (int i = 0; i < 2_000; i++) {
            many.visitMethod(Opcodes.ACC_PUBLIC | Opcodes.ACC_ABSTRACT, "m" + i, "()V", null, null).visitEnd();
        }
        Files.write(folder.resolve("XI.class"), many.toByteArray());
        byte[] calls = written(writer -> code(writer, code -> {
            for (int i = 0; i < 15_000; i++) {
                code.visitMethodInsn(Opcodes.INVOKEVIRTUAL, NAME + 1499, "m" + i, "()V", false);
            }
        }));
        assertEquals(200, subjects(calls).size());
    }

    private static final class Odd extends Attribute {
        Odd() {
            super("Odd");
        }

        @Override
        protected ByteVector write(ClassWriter writer, byte[] code, int length, int stack, int locals) {
            return new ByteVector().putInt(7);
        }
    }

    private static byte[] written(Consumer<ClassWriter> more) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, NAME, null, "java/lang/Object", null);
        more.accept(writer);
        return writer.toByteArray();
    }

    private static void code(ClassWriter writer, Consumer<MethodVisitor> instructions) {
        MethodVisitor code = writer.visitMethod(Opcodes.ACC_STATIC, "m", "()V", null, null);
        code.visitCode();
        instructions.accept(code);
        code.visitInsn(Opcodes.RETURN);
        code.visitMaxs(9, 9);
        code.visitEnd();
    }

    private Admission admission(byte[] classFile) throws IOException {
        Files.write(folder.resolve("X.class"), classFile);
        return new Admissions(Stubs.ofThisKit(), Set.of()).of("ex01start", List.of(), folder);
    }

    private List<String> subjects(byte[] classFile) throws IOException {
        return admission(classFile) instanceof Admission.Refused refused ? refused.refusals().stream().map(Refusal::subject)
                .toList() : List.of();
    }
}
