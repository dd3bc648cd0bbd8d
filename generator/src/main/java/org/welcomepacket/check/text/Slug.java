package org.welcomepacket.check.text;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.read.markdown.RawInline;

/** Makes ids from the words of headings: small Latin letters, digits, hyphens, unique in a file. */
final class Slug {
    private static final int MAX_LENGTH = 60;
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
    private static final String[] LATIN = {
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh",
        "ts", "ch", "sh", "shch", "", "y", "", "e", "yu", "ya"
    };

    private final Set<String> taken = new HashSet<>(List.of(ClauseId.PREAMBLE, ClauseId.WHOLE));

    /** Keeps an id that the author gave from being made again; false when it is taken. */
    boolean reserve(String id) {
        return taken.add(id);
    }

    /** The id of a heading without one. */
    String of(List<RawInline> heading) {
        String stem = stem(PlainWords.of(heading));
        String id = stem;
        for (int n = 2; !taken.add(id); n++) {
            id = stem + "-" + n;
        }
        return id;
    }

    /** The id that words suggest. */
    static String stem(String words) {
        StringBuilder out = new StringBuilder();
        String folded = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        folded.codePoints().forEach(point -> append(point, out));
        String stem = out.toString().replaceAll("-+", "-").replaceAll("^[-0-9]+|-+$", "");
        String cut = stem.length() > MAX_LENGTH ? stem.substring(0, MAX_LENGTH).replaceAll("-+$", "") : stem;
        return cut.isEmpty() ? "part" : cut;
    }

    private static void append(int point, StringBuilder out) {
        int cyrillic = CYRILLIC.indexOf(point);
        if ((point >= 'a' && point <= 'z') || (point >= '0' && point <= '9')) {
            out.appendCodePoint(point);
        } else if (cyrillic >= 0) {
            out.append(LATIN[cyrillic]);
        } else if (point == 'ø') {
            out.append('o');
        } else if (point == 'æ') {
            out.append("ae");
        } else if (point == 'ß') {
            out.append("ss");
        } else if (Character.getType(point) != Character.NON_SPACING_MARK && point != '\'' && point != 0x2019) {
            out.append('-');
        }
    }
}
