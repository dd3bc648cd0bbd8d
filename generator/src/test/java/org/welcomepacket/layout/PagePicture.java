package org.welcomepacket.layout;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.welcomepacket.layout.font.Face;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.text.Language;

/** Draws typeset pages as pictures, to look at them before there is a PDF. */
final class PagePicture {
    private static final double SCALE = 1.6;
    private final Map<Face, Font> fonts = new HashMap<>();
    private final FontRenderContext context = new FontRenderContext(null, true, true);

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        Typesetter typesetter = new Typesetter(Fonts.standard());
        for (int i = 1; i < args.length; i++) {
            Seal seal = new Seal("Harbour Lane Coaching", "1 December 2026", "3F9A12BC77D0E4415AA8".repeat(3));
            TypesetDocument document = typesetter
                    .agreement(TrialPacket.full(args[i]), new Language(args[i]), "0123456789abcdef", Optional.of(seal))
                    .orElseThrow();
            PagePicture picture = new PagePicture();
            for (int page = 0; page < document.pages().size(); page++) {
                Path file = folder.resolve(args[i] + "-" + (page + 1) + ".png");
                ImageIO.write(picture.draw(document.pages().get(page)), "png", file.toFile());
            }
        }
    }

    BufferedImage draw(Page page) {
        BufferedImage image = new BufferedImage(
                (int) (page.width() * SCALE), (int) (page.height() * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        page.marks().forEach(mark -> draw(mark, graphics));
        graphics.dispose();
        return image;
    }

    private void draw(Mark mark, Graphics2D graphics) {
        if (mark instanceof Mark.Run run) {
            int[] ids = run.glyphs().stream().mapToInt(Mark.Glyph::id).toArray();
            GlyphVector vector = font(run.face()).deriveFont((float) run.size()).createGlyphVector(context, ids);
            for (int i = 0; i < ids.length; i++) {
                vector.setGlyphPosition(
                        i, new Point2D.Double(run.glyphs().get(i).offset(), 0));
            }
            graphics.setColor(new Color(run.colour()));
            graphics.drawGlyphVector(vector, (float) run.x(), (float) run.baseline());
        } else if (mark instanceof Mark.Fill fill) {
            graphics.setColor(new Color(fill.colour()));
            graphics.fill(rectangle(fill.area()));
        } else if (mark instanceof Mark.Mosaic mosaic) {
            graphics.setColor(new Color(mosaic.colour()));
            double unit = mosaic.unit();
            mosaic.pieces()
                    .forEach(piece -> graphics.fill(new Rectangle2D.Double(
                            mosaic.x() + piece.x() * unit,
                            mosaic.y() + piece.y() * unit,
                            piece.width() * unit,
                            piece.height() * unit)));
        } else if (mark instanceof Mark.Outline outline) {
            graphics.setColor(new Color(outline.colour()));
            graphics.setStroke(new java.awt.BasicStroke((float) outline.width()));
            graphics.draw(rectangle(outline.area()));
        } else if (mark instanceof Mark.Picture picture) {
            graphics.setColor(Color.LIGHT_GRAY);
            graphics.fill(rectangle(picture.area()));
        } else if (mark instanceof Mark.FieldArea field && field.field() instanceof Mark.Field.Certification seal) {
            graphics.translate(field.area().x(), field.area().y());
            seal.appearance().forEach(one -> draw(one, graphics));
            graphics.translate(-field.area().x(), -field.area().y());
        }
    }

    private Font font(Face face) {
        return fonts.computeIfAbsent(face, wanted -> {
            try {
                return Font.createFont(Font.TRUETYPE_FONT, wanted.file().stream());
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Rectangle2D rectangle(Mark.Area area) {
        return new Rectangle2D.Double(area.x(), area.y(), area.width(), area.height());
    }
}
