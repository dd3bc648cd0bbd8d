package org.welcomepacket.sign.verify.syntax;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/** Operators, keys and names that stand in every file a thousand times: one string for each, made once. */
final class FrequentWords {
    private static final int PLACES = 1024;
    private static final @Nullable String[] WORDS = new String[PLACES];

    static {
        String words =
                "BT ET Tf Tm Td TJ Tj BMC BDC EMC rg RG re cm Do MCID Artifact Span P H1 H2 H3 L LI Lbl LBody TD TH TR "
                        + "Type StructElem S K Pg A O OBJR Obj Parent Kids FT Ff DA MK AP TU Subtype Annot Widget Link Rect "
                        + "StructParent Border Dest Page Title First Last Prev Next Count Length Filter FlateDecode Params "
                        + "ModDate Size Filespec UF EF AFRelationship Desc Table Layout BBox Resources Font null true false "
                        + "F F1 F2 F3 F4 f q Q w";
        for (String word : words.split(" ", -1)) {
            int place = place(word.getBytes(ISO_8859_1), 0, word.length());
            if (WORDS[place] != null) {
                throw new IllegalStateException(
                        word + " takes the place of " + WORDS[place] + ": choose another factor");
            }
            WORDS[place] = word;
        }
    }

    private FrequentWords() {}

    /** The word that bytes are, each a character. */
    static String word(byte[] bytes, int start, int end) {
        String frequent = start < end ? WORDS[place(bytes, start, end)] : null;
        return frequent != null && isAt(frequent, bytes, start, end)
                ? frequent
                : new String(bytes, start, end - start, ISO_8859_1);
    }

    private static int place(byte[] bytes, int start, int end) {
        int ends = bytes[start] + bytes[end - 1];
        return (ends * 37 + bytes[start + (end - start) / 2] * 7 + end - start) & (PLACES - 1);
    }

    private static boolean isAt(String word, byte[] bytes, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != bytes[start + i]) {
                return false;
            }
        }
        return true;
    }
}
