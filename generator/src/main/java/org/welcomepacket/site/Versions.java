package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.welcomepacket.manifest.Passage;

/**
 * One line of a text before and after a change.
 *
 * @param before absent when the line is new
 * @param after absent when it is gone
 */
record Versions(Optional<Passage> before, Optional<Passage> after) {
    /** Longer texts are shown one after the other, so that no edition takes long. */
    private static final int MOST_PAIRS = 100_000;

    /** Below this share of words in common, two lines are two lines and not one that was changed. */
    private static final double ALIKE = 0.4;

    /** What the line is now, or was. */
    Passage latest() {
        return after.or(() -> before).orElseThrow();
    }

    /** Whether it is the same entry or note under another number. */
    boolean isRenumbered() {
        return before.isPresent()
                && after.isPresent()
                && latest().kind() != Passage.Kind.QUOTE
                && !before.get().mark().equals(after.get().mark());
    }

    /** All lines of both texts in order, so that those next to each other have as many words as possible in common. */
    static List<Versions> of(List<Passage> before, List<Passage> after) {
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            return oneAfterTheOther(before, after);
        }
        double[][] alike = new double[before.size()][after.size()];
        compare(before, after, alike);
        double[][] best = best(alike, before.size(), after.size());
        List<Versions> lines = new ArrayList<>();
        int old = 0;
        int now = 0;
        while (old < before.size() || now < after.size()) {
            boolean oldIsLeft = old < before.size();
            boolean nowIsLeft = now < after.size();
            if (oldIsLeft
                    && nowIsLeft
                    && alike[old][now] > 0
                    && best[old][now] == alike[old][now] + best[old + 1][now + 1]) {
                lines.add(new Versions(Optional.of(before.get(old++)), Optional.of(after.get(now++))));
            } else if (oldIsLeft && (!nowIsLeft || best[old + 1][now] >= best[old][now + 1])) {
                lines.add(new Versions(Optional.of(before.get(old++)), Optional.empty()));
            } else {
                lines.add(new Versions(Optional.empty(), Optional.of(after.get(now++))));
            }
        }
        return lines;
    }

    private static List<Versions> oneAfterTheOther(List<Passage> before, List<Passage> after) {
        return Stream.concat(
                        before.stream().map(line -> new Versions(Optional.of(line), Optional.empty())),
                        after.stream().map(line -> new Versions(Optional.empty(), Optional.of(line))))
                .toList();
    }

    private static void compare(List<Passage> before, List<Passage> after, double[][] alike) {
        List<Map<String, Integer>> old = before.stream().map(Versions::count).toList();
        List<Map<String, Integer>> now = after.stream().map(Versions::count).toList();
        for (int i = 0; i < before.size(); i++) {
            for (int j = 0; j < after.size(); j++) {
                double common = canBeVersions(before.get(i), after.get(j)) ? common(old.get(i), now.get(j)) : 0;
                alike[i][j] = common < ALIKE ? 0 : common;
            }
        }
    }

    private static boolean canBeVersions(Passage before, Passage after) {
        return before.kind() == after.kind()
                && before.cells().size() == after.cells().size();
    }

    /** How much the rests have in common at best. */
    private static double[][] best(double[][] alike, int before, int after) {
        double[][] best = new double[before + 1][after + 1];
        for (int i = before - 1; i >= 0; i--) {
            for (int j = after - 1; j >= 0; j--) {
                double pair = alike[i][j] > 0 ? alike[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(pair, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }

    private static Map<String, Integer> count(Passage passage) {
        Map<String, Integer> count = new HashMap<>();
        Arrays.stream(passage.words().split(" +", -1)).forEach(word -> count.merge(word, 1, Integer::sum));
        return Collections.unmodifiableMap(count);
    }

    /** Twice the words in common over all words (L. R. Dice 1945). */
    private static double common(Map<String, Integer> before, Map<String, Integer> after) {
        int common = 0;
        for (Map.Entry<String, Integer> word : before.entrySet()) {
            common += Math.min(word.getValue(), after.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * common / (sum(before) + sum(after));
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
