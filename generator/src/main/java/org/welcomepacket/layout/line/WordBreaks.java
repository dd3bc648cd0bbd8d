package org.welcomepacket.layout.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.welcomepacket.layout.font.Acronyms;

/** Where a word may be divided at the end of a line, and how willingly. */
final class WordBreaks {
    private static final int SHORTEST_ADDRESS_PART = 3;
    /** A web address of fewer letters is divided only where words are divided too, and hardly then. */
    private static final int LONG_ADDRESS = 45;

    private static final int DIVIDED_ADDRESS = 60;
    private static final int DIVIDED_SHORT_ADDRESS = 900;
    /** Rather than spaces that grow to nearly three times their width. */
    private static final int DIVIDED_MAIL = 4_000;

    private static final Pattern HOST_AND_PATH = Pattern.compile("[a-zA-Z0-9][a-zA-Z0-9.-]*\\.[a-z]{2,}/.*");

    /** What Russian hangs on a word with a hyphen, and would not leave alone at the beginning of a line. */
    private static final Set<String> PARTICLES = Set.of("то", "ка", "де", "либо", "таки", "нибудь");
    /** What it puts before a word with a hyphen, and would not leave alone at the end of one. */
    private static final Set<String> PREFIXES = Set.of("кое", "кой");

    /**
     * A place.
     *
     * @param offset in UTF-16 units from the start of the word
     * @param hyphen whether a hyphen is added
     * @param penalty how unwelcome it is
     */
    record Point(int offset, boolean hyphen, int penalty) {}

    private final String word;
    private final boolean isAddress;
    private final List<Point> asWritten;
    private final List<Point> hyphenated;

    /** Of a word as it stands between two spaces. */
    WordBreaks(String word, Hyphenation hyphenation) {
        this.word = word;
        this.isAddress = isAddress(word);
        this.asWritten = isAddress ? List.of() : inWord(word, Hyphenation.none());
        this.hyphenated = isAddress ? List.of() : inWord(word, hyphenation);
    }

    /**
     * The places, ascending.
     *
     * @param must whether the word is wider than a line
     */
    List<Point> points(Dividing dividing, boolean must) {
        boolean words = dividing.words() || must;
        if (!isAddress) {
            return words ? hyphenated : asWritten;
        }
        boolean isLong = word.length() >= LONG_ADDRESS;
        if (word.indexOf('@') >= 0 && !must) {
            return dividing.mail() ? inAddress(DIVIDED_MAIL) : List.of();
        }
        return words || isLong ? inAddress(isLong ? DIVIDED_ADDRESS : DIVIDED_SHORT_ADDRESS) : List.of();
    }

    /** Whether a word is a web or mail address, which must not be divided with a hyphen. */
    static boolean isAddress(String word) {
        return word.contains("://")
                || word.startsWith("www.")
                || (word.indexOf('@') > 0 && word.indexOf('.', word.indexOf('@')) > 0)
                || (word.indexOf('/') > 0 && HOST_AND_PATH.matcher(word).matches());
    }

    /** After a slash or an at sign, before a dot: so that no reader takes the break for part of the address. */
    private List<Point> inAddress(int penalty) {
        List<Point> points = new ArrayList<>();
        for (int at = SHORTEST_ADDRESS_PART; at <= word.length() - SHORTEST_ADDRESS_PART; at++) {
            char before = word.charAt(at - 1);
            char after = word.charAt(at);
            boolean afterSlash = before == '/' && after != '/';
            if (afterSlash || before == '@' || after == '.' || after == '?' || after == '&') {
                points.add(new Point(at, false, penalty));
            }
        }
        return points;
    }

    private static List<Point> inWord(String word, Hyphenation hyphenation) {
        List<Point> points = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= word.length(); at++) {
            boolean letter = at < word.length() && isLetter(word.charAt(at));
            if (!letter) {
                String letters = word.substring(from, at);
                if (!Acronyms.is(letters)) {
                    for (int point : hyphenation.points(letters)) {
                        points.add(new Point(from + point, true, 50));
                    }
                }
                from = at + 1;
                if (at > 0 && at + 1 < word.length() && endsLine(word, at)) {
                    points.add(new Point(at + 1, false, 40));
                }
            }
        }
        return List.copyOf(points);
    }

    private static boolean endsLine(String word, int at) {
        char c = word.charAt(at);
        boolean between = Character.isLetter(word.charAt(at - 1)) && Character.isLetter(word.charAt(at + 1));
        return switch (c) {
            case '-', '\u2010' -> between && at > 1 && at + 2 < word.length() && !isParticle(word, at);
            case '/' -> between && at > 1 && at + 2 < word.length();
            case '\u2013' -> between;
            case '\u2014' -> true;
            default -> false;
        };
    }

    /** Whether what stands before or after a hyphen is no word by itself. */
    private static boolean isParticle(String word, int hyphen) {
        int from = hyphen;
        while (from > 0 && isLetter(word.charAt(from - 1))) {
            from--;
        }
        int to = hyphen + 1;
        while (to < word.length() && isLetter(word.charAt(to))) {
            to++;
        }
        return PARTICLES.contains(word.substring(hyphen + 1, to))
                || PREFIXES.contains(word.substring(from, hyphen).toLowerCase(Locale.ROOT));
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
