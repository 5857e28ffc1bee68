package threadwork.grader.intake;

import threadwork.grader.model.Feedback;

/** A file of an exercise cannot be taken as it is. That costs its own exercise, and no other. */
final class RefusedFile extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Feedback feedback;

    private RefusedFile(String what, String why, String next) {
        super(what);
        feedback = new Feedback(what, why, next);
    }

    Feedback feedback() {
        return feedback;
    }

    static RefusedFile noFile(String source, EntryType type) {
        return new RefusedFile(source + " " + type.words + ".", "Only ordinary files are read, and links are not followed, wherever they lead.",
                "Hand in the file itself under that name.");
    }

    static RefusedFile unreadable(String source) {
        return new RefusedFile(source + " cannot be read.", "Its permissions forbid it, or what it is stored in is damaged.",
                "Check that you can open it, then hand it in again.");
    }

    static RefusedFile wrongCase(String source, String meant) {
        return new RefusedFile(Names.shown(source) + " differs from " + meant + " in capital and small letters.",
                "Files are taken by their exact names, which Java and most servers tell apart by capitals too.", "Rename it to " + meant + ".");
    }

    static RefusedFile tooLarge(String source) {
        return new RefusedFile(source + " is larger than " + SourceText.MAX_BYTES / 1000 + " KB.", "No exercise needs a source file of that size.",
                "Move data out of the file, and see that it holds Java source alone.");
    }

    static RefusedFile notUtf8(String source, int line) {
        return new RefusedFile(source + " is not UTF-8 text: line " + line + " holds other bytes.",
                "Java source is read as UTF-8 here, so that letters beyond English mean the same on every machine.",
                "Save the file as UTF-8 in your editor and try again.");
    }
}
