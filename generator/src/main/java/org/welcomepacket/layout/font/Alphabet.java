package org.welcomepacket.layout.font;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.Theme;

/**
 * The letters that an agreement can show, known from the character maps of its fonts alone: for telling early and
 * cheaply what {@link Fonts} would find when pages are set. Immutable.
 */
public final class Alphabet {
    private final List<CharacterMap> maps;

    private Alphabet(List<CharacterMap> maps) {
        this.maps = List.copyOf(maps);
    }

    /** The letters of the fonts that are shipped. */
    public static Alphabet standard() {
        return new Alphabet(List.of(CharacterMap.of(Fonts.file(Fonts.SERIF)), CharacterMap.of(Fonts.file(Fonts.SANS))));
    }

    /**
     * These letters and those of a theme's own fonts.
     *
     * @throws IllegalArgumentException or {@link IndexOutOfBoundsException} when one of them cannot be used, which
     *     {@link TrueType#read} explains
     */
    public Alphabet with(Theme theme) {
        List<CharacterMap> all = new ArrayList<>(maps);
        for (Optional<Theme.FontFiles> files : List.of(theme.textFonts(), theme.headingFonts())) {
            files.ifPresent(f -> all.add(CharacterMap.of(f.regular().content())));
        }
        return new Alphabet(all);
    }

    /** Whether a letter can be shown, or leaves no mark on paper: a space, a soft hyphen, a mark of direction. */
    public boolean has(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || maps.stream().anyMatch(map -> map.shown(codePoint) != 0);
    }
}
