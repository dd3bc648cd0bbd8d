package org.welcomepacket.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.welcomepacket.model.Theme;

/**
 * Every colour of the site, worked out of the theme's three so that all text has a contrast of at least 4.5 and every
 * edge that matters one of 3 (WCAG 2.2, 1.4.3 and 1.4.11), in light and in dark.
 */
final class Palette {
    /** A little above what WCAG asks, for what rounding to bytes takes away. */
    private static final double TEXT = 4.6;

    private static final double EDGE = 3.1;

    /** What grounds of panels lean to: pages should feel like paper, not like a screen. */
    private static final Colour SAND = Colour.of(0xebe3d3);

    private final Colour paper;
    private final Colour ink;
    private final Colour accent;

    private Palette(Colour paper, Colour ink, Colour accent) {
        this.paper = paper;
        this.ink = ink;
        this.accent = accent;
    }

    /** The theme's own colours. */
    static Palette light(Theme.Colours colours) {
        return new Palette(Colour.of(colours.paper()), Colour.of(colours.ink()), Colour.of(colours.accent()));
    }

    /** The same practice by night; a theme whose paper is dark already stays as it is. */
    static Palette dark(Theme.Colours colours) {
        Palette light = light(colours);
        if (light.isDark()) {
            return light;
        }
        Colour ground = light.accent.at(0.205, 0.012);
        return new Palette(ground, light.paper.at(0.925, 0.01), light.accent.at(0.78, 0.11));
    }

    /** A ground for panels; the paper itself when no text could be read on the other. */
    private Colour ground(Colour wanted) {
        return paper.opposite().contrast(wanted) >= TEXT ? wanted : paper;
    }

    private boolean isDark() {
        return paper.luminance() < 0.18;
    }

    /** A colour by the name of its custom property, as {@code #rrggbb}. */
    String property(String name) {
        return Objects.requireNonNull(properties().get(name)).hex();
    }

    /** Names of custom properties to colours. */
    Map<String, Colour> properties() {
        Colour tint = ground(isDark() ? paper.mix(ink, 0.06) : paper.mix(SAND, 0.42));
        Colour wash = ground(paper.mix(accent, isDark() ? 0.2 : 0.12));
        List<Colour> grounds = List.of(paper, tint, wash);
        Colour end = paper.opposite();
        Colour fill = accent.towards(end, EDGE, List.of(paper));
        Colour onFill = paper.contrast(fill) >= ink.contrast(fill) ? paper : ink;
        Map<String, Colour> all = new LinkedHashMap<>();
        all.put("paper", paper);
        all.put("tint", tint);
        all.put("wash", wash);
        all.put("line", paper.mix(ink, 0.16));
        all.put("edge", paper.mix(ink, 0.45).towards(end, EDGE, grounds));
        all.put("ink", ink.towards(end, 7, grounds));
        all.put("muted", ink.mix(paper, 0.3).towards(end, TEXT, grounds));
        all.put("accent", accent.towards(end, TEXT, grounds));
        all.put("fill", fill);
        all.put("on-fill", onFill.towards(fill.opposite(), TEXT, List.of(fill)));
        return all;
    }
}
