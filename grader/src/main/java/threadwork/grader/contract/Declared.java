package threadwork.grader.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * What one class of a submission declares.
 *
 * @param reachable     methods and fields that other packages may name, name and descriptor together
 * @param publicMethods those of its public methods that do something, constructors aside
 * @param gaps          methods that do nothing but throw the stub's TODO
 */
record Declared(String name, String superName, List<String> interfaces, Set<String> reachable, Set<String> publicMethods,
                Set<String> gaps) {

    static SortedMap<String, Declared> in(Iterable<byte[]> classFiles) {
        SortedMap<String, Declared> found = new TreeMap<>();
        for (byte[] classFile : classFiles) {
            Reader reader = new Reader();
            new ClassReader(classFile).accept(reader, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            found.put(reader.declared.name, reader.declared);
        }
        return found;
    }

    /** Another method or field of that name, as a student would write it. */
    Optional<String> closest(String wanted) {
        String owner = name.substring(name.lastIndexOf('/') + 1).replace('$', '.');
        return reachable.stream().sorted().filter(member -> member.startsWith(wanted + "("))
                .map(member -> owner + Reference.spoken(wanted, member.substring(wanted.length()), owner)).findFirst();
    }

    private static final class Reader extends ClassVisitor {

        private Declared declared;

        Reader() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
            declared = new Declared(name, String.valueOf(superName), List.copyOf(new ArrayList<>(List.of(interfaces))),
                    new HashSet<>(), new HashSet<>(), new HashSet<>());
        }

        @Override
        public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            if ((access & Opcodes.ACC_PUBLIC) != 0) {
                declared.reachable.add(name + descriptor);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            String member = name + descriptor;
            boolean isPublic = (access & Opcodes.ACC_PUBLIC) != 0;
            if (isPublic) {
                declared.reachable.add(member);
            }
            boolean written = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_SYNTHETIC)) == 0 && !name.startsWith("<");
            if (isPublic && written) {
                declared.publicMethods.add(member);
            }
            return new GapFinder(() -> declared.gaps.add(member));
        }
    }
}
