package org.welcomepacket.sign.verify.form;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/**
 * Reads fonts that cannot lie: those we embedded ourselves, and those every viewer has. Any other font brings glyphs
 * of its own, and may show a B where the code says A.
 */
final class FontReader {
    private static final Pattern EVERYWHERE = Pattern.compile(
            "(?:Helvetica|Times|Courier|Arial|ArialMT|TimesNewRoman|TimesNewRomanPSMT|CourierNew|CourierNewPSMT)"
                    + "(?:[-,](?:Roman|Bold|Italic|Oblique|BoldItalic|BoldOblique)(?:MT)?)?");

    private final View view;
    private final OurFonts ours;

    /** Reads fonts of a view. */
    FontReader(View view, OurFonts ours) {
        this.view = view;
        this.ours = ours;
    }

    /** The font, if it is one to be believed. */
    Optional<Font> read(PdfObject value) throws RefusedException {
        Entries font = view.entries(value);
        if (font.get("Subtype").equals(new Name("Type0"))) {
            return value instanceof Reference reference && ours.has(reference)
                    ? ours.font(reference, () -> composite(font))
                    : Optional.empty();
        }
        return simple(font);
    }

    private Optional<Font> composite(Entries font) throws RefusedException {
        List<PdfObject> descendants = view.items(font.get("DescendantFonts"));
        if (!font.get("Encoding").equals(new Name("Identity-H"))
                || descendants.size() != 1
                || !(view.resolve(font.get("ToUnicode")) instanceof Stream map)) {
            return Optional.empty();
        }
        Entries descendant = view.entries(descendants.get(0));
        double usual = view.number(descendant.get("DW")).orElse(1000);
        return Optional.of(new CompositeFont(
                UnicodeMap.read(view.content(map), view.budget()), widths(view.items(descendant.get("W"))), usual));
    }

    /** Widths by code (ISO 32000-1, 9.7.4.3). */
    private Map<Integer, Double> widths(List<PdfObject> items) throws RefusedException {
        Map<Integer, Double> widths = new HashMap<>();
        for (int i = 0; i + 1 < items.size(); ) {
            int first = view.number(items.get(i)).orElse(0);
            if (view.resolve(items.get(i + 1)) instanceof Items each) {
                for (int j = 0; j < each.values().size(); j++) {
                    widths.put(first + j, width(each.values().get(j)));
                }
                i += 2;
            } else {
                int last = Math.min(view.number(items.get(i + 1)).orElse(0), 0xFFFF);
                double width = i + 2 < items.size() ? width(items.get(i + 2)) : 0;
                for (int code = first; code <= last; code++) {
                    widths.put(code, width);
                }
                i += 3;
            }
        }
        return widths;
    }

    private double width(PdfObject value) throws RefusedException {
        return view.resolve(value) instanceof Numeral numeral ? numeral.value() : 0;
    }

    private Optional<Font> simple(Entries font) throws RefusedException {
        String subtype = font.name("Subtype").orElse("");
        String name = view.name(font.get("BaseFont")).orElse("");
        boolean known = (subtype.equals("Type1") || subtype.equals("TrueType"))
                && EVERYWHERE.matcher(name).matches();
        Entries descriptor = view.entries(font.get("FontDescriptor"));
        boolean embedded = descriptor.has("FontFile") || descriptor.has("FontFile2") || descriptor.has("FontFile3");
        // Some viewers take the descriptor's name before the font's, and read out what a map says.
        boolean misnamed = descriptor.has("FontName")
                && !view.name(descriptor.get("FontName")).orElse("").equals(name);
        if (!known || embedded || misnamed || font.has("ToUnicode")) {
            return Optional.empty();
        }
        Map<Integer, Double> widths = new HashMap<>();
        int code = view.number(font.get("FirstChar")).orElse(0);
        for (PdfObject width : view.items(font.get("Widths"))) {
            widths.put(code++, width(width));
        }
        return encoding(view.resolve(font.get("Encoding"))).map(texts -> new SimpleFont(texts, widths));
    }

    private Optional<Map<Integer, String>> encoding(PdfObject encoding) throws RefusedException {
        Map<Integer, String> texts = new HashMap<>();
        Entries entries = encoding instanceof Entries dictionary ? dictionary : Entries.NONE;
        PdfObject base = entries.equals(Entries.NONE) ? encoding : view.resolve(entries.get("BaseEncoding"));
        for (int code = ' '; code < 256; code++) {
            if (base.equals(new Name("WinAnsiEncoding"))) {
                texts.put(code, new String(new byte[] {(byte) code}, Charset.forName("windows-1252")));
            } else if (base.equals(new Name("PDFDocEncoding"))) {
                texts.put(code, String.valueOf(TextStrings.character(code)));
            } else if (code < 127 && code != '\'' && code != '`') {
                texts.put(code, String.valueOf((char) code));
            }
        }
        int code = 0;
        for (PdfObject item : view.items(entries.get("Differences"))) {
            if (item instanceof Numeral numeral) {
                code = (int) numeral.value();
            } else if (item instanceof Name name) {
                Optional<String> text = GlyphNames.text(name.value());
                texts.put(code, text.orElse("\uFFFD"));
                code++;
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(texts);
    }
}
