package org.welcomepacket.json;

import java.util.Iterator;
import java.util.Map;

/** Writes a value. Only what RFC 8259 section 7 asks for is escaped, and halves of surrogate pairs. */
final class JsonWriter {
    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private final boolean indented;
    private final StringBuilder out = new StringBuilder();
    private int depth;

    JsonWriter(boolean indented) {
        this.indented = indented;
    }

    String write(Json json) {
        value(json);
        return out.toString();
    }

    private void value(Json json) {
        if (json instanceof Json.Text text) {
            string(text.value());
        } else if (json instanceof Json.Numeral number) {
            out.append(number.value());
        } else if (json instanceof Json.Bool bool) {
            out.append(bool.value());
        } else if (json instanceof Json.Elements elements) {
            elements(elements);
        } else if (json instanceof Json.Members members) {
            members(members);
        } else {
            out.append("null");
        }
    }

    private void elements(Json.Elements elements) {
        open('[');
        for (Iterator<Json> each = elements.values().iterator(); each.hasNext(); ) {
            line();
            value(each.next());
            comma(each.hasNext());
        }
        close(']', elements.values().isEmpty());
    }

    private void members(Json.Members members) {
        open('{');
        for (Iterator<Map.Entry<String, Json>> each =
                        members.values().entrySet().iterator();
                each.hasNext(); ) {
            Map.Entry<String, Json> member = each.next();
            line();
            string(member.getKey());
            out.append(indented ? ": " : ":");
            value(member.getValue());
            comma(each.hasNext());
        }
        close('}', members.values().isEmpty());
    }

    private void open(char bracket) {
        out.append(bracket);
        depth++;
    }

    private void close(char bracket, boolean empty) {
        depth--;
        if (!empty) {
            line();
        }
        out.append(bracket);
    }

    private void comma(boolean more) {
        if (more) {
            out.append(',');
        }
    }

    private void line() {
        if (indented) {
            out.append('\n').append("  ".repeat(depth));
        }
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            character(text, i);
        }
        out.append('"');
    }

    private void character(String text, int i) {
        char c = text.charAt(i);
        int known = SHORT.indexOf(c);
        if (known >= 0) {
            out.append('\\').append(LETTERS.charAt(known));
        } else if (c < ' ' || isHalf(text, i)) {
            out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
        } else {
            out.append(c);
        }
    }

    private static boolean isHalf(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
