package org.welcomepacket.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.check.form.Fields;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.check.form.Key;
import org.welcomepacket.check.form.Kind;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.check.form.Reading;
import org.welcomepacket.check.form.Shape;
import org.welcomepacket.model.Contrast;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.Theme.Colours;
import org.welcomepacket.model.Theme.Density;
import org.welcomepacket.model.Theme.FontFiles;
import org.welcomepacket.model.Theme.Letters;
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
    private static final String COLOUR_PATTERN = "#[0-9a-fA-F]{6}";
    private static final String MARGIN = "([0-9]{1,3}(?:[.][0-9]{1,2})?)\\s*(mm|in)";
    private static final Pattern MARGIN_PATTERN = Pattern.compile(MARGIN);

    private static final Kind<Integer> COLOUR = new Kind<>(
            Shape.text(COLOUR_PATTERN, "six digits in quotation marks, such as \"#1f5d5a\""), ThemeCheck::colour);
    private static final Key<Integer> ACCENT =
            Key.optional("accent", COLOUR, "the colour of headings, lines, links and buttons", "\"#1f5d5a\"");
    private static final Key<Integer> INK = Key.optional("ink", COLOUR, "the colour of text", "\"#1d2528\"");
    private static final Key<Integer> PAPER = Key.optional("paper", COLOUR, "the colour of the ground", "\"#ffffff\"");
    private static final Form COLOURS_FORM = Form.of("colours", ACCENT, INK, PAPER);

    private static final Key<double[]> SIZE = Key.optional(
            "size",
            Kinds.choice(
                    Map.of("A4", new double[] {A4_WIDTH, A4_HEIGHT}, "Letter", new double[] {612, 792}),
                    List.of("A4", "Letter")),
            "the size of the paper");
    private static final Key<Double> MARGINS = Key.optional(
            "margins",
            new Kind<>(Shape.text(MARGIN, "10 mm to 60 mm, such as '25 mm' or '1 in'"), ThemeCheck::margin),
            "the empty space on each side",
            "25 mm",
            "1 in");
    private static final Form PAGE_FORM = Form.of("page", SIZE, MARGINS);

    private static final Key<Yaml.Scalar> FILE =
            Key.required("file", Kinds.SCALAR, "a PNG or JPEG picture in the content folder", "images/logo.png");
    private static final Key<LocalText> ALT = Key.required(
            "alt", Kinds.LOCALISED, "what it shows, in words, for those who cannot see it", "A lane to the water");
    private static final Form LOGO_FORM = Form.of("logo", FILE, ALT);

    private static final Key<Yaml.Scalar> REGULAR =
            Key.required("regular", Kinds.SCALAR, "the upright font, a TrueType or OpenType file", "fonts/text.ttf");
    private static final Key<Yaml.Scalar> ITALIC = Key.optional(
            "italic", Kinds.SCALAR, "the slanted font, a TrueType or OpenType file", "fonts/text-italic.ttf");
    private static final Key<Yaml.Scalar> BOLD =
            Key.optional("bold", Kinds.SCALAR, "the heavy font, a TrueType or OpenType file", "fonts/text-bold.ttf");
    private static final Form FAMILY_FORM = Form.of("font", REGULAR, ITALIC, BOLD);

    private static final Key<Fields> TEXT = Key.optional("text", Kinds.group(FAMILY_FORM), "the fonts of text");
    private static final Key<Fields> HEADINGS =
            Key.optional("headings", Kinds.group(FAMILY_FORM), "the fonts of headings and tables");
    private static final Form FONTS_FORM = Form.of("fonts", TEXT, HEADINGS);

    private static final Key<Density> DENSITY = Key.optional(
            "density",
            Kinds.choice(
                    Map.of("compact", Density.COMPACT, "normal", Density.NORMAL, "airy", Density.AIRY),
                    List.of("compact", "normal", "airy")),
            "how much white the agreement has between its lines",
            "airy");
    private static final Key<Letters> LETTERS = Key.optional(
            "letters",
            Kinds.choice(Map.of("normal", Letters.NORMAL, "large", Letters.LARGE), List.of("normal", "large")),
            "the size of letters in the agreement; large is large print, of sixteen points",
            "large");

    private static final Key<Fields> COLOURS_KEY =
            Key.optional("colours", Kinds.group(COLOURS_FORM), "the few colours of everything");
    private static final Key<Fields> FONTS =
            Key.optional("fonts", Kinds.group(FONTS_FORM), "fonts of your own, if you do not want ours");
    private static final Key<Fields> LOGO = Key.optional("logo", Kinds.group(LOGO_FORM), "your mark");
    private static final Key<Fields> PAGE = Key.optional("page", Kinds.group(PAGE_FORM), "the paper of the agreement");
    static final Form FORM = Form.of("theme.yaml", COLOURS_KEY, FONTS, LOGO, PAGE, DENSITY, LETTERS);

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
                new PageFormat(A4_WIDTH, A4_HEIGHT, MARGIN_MM * POINTS_PER_MM),
                Density.NORMAL,
                Letters.NORMAL);
    }

    /** The theme as far as it could be understood. */
    Theme read(Yaml root) {
        return Fields.of(root, FORM, root.span().file().start(), reading)
                .map(this::theme)
                .orElse(standard());
    }

    private Theme theme(Fields fields) {
        Optional<Fields> fonts = fields.get(FONTS);
        return new Theme(
                fields.get(COLOURS_KEY).map(this::colours).orElse(COLOURS),
                fonts.flatMap(f -> f.get(TEXT)).flatMap(this::family),
                fonts.flatMap(f -> f.get(HEADINGS)).flatMap(this::family),
                fields.get(LOGO).flatMap(this::logo),
                fields.get(PAGE).map(ThemeCheck::page).orElse(standard().page()),
                fields.get(DENSITY).orElse(Density.NORMAL),
                fields.get(LETTERS).orElse(Letters.NORMAL));
    }

    private Colours colours(Fields fields) {
        Colours colours = new Colours(
                fields.get(ACCENT).orElse(COLOURS.accent()),
                fields.get(INK).orElse(COLOURS.ink()),
                fields.get(PAPER).orElse(COLOURS.paper()));
        contrast(fields, ACCENT, colours.accent(), colours.paper());
        contrast(fields, INK, colours.ink(), colours.paper());
        return colours;
    }

    /** Both are colours of words. A colour of ours that the author's paper makes unreadable is the paper's fault. */
    private void contrast(Fields fields, Key<Integer> key, int colour, int paper) {
        double contrast = Contrast.between(colour, paper);
        if (contrast < Contrast.TEXT) {
            fields.node(key)
                    .or(() -> fields.node(PAPER))
                    .ifPresent(node -> reading.findings()
                            .add(
                                    Code.LOW_CONTRAST,
                                    node.span(),
                                    String.format(
                                            Locale.ROOT,
                                            "%s %s on paper %s is hard to read: its contrast is %.1f, words need %.1f",
                                            key.name(),
                                            hex(colour),
                                            hex(paper),
                                            Math.floor(contrast * 10) / 10,
                                            Contrast.TEXT),
                                    "write " + key.name() + ": \"" + hex(Contrast.readable(colour, paper))
                                            + "\", the nearest colour that can be read"));
        }
    }

    private static String hex(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    private static PageFormat page(Fields fields) {
        double[] size = fields.get(SIZE).orElse(new double[] {A4_WIDTH, A4_HEIGHT});
        double margin = fields.get(MARGINS).orElse(MARGIN_MM * POINTS_PER_MM);
        return new PageFormat(size[0], size[1], margin);
    }

    private Optional<Logo> logo(Fields fields) {
        Optional<Asset> image = fields.get(FILE).flatMap(f -> assets.picture(f.text(), f.span()));
        Optional<LocalText> alternative = fields.get(ALT);
        image.ifPresent(picture -> fields.get(FILE).ifPresent(file -> assets.weigh(picture, file.span())));
        return image.isPresent() && alternative.isPresent()
                ? Optional.of(new Logo(image.get(), alternative.get()))
                : Optional.empty();
    }

    private Optional<FontFiles> family(Fields fields) {
        Optional<Asset> regular = fields.get(REGULAR).flatMap(this::font);
        Optional<Asset> italic = fields.get(ITALIC).flatMap(this::font);
        Optional<Asset> bold = fields.get(BOLD).flatMap(this::font);
        return regular.map(r -> new FontFiles(r, italic, bold));
    }

    private Optional<Asset> font(Yaml.Scalar file) {
        return assets.font(file.text(), file.span());
    }

    private static Optional<Integer> colour(Yaml node, String name, Reading reading) {
        return Kinds.SCALAR.read(node, name, reading).flatMap(scalar -> {
            if (scalar.text().matches(COLOUR_PATTERN)) {
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
