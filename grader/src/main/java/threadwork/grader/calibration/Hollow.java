package threadwork.grader.calibration;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import threadwork.grader.model.SourceFile;

/**
 * Fills the gaps of a stub with next to nothing: what such a submission earns, anybody could have. Rules about what must not
 * happen are the ones that let it through.
 */
enum Hollow {
    /** Every gap returns at once: null, 0, false. */
    RETURNS(Hollow::returning),
    /** Every gap passes on an exception that was made on a thread of the JDK's: no line of the submission stands on its stack. */
    THROWS(method -> "try { java.util.concurrent.CompletableFuture.supplyAsync(java.util.Collections.emptyIterator()::next).get(); }"
            + " catch (java.util.concurrent.ExecutionException e) { throw (RuntimeException) e.getCause(); }"
            + " catch (InterruptedException e) { } throw new IllegalStateException();");

    private static final String GAP = "throw new UnsupportedOperationException(\"TODO";

    private final Function<MethodTree, String> filling;

    Hollow(Function<MethodTree, String> filling) {
        this.filling = filling;
    }

    /** The stub with its gaps filled, on the same lines. */
    SourceFile of(SourceFile stub) throws IOException {
        JavacTask parser = (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null,
                List.of(new Source(stub)));
        CompilationUnitTree unit = parser.parse().iterator().next();
        StringBuilder text = new StringBuilder(stub.text());
        new Gaps(stub.text(), Trees.instance(parser).getSourcePositions(), text).scan(unit, null);
        return new SourceFile(stub.path(), text.toString());
    }

    private static String returning(MethodTree method) {
        Tree type = method.getReturnType();
        if (type instanceof PrimitiveTypeTree primitive) {
            return switch (primitive.getPrimitiveTypeKind()) {
                case VOID -> "return;";
                case BOOLEAN -> "return false;";
                default -> "return 0;";
            };
        }
        return type == null ? "return;" : "return null;";
    }

    private final class Gaps extends TreeScanner<Void, MethodTree> {

        private final String source;
        private final SourcePositions positions;
        private final StringBuilder text;
        private CompilationUnitTree unit;

        Gaps(String source, SourcePositions positions, StringBuilder text) {
            this.source = source;
            this.positions = positions;
            this.text = text;
        }

        @Override
        public Void visitCompilationUnit(CompilationUnitTree file, MethodTree none) {
            unit = file;
            return super.visitCompilationUnit(file, none);
        }

        @Override
        public Void visitMethod(MethodTree method, MethodTree outer) {
            return super.visitMethod(method, method);
        }

        @Override
        public Void visitThrow(ThrowTree thrown, MethodTree method) {
            int begin = (int) positions.getStartPosition(unit, thrown);
            int end = (int) positions.getEndPosition(unit, thrown);
            if (source.startsWith(GAP, begin)) {
                int moved = text.length() - source.length();
                text.replace(begin + moved, end + moved, filling.apply(method));
            }
            return null;
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(SourceFile file) {
            super(URI.create("string:///" + file.path()), JavaFileObject.Kind.SOURCE);
            text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
