package org.welcomepacket.sign.verify.syntax;

/**
 * Where an object is, as a cross-reference section says.
 *
 * @param kind which of the three ways
 * @param at for an object in the open the byte it begins at; for a packed one the number of its object stream
 * @param index its generation; for a packed object its index in the stream
 */
record Place(Kind kind, int at, int index) {
    /** The three kinds of entries (ISO 32000-1, table 18). */
    enum Kind {
        /** The number is not in use. */
        FREE,
        /** An object with bytes of its own. */
        OPEN,
        /** An object in an object stream. */
        PACKED
    }

    /** The generation a reference must name. */
    int generation() {
        return kind == Kind.PACKED ? 0 : index;
    }
}
