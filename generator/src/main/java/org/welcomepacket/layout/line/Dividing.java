package org.welcomepacket.layout.line;

/**
 * What may be divided at the end of a line.
 *
 * @param words whether words may, with a hyphen, and web addresses
 * @param mail whether mail addresses may, rather than leave a line half empty
 * @param anything whether, so that nothing can ever be wider than the measure, a line may also end at a non-breaking
 *     space, between items, and inside a word that is wider than a line
 */
record Dividing(boolean words, boolean mail, boolean anything) {
    /** Everything that does not tear. */
    static final Dividing WILLING = new Dividing(true, true, false);

    /** The same for a word that is to stay whole. */
    Dividing notThisWord() {
        return new Dividing(false, mail, anything);
    }
}
