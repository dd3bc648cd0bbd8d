package org.welcomepacket.check.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.source.Span;
import org.welcomepacket.wording.Wording;

/** Collects the parts of a line; neighbouring words become one text with single spaces. */
final class Line {
    private final List<Inline> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private @Nullable Span span;
    private String value = "";

    /** Words of the author's. */
    void words(String text, Span place) {
        append(Wording.continued(value, text), place);
        value = "";
    }

    /** Words that stand for a tag. */
    void value(String text, Span place) {
        append(text, place);
        value = text;
    }

    /** Anything but words. */
    void add(Inline inline) {
        flush();
        value = "";
        parts.add(inline);
    }

    /** All parts; without white space at the ends when they are a whole paragraph. */
    List<Inline> parts(boolean whole) {
        flush();
        List<Inline> all = new ArrayList<>(parts);
        if (whole) {
            trim(all);
        }
        return all;
    }

    private void append(String text, Span place) {
        Span known = span;
        span = known == null
                ? place
                : known.file() == place.file() && known.start() <= place.start() ? known.to(place) : known;
        words.append(text);
    }

    private void flush() {
        Span place = span;
        if (place != null && !words.isEmpty()) {
            parts.add(new Inline.Text(words.toString().replaceAll("[ \\t\\r\\n]+", " "), place));
        }
        words.setLength(0);
        span = null;
    }

    private static void trim(List<Inline> all) {
        if (!all.isEmpty() && all.get(0) instanceof Inline.Text first) {
            replace(all, 0, first, first.text().replaceAll("^ +", ""));
        }
        int last = all.size() - 1;
        if (last >= 0 && all.get(last) instanceof Inline.Text text) {
            replace(all, last, text, text.text().replaceAll(" +$", ""));
        }
    }

    private static void replace(List<Inline> all, int index, Inline.Text text, String trimmed) {
        if (trimmed.isEmpty()) {
            all.remove(index);
        } else {
            all.set(index, new Inline.Text(trimmed, text.span()));
        }
    }
}
