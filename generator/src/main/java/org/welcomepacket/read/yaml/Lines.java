package org.welcomepacket.read.yaml;

import java.util.ArrayList;
import java.util.List;

/** A text by lines, counted from 0, without their line ends. */
final class Lines {
    private final String text;
    private final List<Integer> starts = new ArrayList<>(List.of(0));

    Lines(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                starts.add(i + 1);
            }
        }
    }

    /** The line an offset is on. */
    int at(int offset) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** Where a line begins. */
    int start(int line) {
        return starts.get(line);
    }

    /** A line. */
    String line(int line) {
        int end = line + 1 < starts.size() ? starts.get(line + 1) : text.length();
        while (end > starts.get(line) && "\r\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(starts.get(line), end);
    }

    /** How far a line is indented. */
    int indent(int line) {
        String words = line(line);
        return words.length() - words.stripLeading().length();
    }

    /** Whether a line holds nothing, or a remark only. */
    boolean isEmpty(int line) {
        String words = line(line).strip();
        return words.isEmpty() || words.startsWith("#");
    }

    /** The nearest line above that is not empty; -1 when there is none. */
    int above(int line) {
        int above = line - 1;
        while (above >= 0 && isEmpty(above)) {
            above--;
        }
        return above;
    }

    /** Where the words of a line end. */
    int endOfWords(int line) {
        return start(line) + line(line).stripTrailing().length();
    }

    /** Whether a line is an item of a list. */
    boolean isItem(int line) {
        String words = line(line).strip();
        return words.startsWith("- ") || words.equals("-");
    }
}
