package org.welcomepacket.site;

import java.util.Map;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.text.Asset;

/** The theme as CSS custom properties and font faces: {@code theme.css}. */
final class ThemeSheet {
    private ThemeSheet() {}

    static String of(Theme theme) {
        StringBuilder css = new StringBuilder(2_000);
        theme.textFonts().ifPresent(fonts -> faces("Practice Text", fonts, css));
        theme.headingFonts().ifPresent(fonts -> faces("Practice Headings", fonts, css));
        css.append(":root {\n");
        colours(Palette.light(theme.colours()), css);
        css.append("  --logo-ground: transparent;\n");
        theme.textFonts().ifPresent(fonts -> css.append("  --text-face: \"Practice Text\";\n"));
        theme.headingFonts().ifPresent(fonts -> css.append("  --heading-face: \"Practice Headings\";\n"));
        css.append("}\n\n@media screen and (prefers-color-scheme: dark) {\n:root {\n");
        colours(Palette.dark(theme.colours()), css);
        css.append("  --logo-ground: ")
                .append(Colour.of(theme.colours().paper()).hex())
                .append(";\n}\n}\n");
        return css.toString();
    }

    private static void colours(Palette palette, StringBuilder css) {
        for (Map.Entry<String, Colour> property : palette.properties().entrySet()) {
            css.append("  --").append(property.getKey()).append(": ");
            css.append(property.getValue().hex()).append(";\n");
        }
    }

    private static void faces(String family, Theme.FontFiles fonts, StringBuilder css) {
        face(family, fonts.regular(), "normal", "400", css);
        fonts.italic().ifPresent(file -> face(family, file, "italic", "400", css));
        fonts.bold().ifPresent(file -> face(family, file, "normal", "600 700", css));
    }

    private static void face(String family, Asset file, String style, String weight, StringBuilder css) {
        css.append("@font-face {\n  font-family: \"")
                .append(family)
                .append("\";\n  font-style: ")
                .append(style);
        css.append(";\n  font-weight: ").append(weight).append(";\n  font-display: swap;\n  src: url(");
        css.append(SitePlan.THEME.to(SitePlan.media(file)))
                .append(") format(\"")
                .append(file.mediaType().equals("font/otf") ? "opentype" : "truetype")
                .append("\");\n}\n\n");
    }
}
