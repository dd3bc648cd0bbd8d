package org.welcomepacket.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.check.form.Fields;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.check.form.Key;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.check.form.Reading;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.Theme.Colours;
import org.welcomepacket.model.Theme.FontFiles;
import org.welcomepacket.model.Theme.Logo;
import org.welcomepacket.model.Theme.PageFormat;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;

/** Reads theme.yaml. */
final class ThemeCheck {
    private static final Colours COLOURS = new Colours(0x1F5D5A, 0x1D2528, 0xFFFFFF);
    private static final double A4_WIDTH = 210 * 72 / 25.4;
    private static final double A4_HEIGHT = 297 * 72 / 25.4;
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final double MARGIN_MM = 25;
    private static final Pattern MARGIN_PATTERN = Pattern.compile("([0-9]{1,3}(?:[.][0-9]{1,2})?)\\s*(mm|in)");

    private static final Key<Integer> ACCENT =
            Key.optional("accent", ThemeCheck::colour, "of headings, rules, links and buttons");
    private static final Key<Integer> INK = Key.optional("ink", ThemeCheck::colour, "of text");
    private static final Key<Integer> PAPER = Key.optional("paper", ThemeCheck::colour, "of the ground");
    private static final Form COLOURS_FORM = Form.of("colours", ACCENT, INK, PAPER);

    private static final Key<double[]> SIZE = Key.optional(
            "size",
            Kinds.choice(
                    Map.of("A4", new double[] {A4_WIDTH, A4_HEIGHT}, "Letter", new double[] {612, 792}),
                    List.of("A4", "Letter")),
            "of the paper");
    private static final Key<Double> MARGINS = Key.optional("margins", ThemeCheck::margin, "on each side");
    private static final Form PAGE_FORM = Form.of("page", SIZE, MARGINS);

    private static final Key<Yaml.Scalar> FILE = Key.required("file", Kinds.SCALAR, "a PNG or JPEG picture");
    private static final Key<LocalText> ALT = Key.required("alt", Kinds.LOCALISED, "what it shows, in words");
    private static final Form LOGO_FORM = Form.of("logo", FILE, ALT);

    private static final Key<Yaml.Scalar> REGULAR = Key.required("regular", Kinds.SCALAR, "upright");
    private static final Key<Yaml.Scalar> ITALIC = Key.optional("italic", Kinds.SCALAR, "slanted");
    private static final Key<Yaml.Scalar> BOLD = Key.optional("bold", Kinds.SCALAR, "heavy");
    private static final Form FAMILY_FORM = Form.of("font", REGULAR, ITALIC, BOLD);

    private static final Key<Yaml> TEXT = Key.optional("text", Kinds.ANY, "fonts of text");
    private static final Key<Yaml> HEADINGS = Key.optional("headings", Kinds.ANY, "fonts of headings and tables");
    private static final Form FONTS_FORM = Form.of("fonts", TEXT, HEADINGS);

    private static final Key<Yaml> COLOURS_KEY = Key.optional("colours", Kinds.ANY, "the few colours of everything");
    private static final Key<Yaml> FONTS = Key.optional("fonts", Kinds.ANY, "fonts of your own");
    private static final Key<Yaml> LOGO = Key.optional("logo", Kinds.ANY, "your mark");
    private static final Key<Yaml> PAGE = Key.optional("page", Kinds.ANY, "the paper of the agreement");
    private static final Form FORM = Form.of("theme.yaml", COLOURS_KEY, FONTS, LOGO, PAGE);

    private final Reading reading;
    private final AssetFiles assets;

    ThemeCheck(Reading reading, AssetFiles assets) {
        this.reading = reading;
        this.assets = assets;
    }

    /** What holds when there is no theme.yaml. */
    static Theme standard() {
        return new Theme(
                COLOURS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new PageFormat(A4_WIDTH, A4_HEIGHT, MARGIN_MM * POINTS_PER_MM));
    }

    /** The theme as far as it could be understood. */
    Theme read(Yaml root) {
        return Fields.of(root, FORM, root.span().file().start(), reading)
                .map(this::theme)
                .orElse(standard());
    }

    private Theme theme(Fields fields) {
        Optional<Fields> fonts = fields.node(FONTS).flatMap(n -> Fields.of(n, FONTS_FORM, n.span(), reading));
        return new Theme(
                fields.node(COLOURS_KEY).map(this::colours).orElse(COLOURS),
                fonts.flatMap(f -> f.node(TEXT)).flatMap(this::family),
                fonts.flatMap(f -> f.node(HEADINGS)).flatMap(this::family),
                fields.node(LOGO).flatMap(this::logo),
                fields.node(PAGE).map(this::page).orElse(standard().page()));
    }

    private Colours colours(Yaml node) {
        Optional<Fields> fields = Fields.of(node, COLOURS_FORM, node.span(), reading);
        return new Colours(
                fields.flatMap(f -> f.get(ACCENT)).orElse(COLOURS.accent()),
                fields.flatMap(f -> f.get(INK)).orElse(COLOURS.ink()),
                fields.flatMap(f -> f.get(PAPER)).orElse(COLOURS.paper()));
    }

    private PageFormat page(Yaml node) {
        Optional<Fields> fields = Fields.of(node, PAGE_FORM, node.span(), reading);
        double[] size = fields.flatMap(f -> f.get(SIZE)).orElse(new double[] {A4_WIDTH, A4_HEIGHT});
        double margin = fields.flatMap(f -> f.get(MARGINS)).orElse(MARGIN_MM * POINTS_PER_MM);
        return new PageFormat(size[0], size[1], margin);
    }

    private Optional<Logo> logo(Yaml node) {
        return Fields.of(node, LOGO_FORM, node.span(), reading).flatMap(fields -> {
            Optional<Asset> image = fields.get(FILE).flatMap(f -> assets.picture(f.text(), f.span()));
            Optional<LocalText> alternative = fields.get(ALT);
            return image.isPresent() && alternative.isPresent()
                    ? Optional.of(new Logo(image.get(), alternative.get()))
                    : Optional.empty();
        });
    }

    private Optional<FontFiles> family(Yaml node) {
        return Fields.of(node, FAMILY_FORM, node.span(), reading).flatMap(fields -> {
            Optional<Asset> regular = fields.get(REGULAR).flatMap(this::font);
            Optional<Asset> italic = fields.get(ITALIC).flatMap(this::font);
            Optional<Asset> bold = fields.get(BOLD).flatMap(this::font);
            return regular.map(r -> new FontFiles(r, italic, bold));
        });
    }

    private Optional<Asset> font(Yaml.Scalar file) {
        return assets.font(file.text(), file.span());
    }

    private static Optional<Integer> colour(Yaml node, String name, Reading reading) {
        return Kinds.SCALAR.read(node, name, reading).flatMap(scalar -> {
            if (scalar.text().matches("#[0-9a-fA-F]{6}")) {
                return Optional.of(Integer.parseInt(scalar.text().substring(1), 16));
            }
            reading.findings()
                    .add(
                            Code.INVALID_VALUE,
                            scalar.span(),
                            scalar.kind() + " is no colour",
                            "write six digits, in quotation marks: \"#1f5d5a\"");
            return Optional.<Integer>empty();
        });
    }

    private static Optional<Double> margin(Yaml node, String name, Reading reading) {
        return Kinds.SCALAR.read(node, name, reading).flatMap(scalar -> {
            Matcher matcher = MARGIN_PATTERN.matcher(scalar.text().strip());
            if (matcher.matches()) {
                double millimetres =
                        Double.parseDouble(matcher.group(1)) * (matcher.group(2).equals("in") ? 25.4 : 1);
                if (millimetres >= 10 && millimetres <= 60) {
                    return Optional.of(millimetres * POINTS_PER_MM);
                }
            }
            reading.findings()
                    .add(
                            Code.INVALID_VALUE,
                            scalar.span(),
                            scalar.kind() + " is no margin",
                            "write 10 mm to 60 mm, such as '25 mm' or '1 in'");
            return Optional.<Double>empty();
        });
    }
}
