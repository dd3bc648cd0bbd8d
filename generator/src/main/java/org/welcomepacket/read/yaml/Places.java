package org.welcomepacket.read.yaml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;
import org.yaml.snakeyaml.error.Mark;

/** Turns SnakeYAML's marks, which count code points from the start of what it read, into spans of the file. */
final class Places {
    private final SourceFile file;
    private final String text;
    private final int from;
    private final int @Nullable [] offsets;

    Places(SourceFile file, String text, int from) {
        this.file = file;
        this.text = text;
        this.from = from;
        this.offsets = text.codePoints().anyMatch(Character::isSupplementaryCodePoint) ? offsets(text) : null;
    }

    Span span(int start, int end) {
        return file.span(from + offset(start), from + offset(end));
    }

    Span span(Optional<Mark> start, Optional<Mark> end) {
        int first = start.map(Mark::getIndex).orElse(0);
        return span(first, end.map(Mark::getIndex).orElse(first));
    }

    /** What was read. */
    String text() {
        return text;
    }

    /** The offset in {@link #text} of a mark. */
    int offset(Mark mark) {
        return offset(mark.getIndex());
    }

    /** A span between two offsets of {@link #text}. */
    Span textSpan(int start, int end) {
        return file.span(from + start, from + end);
    }

    private int offset(int index) {
        int[] table = offsets;
        if (table == null) {
            return Math.max(0, Math.min(index, text.length()));
        }
        return table[Math.max(0, Math.min(index, table.length - 1))];
    }

    private static int[] offsets(String text) {
        int[] table = new int[text.codePointCount(0, text.length()) + 1];
        int offset = 0;
        for (int i = 0; i < table.length; i++) {
            table[i] = offset;
            if (offset < text.length()) {
                offset += Character.charCount(text.codePointAt(offset));
            }
        }
        return table;
    }
}
