package org.welcomepacket.layout.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.welcomepacket.model.text.Language;

/**
 * Where words of one language may be divided, by patterns (F. M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983).
 * Immutable but for what it remembers; thread-safe.
 */
public final class Hyphenation {
    private static final int REMEMBERED_WORDS = 20_000;
    private static final int LONGEST_REMEMBERED = 64;
    private static final int SHORTEST_WORD = 5;
    private static final int LONGEST_PATTERN = 16;
    private static final int[] NOWHERE = {};
    private static final Hyphenation NONE = new Hyphenation("", 2, 3);

    private final Map<String, byte[]> patterns = new HashMap<>();
    private final Map<String, int[]> exceptions = new HashMap<>();
    private final Map<String, int[]> remembered = new ConcurrentHashMap<>();
    private final Map<String, WordBreaks> words = new ConcurrentHashMap<>();
    private final int left;
    private final int right;

    private Hyphenation(String text, int left, int right) {
        this.left = left;
        this.right = right;
        text.lines().filter(line -> !line.startsWith("%") && !line.isEmpty()).forEach(this::learn);
        Months.inFull().forEach(month -> exceptions.put(month, NOWHERE));
    }

    /** The patterns shipped for a language; one that divides nothing when there are none. */
    public static Hyphenation of(Language language) {
        Locale locale = language.locale();
        return switch (locale.getLanguage()) {
            case "da" -> new Hyphenation(shipped("da"), 2, 3);
            case "ru" -> new Hyphenation(shipped("ru"), 2, 2);
            case "en" -> new Hyphenation(shipped("US".equals(locale.getCountry()) ? "en-us" : "en-gb"), 2, 3);
            default -> none();
        };
    }

    /** Divides nothing. */
    public static Hyphenation none() {
        return NONE;
    }

    /** Where a word may be divided at the end of a line, as it stands between two spaces. */
    WordBreaks breaks(String word) {
        WordBreaks known = words.get(word);
        if (known == null) {
            known = new WordBreaks(word, this);
            remember(words, word, known);
        }
        return known;
    }

    /** The UTF-16 offsets at which a word of letters may be divided, ascending. The array is shared: do not write. */
    public int[] points(String word) {
        if (word.length() < SHORTEST_WORD || patterns.isEmpty()) {
            return NOWHERE;
        }
        int[] known = remembered.get(word);
        if (known == null) {
            known = divide(word.toLowerCase(Locale.ROOT));
            remember(remembered, word, known);
        }
        return known;
    }

    private static <T> void remember(Map<String, T> memory, String word, T known) {
        if (memory.size() > REMEMBERED_WORDS) {
            memory.clear();
        }
        if (word.length() <= LONGEST_REMEMBERED) {
            memory.put(word, known);
        }
    }

    private int[] divide(String word) {
        int[] exception = exceptions.get(word);
        int[] found = exception != null ? exception : byPatterns(word);
        return Arrays.stream(found)
                .filter(at -> at >= left && at <= word.length() - right)
                .toArray();
    }

    private int[] byPatterns(String word) {
        String dotted = "." + word + ".";
        byte[] levels = new byte[dotted.length() + 1];
        for (int from = 0; from < dotted.length(); from++) {
            int longest = Math.min(dotted.length(), from + LONGEST_PATTERN);
            for (int to = from + 1; to <= longest; to++) {
                byte[] pattern = patterns.get(dotted.substring(from, to));
                for (int i = 0; pattern != null && i < pattern.length; i++) {
                    levels[from + i] = (byte) Math.max(levels[from + i], pattern[i]);
                }
            }
        }
        int[] points = new int[word.length()];
        int count = 0;
        for (int at = 1; at < word.length(); at++) {
            if (levels[at + 1] % 2 == 1) {
                points[count++] = at;
            }
        }
        return Arrays.copyOf(points, count);
    }

    private void learn(String line) {
        StringBuilder letters = new StringBuilder();
        byte[] levels = new byte[line.length() + 1];
        int[] points = new int[line.length()];
        int count = 0;
        boolean isPattern = false;
        for (int i = 0; i < line.length(); i++) {
            isPattern |= isLevel(line.charAt(i));
        }
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isLevel(c)) {
                levels[letters.length()] = (byte) (c - '0');
            } else if (c == '-' && !isPattern) {
                points[count++] = letters.length();
            } else {
                letters.append(c);
            }
        }
        if (isPattern) {
            patterns.put(letters.toString(), Arrays.copyOf(levels, letters.length() + 1));
        } else {
            exceptions.put(letters.toString(), Arrays.copyOf(points, count));
        }
    }

    private static boolean isLevel(int c) {
        return c >= '0' && c <= '9';
    }

    private static String shipped(String name) {
        String path = "/org/welcomepacket/layout/hyphenation/" + name + ".txt";
        try (InputStream in = Hyphenation.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
