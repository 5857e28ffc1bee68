package threadwork.grader.allow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What submissions have tried elsewhere to get points for nothing: each is refused, by the name and the line of what it uses. */
class AttacksTest {

    private static Submitted submitted;

    @BeforeAll
    static void start() {
        submitted = new Submitted();
    }

    @AfterAll
    static void stop() throws IOException {
        submitted.close();
    }

    @Test
    void leaving_the_jvm() throws IOException {
        assertRefused("System.exit(int)", "System.exit(0);");
        assertRefused("Runtime.exit(int)", "Runtime.getRuntime().exit(0);");
        assertRefused("Runtime.halt(int)", "Runtime.getRuntime().halt(0);");
    }

    @Test
    void halting_while_the_class_is_initialised() throws IOException {
        assertFound("Runtime.halt(int)", "ThreadPerTask", 2, submitted.refusals(of("", "static { Runtime.getRuntime().halt(0); }")));
    }

    @Test
    void a_shutdown_hook() throws IOException {
        assertRefused("Runtime.addShutdownHook(Thread)", "Runtime.getRuntime().addShutdownHook(new Thread(() -> { }));");
    }

    @Test
    void writing_to_a_file_descriptor() throws IOException {
        assertRefused("new java.io.FileOutputStream(FileDescriptor)", "new java.io.FileOutputStream(java.io.FileDescriptor.out).write(1);");
        assertRefused("java.io.FileDescriptor.out", "new java.io.FileOutputStream(java.io.FileDescriptor.out).write(1);");
        assertRefused("java.nio.file.Files.writeString(Path, CharSequence, OpenOption[])",
                "java.nio.file.Files.writeString(java.nio.file.Path.of(\"/proc/self/fd/1\"), \"\");");
    }

    @Test
    void finding_the_reporter_by_reflection() throws IOException {
        assertRefused("Class.forName(String)", "Class.forName(\"threadwork.grader.child.ChecksMain\");");
        assertRefused("Class.getDeclaredMethods()", "Object.class.getDeclaredMethods();");
        assertRefused("java.lang.reflect.Method.invoke(Object, Object[])", "Object.class.getMethod(\"x\").invoke(null);");
        assertRefused("java.lang.reflect.Field.setAccessible(boolean)", "Object.class.getDeclaredField(\"x\").setAccessible(true);");
    }

    @Test
    void an_error_that_the_test_framework_gives_up_on() throws IOException {
        assertRefused("new OutOfMemoryError()", "throw new OutOfMemoryError();");
        assertFound("new OutOfMemoryError()", "ThreadPerTask.Mine", 2, submitted.refusals(of("",
                "static class Mine extends OutOfMemoryError { }")));
    }

    @Test
    void other_programs() throws IOException {
        assertRefused("new ProcessBuilder(String[])", "new ProcessBuilder(\"sh\").start();");
        assertRefused("Runtime.exec(String[])", "Runtime.getRuntime().exec(new String[] {\"sh\"});");
        assertRefused("ProcessHandle.current()", "ProcessHandle.current().parent().get().destroy();");
    }

    @Test
    void reading_the_checks_or_the_solution_from_disk() throws IOException {
        assertRefused("java.nio.file.Files.readString(Path)", "java.nio.file.Files.readString(java.nio.file.Path.of(\"solutions\"));");
        assertRefused("new java.io.File(String)", "new java.util.Scanner(new java.io.File(\"solutions\"));");
        assertRefused("ClassLoader.getSystemResourceAsStream(String)", "ClassLoader.getSystemResourceAsStream(\"x\");");
        assertRefused("Class.getResourceAsStream(String)", "Object.class.getResourceAsStream(\"x\");");
    }

    @Test
    void looking_at_the_stack() throws IOException {
        assertRefused("StackWalker.getInstance()", "StackWalker.getInstance().forEach(f -> { });");
        assertRefused("Thread.getStackTrace()", "Thread.currentThread().getStackTrace();");
        assertRefused("Throwable.getStackTrace()", "new Throwable().getStackTrace();");
        assertRefused("Throwable.getStackTrace()", "new IllegalStateException().getStackTrace();");
        assertRefused("Throwable.printStackTrace(PrintWriter)",
                "new Throwable().printStackTrace(new java.io.PrintWriter(new java.io.StringWriter()));");
        assertRefused("new java.io.PrintStream(OutputStream)",
                "new Throwable().printStackTrace(new java.io.PrintStream(new java.io.ByteArrayOutputStream()));");
    }

    @Test
    void threads_that_are_not_its_own() throws IOException {
        assertRefused("Thread.getAllStackTraces()", "Thread.getAllStackTraces().keySet();");
        assertRefused("Thread.stop()", "Thread.currentThread().stop();");
        assertRefused("Thread.getThreadGroup()", "Thread.currentThread().getThreadGroup();");
        assertRefused("ThreadGroup.interrupt()", "Thread.currentThread().getThreadGroup().getParent().interrupt();");
        assertRefused("new Thread(ThreadGroup, Runnable)", "new Thread((ThreadGroup) null, () -> { });");
        assertRefused("java.util.concurrent.locks.LockSupport.getBlocker(Thread)",
                "java.util.concurrent.locks.LockSupport.getBlocker(null);");
        assertRefused("Thread.enumerate(Thread[])", "Thread.enumerate(new Thread[9]);");
        assertRefused("Thread.setDefaultUncaughtExceptionHandler(Thread.UncaughtExceptionHandler)",
                "Thread.setDefaultUncaughtExceptionHandler((t, e) -> { });");
    }

    @Test
    void a_member_reached_through_a_class_of_its_own() throws IOException {
        List<Refusal> refusals = submitted.refusals(of("W.getAllStackTraces();",
                "static class W extends Thread { void end() { stop(); } }"));
        assertFound("Thread.getAllStackTraces()", "ThreadPerTask", 3, refusals);
        assertFound("Thread.stop()", "ThreadPerTask.W", 2, refusals);
    }

    @Test
    void a_method_reference_that_is_no_call() throws IOException {
        assertRefused("System.exit(int)", "java.util.function.IntConsumer end = System::exit;");
        assertRefused("Thread.stop()", "java.util.function.Consumer<Thread> end = Thread::stop;");
        assertRefused("new java.io.FileInputStream(String)",
                "java.util.concurrent.Callable<Object> c = () -> { F f = java.io.FileInputStream::new; return f; }; }\n"
                + "interface F { Object open(String name) throws Exception; } static void more() {");
    }

    @Test
    void names_in_unicode_escapes() throws IOException {
        assertRefused("System.exit(int)", "\\u0053ystem.\\u0065xit(0);");
    }

    @Test
    void what_belongs_to_the_whole_jvm() throws IOException {
        assertRefused("System.setOut(PrintStream)", "System.setOut(System.err);");
        assertRefused("System.setIn(InputStream)", "System.setIn(null);");
        assertRefused("System.in", "System.in.read();");
        assertRefused("java.util.Locale.setDefault(Locale)", "java.util.Locale.setDefault(java.util.Locale.US);");
        assertRefused("java.util.TimeZone.setDefault(TimeZone)", "java.util.TimeZone.setDefault(null);");
        assertRefused("System.setProperty(String, String)", "System.setProperty(\"a\", \"b\");");
        assertRefused("System.getProperty(String)", "System.getProperty(\"a\");");
        assertRefused("System.getenv()", "System.getenv();");
        assertRefused("Integer.getInteger(String)", "Integer.getInteger(\"a\");");
        assertRefused("Long.getLong(String)", "Long.getLong(\"a\");");
        assertRefused("Boolean.getBoolean(String)", "Boolean.getBoolean(\"a\");");
    }

    @Test
    void methods_and_fields_by_name() throws IOException {
        assertRefused("java.lang.invoke.MethodHandles.lookup()", "java.lang.invoke.MethodHandles.lookup();");
        assertRefused("java.lang.invoke.MethodHandle.invoke()", "((java.lang.invoke.MethodHandle) null).invoke();");
        assertRefused("java.lang.invoke.VarHandle.get()", "Object o = ((java.lang.invoke.VarHandle) null).get();");
        assertRefused("java.lang.invoke.ConstantBootstraps.invoke(MethodHandles.Lookup, String, Class, MethodHandle, Object[])",
                "java.lang.invoke.ConstantBootstraps.invoke(null, null, null, null);");
        assertRefused("java.lang.invoke.LambdaMetafactory", "Class<?> c = java.lang.invoke.LambdaMetafactory.class;");
        assertRefused("java.util.concurrent.atomic.AtomicIntegerFieldUpdater.newUpdater(Class, String)",
                "java.util.concurrent.atomic.AtomicIntegerFieldUpdater.newUpdater(Object.class, \"x\");");
        assertRefused("new java.beans.Expression(Object, String, Object[])",
                "new java.beans.Expression(\"\", \"length\", null).getValue();");
        assertRefused("java.util.ServiceLoader.load(Class)", "java.util.ServiceLoader.load(Runnable.class);");
        assertRefused("java.lang.reflect.Proxy.newProxyInstance(ClassLoader, Class[], InvocationHandler)",
                "java.lang.reflect.Proxy.newProxyInstance(null, null, null);");
    }

    @Test
    void code_from_bytes() throws IOException {
        assertRefused("new java.io.ObjectInputStream(InputStream)", "new java.io.ObjectInputStream(null).readObject();");
        assertFound("new ClassLoader()", "ThreadPerTask.L", 2, submitted.refusals(of("", "static class L extends ClassLoader { }")));
        assertRefused("javax.tools.ToolProvider.getSystemJavaCompiler()", "javax.tools.ToolProvider.getSystemJavaCompiler();");
        assertRefused("java.lang.management.ManagementFactory.getRuntimeMXBean()",
                "java.lang.management.ManagementFactory.getRuntimeMXBean();");
        assertRefused("System.load(String)", "System.load(\"x\");");
    }

    @Test
    void a_native_method_and_a_finalizer() throws IOException {
        assertFound("The native method run()", "ThreadPerTask", 2, submitted.refusals(of("", "static native void run();")));
        List<Refusal> refusals = submitted.refusals(of("", "@Override protected void finalize() { }"));
        assertFound("A finalizer, the method finalize(),", "ThreadPerTask", 2, refusals);
    }

    @Test
    void connections_and_pages() throws IOException {
        assertRefused("new java.net.Socket(String, int)", "new java.net.Socket(\"localhost\", 80);");
        assertRefused("new java.net.URL(String)", "new java.net.URL(\"http://localhost\").openStream();");
        assertRefused("java.net.URI.toURL()", "java.net.URI.create(\"http://localhost\").toURL();");
        assertRefused("java.net.http.HttpClient.newHttpClient()", "java.net.http.HttpClient.newHttpClient();");
    }

    @Test
    void filling_the_disk() throws IOException {
        assertRefused("new java.io.RandomAccessFile(String, String)", "new java.io.RandomAccessFile(\"x\", \"rw\").setLength(1L << 40);");
        assertRefused("new java.io.PrintStream(String)", "new java.io.PrintStream(\"x\");");
    }

    @Test
    void an_annotation_processor() throws IOException {
        String source = of("", "abstract static class P extends javax.annotation.processing.AbstractProcessor { }");
        assertFound("new javax.annotation.processing.AbstractProcessor()", "ThreadPerTask.P", 2, submitted.refusals(source));
    }

    @Test
    void a_method_of_the_jdk_reached_through_an_interface_of_its_own() throws IOException {
        String source = of("Stoppable s = new W(); s.stop();",
                "interface Stoppable { void stop(); } static class W extends Thread implements Stoppable { }");
        assertFound("Thread.stop(), reached through ThreadPerTask.Stoppable.stop(),", "ThreadPerTask.W", 2, submitted.refusals(source));
        String byDefault = of("", "interface Named { default void stop() { } } static class V extends Thread { } static class W extends V implements Named { }");
        assertFound("Thread.stop(), reached through ThreadPerTask.Named.stop(),", "ThreadPerTask.W", 2, submitted.refusals(byDefault));
    }

    @Test
    void types_in_places_where_nothing_is_called() throws IOException {
        assertRefused("java.io.File", "Object o = null; java.io.File f = (java.io.File) o;");
        assertRefused("java.io.File", "Object o = new java.io.File[3];");
        assertRefused("java.io.File", "Object o = null; boolean b = o instanceof java.io.File;");
        assertRefused("java.io.File", "Object o = java.io.File.class;");
        assertFound("java.io.File", "ThreadPerTask", 2, submitted.refusals(of("", "java.io.File f;")));
        assertFound("java.io.File", "ThreadPerTask", 2, submitted.refusals(of("", "java.util.List<java.io.File> f() { return null; }")));
        assertFound("java.io.File", "ThreadPerTask", 2, submitted.refusals(of("", "<T extends java.io.File> void f() { }")));
        assertFound("java.io.File", "ThreadPerTask.R", 2, submitted.refusals(of("", "record R(java.io.File f) { }")));
        assertRefused("java.rmi.Remote", "Runnable marked = (Runnable & java.rmi.Remote) () -> { };");
        assertFound("java.lang.reflect.Type", "ThreadPerTask.A", 2, submitted.refusals(of("",
                "@interface A { Class<?> value() default java.lang.reflect.Type.class; }")));
    }

    /** In the third line of a class of exercise 1. */
    private static String of(String statements, String members) {
        return "package threadwork.ex01start; public final class ThreadPerTask {\n" + members + "\nstatic void attack() throws Throwable { " + statements + " }\n}";
    }

    private static void assertRefused(String subject, String statements) throws IOException {
        assertFound(subject, "ThreadPerTask", 3, submitted.refusals(of(statements, "")));
    }

    private static void assertFound(String subject, String where, int line, List<Refusal> refusals) {
        List<Refusal> found = refusals.stream().filter(refusal -> refusal.subject().equals(subject)).toList();
        assertEquals(1, found.size(), () -> subject + " in " + refusals);
        Refusal refusal = found.get(0);
        assertEquals(where, refusal.where());
        assertEquals(line, refusal.line(), () -> subject + " in " + refusals);
        assertEquals("threadwork/ex01start/ThreadPerTask.java", refusal.file());
        assertTrue(!refusal.source().isEmpty() && !refusal.advice().why().isEmpty() && !refusal.advice().instead().isEmpty(),
                refusal.toString());
    }
}
