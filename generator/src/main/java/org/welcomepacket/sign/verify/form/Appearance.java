package org.welcomepacket.sign.verify.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.sign.verify.syntax.ContentReader;
import org.welcomepacket.sign.verify.syntax.ContentReader.Operation;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** What the appearance of a text field shows to a person (ISO 32000-1, 12.5.5 and 12.7.3.3). */
public final class Appearance {
    private final View view;
    private final Entries formFonts;
    private final FontReader fonts;
    private final OurFonts ours;

    /**
     * Reads appearances of a view.
     *
     * @param ours the fonts the file was issued with
     */
    public Appearance(View view, OurFonts ours) throws RefusedException {
        this.view = view;
        this.ours = ours;
        this.fonts = new FontReader(view, ours);
        Entries form = view.entries(view.catalog().get("AcroForm"));
        this.formFonts = view.entries(view.entries(form.get("DR")).get("Font"));
    }

    /**
     * The text an appearance shows, in the order it is drawn.
     *
     * @param stream the appearance
     * @param area width and height of the widget's rectangle
     * @throws RefusedException when it draws anything but legible text on a light ground, with the reason
     */
    public String text(Stream stream, double[] area) throws RefusedException {
        Entries entries = stream.entries();
        if (entries.has("Group") || entries.has("OC") || entries.has("Ref") || entries.has("OPI")) {
            throw new RefusedException("it is drawn in layers");
        }
        List<Operation> operations = ContentReader.read(view.content(stream), view.budget());
        Painter painter = new Painter(bounds(entries, area), this::font);
        Entries resources = view.entries(entries.get("Resources"));
        // These say what the plain colours mean.
        if (view.entries(resources.get("ColorSpace")).values().keySet().stream()
                .anyMatch(name -> name.startsWith("Default"))) {
            throw new RefusedException("its colour cannot be told");
        }
        for (Operation operation : operations) {
            painter.apply(operation, resources);
        }
        return painter.text();
    }

    /** Whether the form's font of that name is one whose glyphs are what their codes say. */
    public boolean believes(String font) throws RefusedException {
        Optional<Font> read = formFonts.has(font) ? fonts.read(formFonts.get(font)) : Optional.empty();
        return read.isPresent() && (read.get() instanceof CompositeFont || saysWhatIsTyped(read.get()));
    }

    /** Some viewers write the bytes of the value in such a font, whatever its encoding. */
    private static boolean saysWhatIsTyped(Font font) {
        StringBuilder letters = new StringBuilder();
        StringBuilder shown = new StringBuilder();
        for (char c = '0'; c <= 'z'; c++) {
            letters.append(c == '`' ? "" : c);
        }
        font.glyphs(letters.toString()).forEach(glyph -> shown.append(glyph.text()));
        return letters.toString().contentEquals(shown);
    }

    /** The box that is stretched over the widget; it must have about its size, or the text would shrink or grow. */
    private Box bounds(Entries entries, double[] area) throws RefusedException {
        List<Double> box = numbers(entries.get("BBox"));
        List<Double> matrix = numbers(entries.get("Matrix"));
        if (box.size() != 4 || !(!entries.has("Matrix") || matrix.equals(List.of(1.0, 0.0, 0.0, 1.0, 0.0, 0.0)))) {
            throw new RefusedException("it is turned or stretched");
        }
        Box bounds = Box.of(box.get(0), box.get(1), box.get(2), box.get(3));
        boolean empty = bounds.width() == 0 || bounds.height() == 0;
        if (!empty && (!isAlike(bounds.width(), area[0]) || !isAlike(bounds.height(), area[1]))) {
            throw new RefusedException("it is turned or stretched");
        }
        return bounds;
    }

    private static boolean isAlike(double one, double other) {
        return one >= 0.8 * other - 2 && one <= 1.2 * other + 2;
    }

    private List<Double> numbers(PdfObject value) throws RefusedException {
        List<Double> numbers = new ArrayList<>();
        for (PdfObject item : view.items(value)) {
            if (!(view.resolve(item) instanceof Numeral numeral)) {
                return List.of();
            }
            numbers.add(numeral.value());
        }
        return numbers;
    }

    private Font font(String name, Entries resources) throws RefusedException {
        Entries own = view.entries(resources.get("Font"));
        // What the drawing does not bring itself, some viewers look for in the page: there a new font may have a
        // namesake.
        PdfObject shared = formFonts.get(name);
        boolean known = own.has(name) || (shared instanceof Reference reference && ours.has(reference));
        Optional<Font> font = known ? fonts.read(own.has(name) ? own.get(name) : shared) : Optional.empty();
        return font.orElseThrow(() -> new RefusedException("it uses a font that may show anything"));
    }

    /** Whether dark text can be read on a ground of a colour, given by its parts. */
    public static boolean isLight(List<PdfObject> colour) throws RefusedException {
        return new Operands(colour).luminance() >= Painter.LIGHT;
    }

    /** The normal appearance of a widget: a stream, or for a box its states; nothing else may stand beside it. */
    public static Optional<Stream> normal(View view, Entries widget) throws RefusedException {
        return view.resolve(view.entries(widget.get("AP")).get("N")) instanceof Stream stream
                        && stream.entries().get("Subtype").equals(new Name("Form"))
                ? Optional.of(stream)
                : Optional.empty();
    }
}
