package org.welcomepacket.site;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** An old and a new line as one: what is gone struck out, what is new marked. */
final class Redline {
    /** Longer texts are shown one after the other, so that no edition takes long. */
    private static final int MOST_PAIRS = 4_000_000;

    /** White space is folded in what is compared: a number no longer holds its unit as it does on the other pages. */
    private static final Pattern HELD =
            Pattern.compile("\\P{L}*(?:\\p{Lu}{3}|\\p{Sc}) \\d.*|.*\\d [\\p{L}\\p{Sc}%].*|\\d{1,2}\\. \\p{Ll}.*");

    private static final Pattern THOUSANDS = Pattern.compile("\\P{L}*\\d{1,3} \\d{3}(?!\\d).*");

    private static final Pattern NOTE_MARK = Pattern.compile("\\[(\\d{1,3})]");

    private final List<String> before;
    private final List<String> after;
    private final StringBuilder html = new StringBuilder();
    private String open = "";
    private String last = "";

    private Redline(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    static Markup of(String before, String after) {
        return new Redline(before, after).markup();
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split("\\s+", -1));
    }

    private Markup markup() {
        int[][] common = (long) before.size() * after.size() > MOST_PAIRS ? new int[0][] : common();
        int old = 0;
        int now = 0;
        while (old < before.size() || now < after.size()) {
            boolean same = common.length > 0
                    && old < before.size()
                    && now < after.size()
                    && before.get(old).equals(after.get(now));
            if (same) {
                put("", after.get(now++));
                old++;
            } else if (old < before.size()
                    && (now == after.size() || common.length == 0 || common[old + 1][now] >= common[old][now + 1])) {
                put("del", before.get(old++));
            } else {
                put("ins", after.get(now++));
            }
        }
        close();
        return new Markup(html.toString());
    }

    /** How many words the rests have in common, in order: the longest common subsequence, from the ends. */
    private int[][] common() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private void put(String element, String word) {
        boolean goesOn = element.equals(open);
        if (!goesOn) {
            close();
        }
        html.append(space(word, goesOn));
        if (!goesOn) {
            html.append(element.isEmpty() ? "" : "<" + element + ">");
            open = element;
        }
        html.append(NOTE_MARK.matcher(Together.html(word)).replaceAll("<sup class=\"mark\">$1</sup>"));
        last = word;
    }

    /** What stands between the last word and this one; an old number and a new one are two. */
    private String space(String word, boolean goesOn) {
        String both = last + " " + word;
        boolean held = HELD.matcher(both).matches()
                || (goesOn && THOUSANDS.matcher(both).matches());
        return html.length() == 0 ? "" : held ? "\u00a0" : " ";
    }

    private void close() {
        html.append(open.isEmpty() ? "" : "</" + open + ">");
        open = "";
    }
}
