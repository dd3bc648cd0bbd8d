package org.welcomepacket.layout.font;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.source.Bytes;

/**
 * A face read from a TrueType or OpenType file once; afterwards only immutable arrays are asked. Thread-safe.
 *
 * <p>Words are shaped with the font's own pair kerning and standard ligatures and remembered.
 */
public final class TrueType implements Face {
    /** More words than a long packet has; a bound on memory, not a limit on text. */
    private static final int REMEMBERED_WORDS = 20_000;

    private static final int LONGEST_REMEMBERED = 64;
    /** Tells words from right to left from others among those that are remembered. */
    private static final String TURNED = "\u200F";
    /** Tells words whose acronyms are small from others. */
    private static final String SMALL = "\u200E";

    /** "OTTO": the outlines are PostScript's. */
    private static final int POST_SCRIPT = 0x4F54544F;

    private static final List<String> SCRIPTS = List.of("latn", "cyrl", "grek", "DFLT");

    private final String name;
    private final Bytes file;
    private final int unitsPerEm;
    private final char[] advances;
    private final CharacterMap characters;
    private final boolean indivisible;
    private final @Nullable GlyphOutlines outlines;
    private final Metrics metrics;
    private final Map<String, Kerning> kerning;
    private final Map<String, Ligatures> ligatures = new HashMap<>();
    private final ConcurrentHashMap<String, Shaped> shaped = new ConcurrentHashMap<>();
    private final Shaped space;

    private final @Nullable FontTable gsub;
    private @Nullable JoinedShaping joined;
    private @Nullable Substitutions smallCapitals;

    /**
     * Vertical measures in design units.
     *
     * @param ascent height above the baseline
     * @param descent depth below it, positive
     * @param capHeight height of a flat capital
     * @param xHeight height of a flat small letter
     */
    public record Metrics(int ascent, int descent, int capHeight, int xHeight) {}

    private TrueType(Bytes file, Map<String, FontTable> tables) {
        this.file = file;
        FontTable head = table(tables, "head");
        FontTable maxp = table(tables, "maxp");
        this.indivisible = tables.containsKey("CFF ");
        this.outlines = indivisible ? null : new GlyphOutlines(tables);
        this.unitsPerEm = head.u16(18);
        if (unitsPerEm < 16) {
            throw new IllegalArgumentException("its em square has no size");
        }
        this.characters = CharacterMap.read(table(tables, "cmap"));
        this.advances = advances(table(tables, "hmtx"), table(tables, "hhea").u16(34), maxp.u16(4));
        this.metrics = metrics(table(tables, "hhea"), tables.get("OS/2"));
        this.name = postScriptName(tables.get("name"));
        FontTable gpos = tables.get("GPOS");
        this.kerning = gpos == null ? Map.of() : Kerning.read(gpos, SCRIPTS, advances.length);
        this.gsub = tables.get("GSUB");
        for (String script : SCRIPTS) {
            ligatures.put(script, gsub == null ? Ligatures.none() : Ligatures.read(gsub, script));
        }
        this.space = Shaping.shape(this, " ");
    }

    /**
     * Reads a font.
     *
     * @throws UnusableFontException when it is no font with outlines and a Unicode map
     */
    public static TrueType read(Bytes file) throws UnusableFontException {
        try {
            return new TrueType(file, tables(new FontTable(file.toArray(), 0)));
        } catch (IndexOutOfBoundsException e) {
            throw new UnusableFontException("it is cut off or damaged", e);
        } catch (IllegalArgumentException e) {
            throw new UnusableFontException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Bytes file() {
        return file;
    }

    @Override
    public int unitsPerEm() {
        return unitsPerEm;
    }

    @Override
    public int advance(int glyph) {
        return glyph < advances.length ? advances[glyph] : 0;
    }

    @Override
    public int glyphCount() {
        return advances.length;
    }

    @Override
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /** Whether the font cannot be cut down to the glyphs a document needs, because its outlines are PostScript's. */
    public boolean isIndivisible() {
        return indivisible;
    }

    /**
     * Tells a pen the outline of a glyph.
     *
     * @throws IllegalStateException when the outlines are PostScript's
     * @throws IndexOutOfBoundsException when the glyph is cut off
     */
    public void draw(int glyph, Pen pen) {
        found(outlines).draw(glyph, pen);
    }

    /** Vertical measures. */
    public Metrics metrics() {
        return metrics;
    }

    /** Whether a letter can be shown, if need be by a glyph that looks the same. */
    public boolean has(int codePoint) {
        return shown(codePoint) != 0;
    }

    /** A word without spaces as glyphs; a letter the face lacks becomes glyph 0. */
    public Shaped shape(String word) {
        return shape(word, false);
    }

    /**
     * A word without spaces as glyphs.
     *
     * @param rightToLeft whether its first letter stands at the right
     */
    public Shaped shape(String word, boolean rightToLeft) {
        return rightToLeft ? known(TURNED + word, word, true) : known(word, word, false);
    }

    /** A word without spaces as glyphs, its {@link Acronyms} in the face's small capitals when it has them. */
    public Shaped shapeSmall(String word) {
        Shaped known = shaped.get(SMALL + word);
        if (known == null) {
            known = remembered(SMALL + word, word, Shaping.shapeSmall(this, word, smallCapitals()));
        }
        return known;
    }

    /** Read when they are first needed: most agreements have no acronym in their texts. */
    private synchronized Substitutions smallCapitals() {
        if (smallCapitals == null) {
            try {
                smallCapitals = gsub == null ? Substitutions.none() : Substitutions.read(gsub, "latn", "c2sc");
            } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
                // capitals serve as well
                smallCapitals = Substitutions.none();
            }
        }
        return smallCapitals;
    }

    private Shaped known(String key, String word, boolean rightToLeft) {
        Shaped known = shaped.get(key);
        if (known == null) {
            boolean isJoined = rightToLeft || Script.isJoined(word);
            known = remembered(key, word, isJoined ? joined().shape(word, rightToLeft) : Shaping.shape(this, word));
        }
        return known;
    }

    private Shaped remembered(String key, String word, Shaped fresh) {
        if (shaped.size() > REMEMBERED_WORDS) {
            shaped.clear();
        }
        if (word.length() <= LONGEST_REMEMBERED) {
            shaped.put(key, fresh);
        }
        return fresh;
    }

    /** Made when it is first needed, for it wakes a large part of the JDK. */
    private synchronized JoinedShaping joined() {
        if (joined == null) {
            try {
                joined = new JoinedShaping(this);
            } catch (UnusableFontException e) {
                throw new IllegalStateException("a font we could read", e);
            }
        }
        return joined;
    }

    /** A space. */
    public Shaped space() {
        return space;
    }

    /** The glyph that shows a letter, or one that looks the same. */
    int shown(int codePoint) {
        return characters.shown(codePoint);
    }

    Kerning kerning(String script) {
        return kerning.getOrDefault(script, Kerning.none());
    }

    Ligatures ligatures(String script) {
        return found(ligatures.get(script));
    }

    @Override
    public String toString() {
        return name;
    }

    private static <T> T found(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("the font has no such part");
        }
        return value;
    }

    static Map<String, FontTable> tables(FontTable file) {
        int version = file.i32(0);
        if (version != 0x00010000 && version != 0x74727565 && version != POST_SCRIPT) {
            throw new IllegalArgumentException("it is neither a TrueType nor an OpenType font");
        }
        Map<String, FontTable> tables = new HashMap<>();
        for (int i = 0; i < file.u16(4); i++) {
            int record = 12 + 16 * i;
            tables.put(file.tag(record), file.at(file.i32(record + 8)));
        }
        return tables;
    }

    static FontTable table(Map<String, FontTable> tables, String tag) {
        FontTable table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("it has no '" + tag + "' table");
        }
        return table;
    }

    private static char[] advances(FontTable hmtx, int measured, int glyphCount) {
        if (measured == 0) {
            throw new IllegalArgumentException("it has no advance widths");
        }
        char[] advances = new char[glyphCount];
        for (int i = 0; i < glyphCount; i++) {
            advances[i] = (char) hmtx.u16(4 * Math.min(i, measured - 1));
        }
        return advances;
    }

    private Metrics metrics(FontTable hhea, @Nullable FontTable os2) {
        int ascent = hhea.i16(4);
        int descent = -hhea.i16(6);
        boolean hasHeights = os2 != null && os2.u16(0) >= 2;
        int xHeight = hasHeights && os2 != null ? os2.i16(86) : unitsPerEm / 2;
        int capHeight = hasHeights && os2 != null ? os2.i16(88) : unitsPerEm * 7 / 10;
        // fonts for scripts without capitals say none
        int capitals = capHeight < unitsPerEm * 0.4 ? unitsPerEm * 2 / 3 : capHeight;
        return new Metrics(ascent, descent, capitals, xHeight);
    }

    private static String postScriptName(@Nullable FontTable names) {
        for (int i = 0; names != null && i < names.u16(2); i++) {
            int record = 6 + 12 * i;
            if (names.u16(record + 6) == 6) {
                FontTable text = names.at(names.u16(4) + names.u16(record + 10));
                byte[] bytes = new byte[names.u16(record + 8)];
                for (int j = 0; j < bytes.length; j++) {
                    bytes[j] = (byte) text.u8(j);
                }
                boolean wide = names.u16(record) != 1;
                String name = new String(bytes, wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
                return name.replaceAll("[^!-~]|[\\[\\](){}<>/%]", "");
            }
        }
        return "Unnamed";
    }
}
