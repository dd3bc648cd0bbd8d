package org.welcomepacket.pdf;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.welcomepacket.layout.page.Mark.Area;

/** The basic objects of a file (ISO 32000-1, 7.3) as text. */
final class Syntax {
    private static final String HEX = "0123456789ABCDEF";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "'D:'yyyyMMddHHmmss'+00''00'''", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Syntax() {}

    /** A number with at most three decimals. */
    static String number(double value) {
        return number(new StringBuilder(8), value).toString();
    }

    /** Appends a number with at most three decimals. */
    static StringBuilder number(StringBuilder to, double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            to.append('-');
            thousandths = -thousandths;
        }
        to.append(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest != 0) {
            to.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 != 0) {
                to.append((char) ('0' + rest / 10 % 10));
                if (rest % 10 != 0) {
                    to.append((char) ('0' + rest % 10));
                }
            }
        }
        return to;
    }

    /** A name, its irregular characters escaped. */
    static String name(String text) {
        StringBuilder name = new StringBuilder("/");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 127 && "()<>[]{}/%#".indexOf(b) < 0) {
                name.append((char) b);
            } else {
                name.append('#');
                hex(name, b & 0xFF, 2);
            }
        }
        return name.toString();
    }

    /** A text string: ASCII as it is, anything else as UTF-16. */
    static String text(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 127)) {
            return ascii(text);
        }
        StringBuilder string = new StringBuilder("<FEFF");
        text.chars().forEach(c -> hex(string, c, 4));
        return string.append('>').toString();
    }

    /** A byte string of ASCII characters. */
    static String ascii(String text) {
        StringBuilder string = new StringBuilder("(");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == ')' || c == '\\') {
                string.append('\\');
            }
            string.append(c);
        }
        return string.append(')').toString();
    }

    /** A reference to an object. */
    static String reference(int number) {
        return number + " 0 R";
    }

    /** A date, to the second. */
    static String date(Instant instant) {
        return ascii(DATE.format(instant));
    }

    /** The operands of a colour operator. */
    static StringBuilder colour(StringBuilder to, int rgb) {
        for (int shift = 16; shift >= 0; shift -= 8) {
            number(to, (rgb >> shift & 0xFF) / 255.0).append(' ');
        }
        return to;
    }

    /** An area measured from the top of a page of that height, as a rectangle measured from its bottom. */
    static String rectangle(Area area, double height) {
        double bottom = height - area.y() - area.height();
        return box(area.x(), bottom, area.x() + area.width(), bottom + area.height());
    }

    /** A rectangle. */
    static String box(double left, double bottom, double right, double top) {
        return "[" + number(left) + " " + number(bottom) + " " + number(right) + " " + number(top) + "]";
    }

    /** Appends that many hexadecimal digits. */
    static StringBuilder hex(StringBuilder to, int value, int digits) {
        for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
            to.append(HEX.charAt(value >> shift & 0xF));
        }
        return to;
    }
}
