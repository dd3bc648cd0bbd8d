package org.welcomepacket.sign.verify.change;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.sign.verify.form.Appearance;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.form.TextStrings;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** What a text field shows must be what it holds: a person reads the one, a program the other. */
final class EntryRule {
    private static final int DOT = '\u00B7';

    private final Save save;
    private final FormField field;
    private final Reference widget;

    EntryRule(Save save, FormField field, Reference widget) {
        this.save = save;
        this.field = field;
        this.widget = widget;
    }

    /** Compares a widget's appearance with a value, given as bytes of a text string. */
    void check(String value) throws RefusedException {
        Entries now = save.after().entries(widget);
        Entries drawings = save.after().entries(now.get("AP"));
        if (drawings.values().keySet().stream().anyMatch(key -> !key.equals("N"))) {
            alter("has more than one appearance");
            return;
        }
        Optional<Stream> drawing = Appearance.normal(save.after(), now);
        if (drawing.isEmpty()) {
            // Without an appearance a viewer draws the value itself.
            if (drawings.has("N")) {
                alter("has an appearance that is none");
            }
            return;
        }
        String shown;
        try {
            shown = new Appearance(save.after(), save.issued().fonts()).text(drawing.get(), area(now));
        } catch (RefusedException e) {
            alter("does not simply show its value: " + e.reason());
            return;
        }
        String held = TextStrings.decode(value);
        if (!isShown(folded(held), folded(shown))) {
            alter("shows '" + brief(shown) + "', but its value is '" + brief(held) + "'");
        }
    }

    /** Some programs show a dot for each letter that the font everyone has is without. */
    private static boolean isShown(String held, String shown) {
        int[] letters = held.codePoints().toArray();
        int[] glyphs = shown.codePoints().toArray();
        boolean same = letters.length == glyphs.length;
        for (int i = 0; same && i < letters.length; i++) {
            same = letters[i] == glyphs[i] || (glyphs[i] == DOT && isWithoutGlyph(letters[i]));
        }
        return same;
    }

    private static boolean isWithoutGlyph(int letter) {
        return Character.isLetter(letter)
                && !Charset.forName("windows-1252").newEncoder().canEncode(Character.toString(letter));
    }

    private void alter(String what) {
        save.findings().field("'" + field.name() + "' " + what, field, widget);
    }

    private double[] area(Entries now) throws RefusedException {
        double[] corners = new double[4];
        List<PdfObject> items = save.after().items(now.get("Rect"));
        for (int i = 0; i < 4 && i < items.size(); i++) {
            corners[i] = save.after().resolve(items.get(i)) instanceof Numeral numeral ? numeral.value() : 0;
        }
        return new double[] {Math.abs(corners[2] - corners[0]), Math.abs(corners[3] - corners[1])};
    }

    /** Without what looks alike anyway: white space, forms of one letter, kinds of hyphen. */
    private static String folded(String text) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            String letter = Character.toString(c);
            // A raised two is no two.
            boolean counts = Character.getType(c) == Character.OTHER_NUMBER;
            plain.append(counts ? letter : Normalizer.normalize(letter, Normalizer.Form.NFKC));
        });
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(plain, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> c == 0x2010 || c == 0x2011 || c == 0xAD ? '-' : c)
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != 0x200B && c != 0)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }

    private static String brief(String text) {
        String line = text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        return line.length() > 60 ? line.substring(0, 60) + "..." : line;
    }
}
