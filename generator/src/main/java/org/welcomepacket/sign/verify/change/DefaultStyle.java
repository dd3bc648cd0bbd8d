package org.welcomepacket.sign.verify.change;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.sign.verify.form.Luminance;

/** The style a viewer sets an entry in (ISO 32000-1, 12.7.3.3): a font, a size and a colour. */
final class DefaultStyle {
    private static final String NUMBER = "\\s*([0-9]*\\.?[0-9]+)";
    private static final Pattern FONT = Pattern.compile("/([^\\s/()<>\\[\\]{}%]+)" + NUMBER + "\\s+Tf\\s*");
    private static final Pattern COLOUR =
            Pattern.compile("(?:" + NUMBER + "\\s+g|" + NUMBER + NUMBER + NUMBER + "\\s+rg)\\s*");
    private static final double DARK = 0.6;
    private static final int LONGEST = 200;
    private static final double SMALLEST = 4;
    private static final double LARGEST = 30;

    private DefaultStyle() {}

    /** The name of its font, when it has one. */
    static Optional<String> font(String style) {
        Matcher font = FONT.matcher(style);
        return style.length() <= LONGEST && font.find() ? Optional.of(font.group(1)) : Optional.empty();
    }

    /** Whether entries in this style can be read: of a size, or sized by the viewer, and dark. */
    static boolean isLegible(String style) {
        Matcher font = FONT.matcher(style);
        if (style.length() > LONGEST || !font.find()) {
            return false;
        }
        double size = Double.parseDouble(font.group(2));
        String rest = style.substring(0, font.start()) + style.substring(font.end());
        return (size == 0 || (size >= SMALLEST && size <= LARGEST)) && isDark(rest.strip());
    }

    private static boolean isDark(String rest) {
        Matcher colour = COLOUR.matcher(rest);
        if (rest.isEmpty() || !colour.matches()) {
            return rest.isEmpty();
        }
        for (int i = 1; i <= colour.groupCount(); i++) {
            if (colour.group(i) != null && Double.parseDouble(colour.group(i)) > 1) {
                return false;
            }
        }
        return colour.group(1) != null
                ? Double.parseDouble(colour.group(1)) <= DARK
                : Luminance.of(
                                Double.parseDouble(colour.group(2)),
                                Double.parseDouble(colour.group(3)),
                                Double.parseDouble(colour.group(4)))
                        <= DARK;
    }
}
