package org.welcomepacket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.font.Pen;
import org.welcomepacket.layout.font.Shaped;
import org.welcomepacket.layout.font.TrueType;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.PlainText;
import org.welcomepacket.picture.Area;
import org.welcomepacket.picture.Canvas;
import org.welcomepacket.picture.PngPicture;
import org.welcomepacket.site.SiteFacts;
import org.welcomepacket.source.Bytes;

/**
 * Draws the picture that messengers and networks show beside a link to the site: the welcome, the name and the mark, in
 * the theme's colours and letters. Same packet, same pixels, on every machine.
 */
final class LinkPictures {
    private static final int WIDTH = SiteFacts.PICTURE_WIDTH;
    private static final int HEIGHT = SiteFacts.PICTURE_HEIGHT;
    private static final int PANEL = 376;
    private static final int MARGIN = 80;
    private static final int MEASURE = WIDTH - PANEL - 2 * MARGIN + 24;
    private static final int MOST_LINES = 3;

    private final Fonts standard;

    LinkPictures(Fonts standard) {
        this.standard = standard;
    }

    /** A picture for each language; none where no font has the letters. */
    Map<Language, Bytes> of(Packet packet) {
        Map<Language, Bytes> pictures = new LinkedHashMap<>();
        Fonts fonts = standard.with(packet.theme()).value().orElse(standard);
        for (Translation text : packet.translations()) {
            try {
                picture(packet, text, fonts).ifPresent(file -> pictures.put(text.language(), Bytes.wrap(file)));
            } catch (IndexOutOfBoundsException e) {
                // A font whose glyphs are cut off; the agreements tell the author of it.
            }
        }
        return pictures;
    }

    private Optional<byte[]> picture(Packet packet, Translation text, Fonts fonts) {
        String name = packet.business().name();
        String welcome = text.letter()
                .map(letter -> PlainText.of(letter.title()))
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> text.messages().text("site.welcome.title"));
        String address = packet.site()
                .baseUrl()
                .map(url -> url.replaceFirst("^https?://", "").replaceFirst("/$", ""))
                .orElse("");
        Optional<TrueType> serif = face(welcome, fonts.italic(), standard.italic());
        Optional<TrueType> bold = face(name, fonts.sansBold(), standard.sansBold());
        Optional<TrueType> sans = face(address, fonts.sans(), standard.sans());
        if (serif.isEmpty() || bold.isEmpty() || sans.isEmpty()) {
            return Optional.empty();
        }
        Theme.Colours colours = packet.theme().colours();
        Canvas canvas = new Canvas(WIDTH, HEIGHT, colours.paper());
        List<Line> lines = new ArrayList<>(lines(welcome, serif.get(), 46, colours.accent()));
        lines.addAll(lines(name, bold.get(), 92, colours.ink()));
        double y = 276 - lines.stream().mapToDouble(Line::height).sum() / 2;
        for (Line line : lines) {
            y += line.height();
            line.draw(MARGIN, y, canvas);
        }
        lines(address, sans.get(), 28, mixed(colours.ink(), colours.paper()))
                .get(0)
                .draw(MARGIN, HEIGHT - 68, canvas);
        canvas.fill(Area.rounded(WIDTH - PANEL, 0, PANEL, HEIGHT, 0), colours.accent());
        mark(packet, bold.get(), canvas);
        return Optional.of(canvas.png());
    }

    /** The logo on a little paper; the first letters of the name where there is none that can be drawn. */
    private static void mark(Packet packet, TrueType bold, Canvas canvas) {
        Theme theme = packet.theme();
        double middle = WIDTH - PANEL / 2.0;
        Optional<PngPicture> logo = theme.logo()
                .flatMap(each -> PngPicture.read(each.image().content().toArray()));
        if (logo.isPresent()) {
            canvas.fill(
                    Area.rounded(middle - 128, HEIGHT / 2.0 - 128, 256, 256, 44),
                    theme.colours().paper());
            canvas.draw(logo.get(), WIDTH - PANEL / 2 - 92, HEIGHT / 2 - 92, 184, 184);
        } else {
            Line initials = new Line(
                    initials(packet.business().name()),
                    bold,
                    180,
                    theme.colours().paper());
            initials.draw(middle - initials.width() / 2, HEIGHT / 2.0 + 63, canvas);
        }
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        Stream.of(name.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .forEach(word -> initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0))));
        return initials.toString();
    }

    private static Optional<TrueType> face(String text, TrueType wanted, TrueType ours) {
        return Stream.of(wanted, ours)
                .filter(face -> !face.isIndivisible())
                .filter(face -> text.codePoints().allMatch(letter -> letter == ' ' || face.has(letter)))
                .findFirst();
    }

    /** The largest letters in which a text takes few lines. */
    private static List<Line> lines(String text, TrueType face, int largest, int colour) {
        for (int size = largest; ; size -= 4) {
            List<Line> lines = broken(text, face, size, colour);
            boolean fits = lines.size() <= MOST_LINES && lines.stream().allMatch(line -> line.width() <= MEASURE);
            if (fits || size <= largest / 2) {
                return lines.subList(0, Math.min(MOST_LINES, lines.size()));
            }
        }
    }

    private static List<Line> broken(String text, TrueType face, int size, int colour) {
        List<Line> lines = new ArrayList<>();
        String words = "";
        for (String word : text.split(" +", -1)) {
            String longer = words.isEmpty() ? word : words + " " + word;
            if (!words.isEmpty() && new Line(longer, face, size, colour).width() > MEASURE) {
                lines.add(new Line(words, face, size, colour));
                longer = word;
            }
            words = longer;
        }
        lines.add(new Line(words, face, size, colour));
        return lines;
    }

    private static int mixed(int colour, int paper) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed = mixed << 8 | ((colour >> shift & 0xFF) * 7 + (paper >> shift & 0xFF) * 3) / 10;
        }
        return mixed;
    }

    /** A line of text in one face, sizes in pixels. */
    private record Line(String text, TrueType face, int size, int colour) {
        double height() {
            return size * 1.12;
        }

        private double scale() {
            return (double) size / face.unitsPerEm();
        }

        double width() {
            double width = 0;
            for (String word : text.split(" ", -1)) {
                width += (face.shape(word).width() + face.space().width()) * scale();
            }
            return width - face.space().width() * scale();
        }

        void draw(double left, double baseline, Canvas canvas) {
            double x = left;
            for (String word : text.split(" ", -1)) {
                Shaped shaped = face.shape(word);
                for (int i = 0; i < shaped.size(); i++) {
                    Area area = new Area();
                    face.draw(shaped.glyph(i), pen(area, x + shaped.position(i) * scale(), baseline));
                    canvas.fill(area, colour);
                }
                x += (shaped.width() + face.space().width()) * scale();
            }
        }

        private Pen pen(Area area, double left, double baseline) {
            double scale = scale();
            return new Pen() {
                @Override
                public void moveTo(double x, double y) {
                    area.moveTo(left + x * scale, baseline - y * scale);
                }

                @Override
                public void lineTo(double x, double y) {
                    area.lineTo(left + x * scale, baseline - y * scale);
                }

                @Override
                public void curveTo(double viaX, double viaY, double x, double y) {
                    area.curveTo(left + viaX * scale, baseline - viaY * scale, left + x * scale, baseline - y * scale);
                }
            };
        }
    }
}
