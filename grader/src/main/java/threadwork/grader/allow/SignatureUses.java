package threadwork.grader.allow;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureVisitor;

/** What a generic type names: its arguments and bounds. */
final class SignatureUses extends SignatureVisitor {

    private final Uses uses;
    private final int line;
    private String outer = "";

    SignatureUses(Uses uses, int line) {
        super(Opcodes.ASM9);
        this.uses = uses;
        this.line = line;
    }

    @Override
    public void visitClassType(String name) {
        outer = name;
        uses.type(name, line);
    }

    @Override
    public void visitInnerClassType(String name) {
        visitClassType(outer + "$" + name);
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
        return new SignatureUses(uses, line);
    }
}
