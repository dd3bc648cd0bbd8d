package org.welcomepacket.layout.line;

/**
 * A place where a line may end. Distances are from the start of the paragraph set on one endless line.
 *
 * @param item the item the next line begins in
 * @param offset in the word the next line begins in
 * @param hyphen whether the line ends with an added hyphen
 * @param forced whether it must end here
 * @param penalty how unwelcome the end is
 * @param end how far the line reaches when it ends here
 * @param endSpaces how much of that is space between words
 * @param start where the next line begins
 * @param startSpaces space between words before that
 */
record Breakpoint(
        int item,
        int offset,
        boolean hyphen,
        boolean forced,
        int penalty,
        double end,
        double endSpaces,
        double start,
        double startSpaces) {
    /** The beginning of a paragraph. */
    static final Breakpoint BEGINNING = new Breakpoint(0, 0, false, true, 0, 0, 0, 0, 0);
}
