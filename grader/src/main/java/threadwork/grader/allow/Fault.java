package threadwork.grader.allow;

import org.objectweb.asm.Attribute;

/**
 * Something that no class of a submission may have, whatever it names.
 *
 * @param subject what it is, as the beginning of a sentence: {@code The native method run()}
 * @param word    by which it can be found in the source, if not by the line
 * @param line    or 0
 */
record Fault(String subject, String word, int line, Advice advice) {

    static Fault unknown(Attribute attribute) {
        return new Fault("The class file's attribute " + attribute.type, "", 0, Advice.UNREADABLE);
    }
}
