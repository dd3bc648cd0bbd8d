package org.welcomepacket.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the word somebody may have meant. */
public final class Nearest {
    private static final int MAX_LENGTH = 60;
    private static final int MAX_LISTED = 16;

    private Nearest() {}

    /** The nearest of the candidates, if one is near: at most one slip in three letters. */
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.isEmpty() || word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        int limit = Math.max(1, (word.length() + 1) / 3);
        return candidates.stream()
                .filter(c -> Math.abs(c.length() - word.length()) <= limit)
                .filter(c -> distance(word, c) <= limit)
                .min(Comparator.<String>comparingInt(c -> distance(word, c)).thenComparing(Comparator.naturalOrder()));
    }

    /** Whether one word could be a bad spelling of the other: at most half of the letters differ. */
    public static boolean isAlike(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        return longer <= MAX_LENGTH && distance(a, b) * 2 <= longer;
    }

    /** A hint that names the nearest candidate, or else all of them when they are few. */
    public static String hint(String word, Collection<String> candidates) {
        return to(word, candidates).map(near -> "did you mean '" + near + "'?").orElseGet(() -> list(candidates));
    }

    private static String list(Collection<String> candidates) {
        if (candidates.isEmpty()) {
            return "there is none yet: add it, or take this out";
        }
        List<String> few = candidates.stream().limit(MAX_LISTED).toList();
        return "use one of: " + String.join(", ", few) + (few.size() < candidates.size() ? ", ..." : "");
    }

    /** Slips between two words: letters added, left out, changed, or two neighbours swapped (Damerau 1964). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
