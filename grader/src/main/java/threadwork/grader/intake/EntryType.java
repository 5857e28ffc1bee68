package threadwork.grader.intake;

/** What stands under a name. */
enum EntryType {
    FILE("is a file"),
    LINK("is a link"),
    SUBMODULE("is a submodule"),
    SPECIAL("is neither a file nor a folder"),
    UNREADABLE("cannot be read");

    /** As it follows a name in a sentence. */
    final String words;

    EntryType(String words) {
        this.words = words;
    }
}
