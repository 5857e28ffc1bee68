package threadwork.grader.page;

/** Evidence that is text as it stands. */
record TextView(Piece piece, String text) implements EvidenceView {
}
