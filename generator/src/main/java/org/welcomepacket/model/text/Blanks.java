package org.welcomepacket.model.text;

/** White space, as identity and plain text see it. */
public final class Blanks {
    private static final char SOFT_HYPHEN = '\u00ad';

    private Blanks() {}

    /** Whether a character has the Unicode property White_Space; no-break spaces have it. */
    public static boolean isBlank(int character) {
        return (character >= 0x9 && character <= 0xD)
                || character == 0x85
                || Character.getType(character) == Character.SPACE_SEPARATOR
                || character == 0x2028
                || character == 0x2029;
    }

    /** Whether a character is a soft hyphen: a hint for typesetting, not part of the words. */
    public static boolean isSoftHyphen(int character) {
        return character == SOFT_HYPHEN;
    }

    /** Runs of white space other than line feeds as one space each, soft hyphens dropped. */
    static String fold(String words) {
        StringBuilder out = new StringBuilder(words.length());
        boolean blank = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean folds = c != '\n' && isBlank(c);
            if (!isSoftHyphen(c) && !(folds && blank)) {
                out.append(folds ? ' ' : c);
                blank = folds;
            }
        }
        return out.toString();
    }
}
