package org.welcomepacket.sign.verify.report;

/** Words from a file, fit for a terminal: a client may have typed anything. */
final class Plain {
    private Plain() {}

    /** On one line, without what a terminal obeys or what turns the direction of writing. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (Character.isWhitespace(c)) {
                plain.append(' ');
            } else if (type != Character.CONTROL && type != Character.FORMAT && type != Character.SURROGATE) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }
}
