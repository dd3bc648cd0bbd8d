package org.welcomepacket.sign.verify.form;

import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Text;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** Sets the text of an appearance, and refuses what a person could not read as it is written. */
final class TextPainter {
    private static final double DARK = 0.6;
    private static final double SMALLEST = 3;
    private static final double CONTRAST = 0.35;
    private static final double NARROWEST = 0.3;
    private static final double WIDEST = 3;
    /** How far letters may be set into each other, as a share of their size. */
    private static final double TIGHTEST = 0.15;

    /** How near the right edge a long entry may run out of its field. */
    private static final double EDGE = 6;
    /** How much of a glyph must be seen above its line, and may be cut off below it, as shares of its size. */
    private static final double ABOVE = 0.45;

    private static final double BELOW = 0.25;

    private final Box bounds;
    private final Fonts fonts;
    private final TextState text = new TextState();
    private final ReadingOrder order = new ReadingOrder();
    private final StringBuilder shown = new StringBuilder();
    private boolean inText;
    private double ground = 1;

    /** Finds fonts by name. */
    interface Fonts {
        Font font(String name, Entries resources) throws RefusedException;
    }

    TextPainter(Box bounds, Fonts fonts) {
        this.bounds = bounds;
        this.fonts = fonts;
    }

    /** What was shown so far. */
    String shown() {
        return shown.toString();
    }

    /** From here on text may stand on a ground that light. */
    void on(double light) {
        ground = Math.min(ground, light);
    }

    /** Applies an operator that shows or places text, or one that says how; returns the state after it. */
    DrawingState apply(String operator, Operands operands, Entries resources, DrawingState state)
            throws RefusedException {
        TextState.Style style = state.style();
        return switch (operator) {
            case "Tf" -> state.setting(style.withFont(fonts.font(operands.name(0), resources), operands.number(1)));
            case "Tc" -> state.setting(style.withSpacing(operands.number(0), style.wordSpacing()));
            case "Tw" -> state.setting(style.withSpacing(style.spacing(), operands.number(0)));
            case "Tz" -> state.setting(style.withScale(operands.number(0) / 100));
            case "TL" -> state.setting(style.withLeading(operands.number(0)));
            case "Ts" -> state.setting(style.withRise(operands.number(0)));
            case "TD" -> {
                text.move(operands.number(0), operands.number(1));
                yield state.setting(style.withLeading(-operands.number(1)));
            }
            default -> {
                place(operator, operands, state);
                yield state;
            }
        };
    }

    private void place(String operator, Operands operands, DrawingState state) throws RefusedException {
        switch (operator) {
            case "BT" -> {
                requireText(false);
                inText = true;
                text.begin();
            }
            case "ET" -> {
                requireText(true);
                inText = false;
                shown.append('\n');
            }
            case "Td" -> text.move(operands.number(0), operands.number(1));
            case "Tm" -> text.set(operands.matrix());
            case "T*" -> text.move(0, -state.style().leading());
            case "Tj" -> show(operands.onlyString(), state);
            case "'" -> {
                text.move(0, -state.style().leading());
                show(operands.onlyString(), state);
            }
            case "TJ" -> showAll(operands, state);
            case "Tr" -> {
                if (operands.number(0) != 0) {
                    throw new RefusedException("its text is not filled");
                }
            }
            default -> throw new RefusedException("it draws more than text");
        }
    }

    /** Outside a text object some viewers draw text and others do not. */
    private void requireText(boolean expected) throws RefusedException {
        if (inText != expected) {
            throw new RefusedException("it is not drawn as it must be");
        }
    }

    /** How far a glyph is moved from where the one before ends, in sizes. */
    private static void requireApart(double distance) throws RefusedException {
        if (!(distance >= -TIGHTEST)) {
            throw new RefusedException("its letters lie upon each other");
        }
    }

    private void showAll(Operands operands, DrawingState state) throws RefusedException {
        for (PdfObject item : operands.onlyItems()) {
            if (item instanceof Text string) {
                show(string.bytes(), state);
            } else {
                TextState.Style style = state.style();
                double distance = -Operands.number(item) / 1000;
                requireApart(distance);
                text.advance(distance * style.size() * style.scale());
            }
        }
    }

    private void show(String bytes, DrawingState state) throws RefusedException {
        TextState.Style style = state.style();
        Font font = style.font();
        requireText(true);
        if (font == null || bytes.isEmpty()) {
            return;
        }
        if (state.fill() > Math.min(DARK, ground - CONTRAST)) {
            throw new RefusedException("its text is too light to be seen");
        }
        requireApart(style.spacing() / style.size());
        requireApart(style.wordSpacing() / style.size());
        for (Font.Glyph glyph : font.glyphs(bytes)) {
            Matrix place = text.matrix().movedBy(0, style.rise()).then(state.matrix());
            require(place, state, glyph);
            shown.append(glyph.text());
            double space = style.spacing() + (glyph.isSpace() ? style.wordSpacing() : 0);
            text.advance((glyph.width() / 1000 * style.size() + space) * style.scale());
        }
    }

    /** A glyph must stand upright, large enough, in its order, and where the field is not cut off. */
    private void require(Matrix place, DrawingState state, Font.Glyph glyph) throws RefusedException {
        TextState.Style style = state.style();
        double height = style.size() * place.d();
        double width = style.size() * place.a() * style.scale();
        boolean shaped = place.isUpright() && style.size() > 0 && width > NARROWEST * height && width < WIDEST * height;
        if (!shaped || height < SMALLEST || height > 1.3 * bounds.height() + 2) {
            throw new RefusedException("its text is too small, too large or turned");
        }
        if (glyph.text().indexOf('\uFFFD') >= 0) {
            throw new RefusedException("it shows a sign that cannot be told");
        }
        if (glyph.text().isBlank()) {
            order.space(place.e(), glyph.width() / 1000 * width);
        } else {
            requireInSight(place, height, state.clip().cut(bounds));
            order.next(place.e(), place.f(), glyph.width() / 1000 * width, height);
        }
    }

    private void requireInSight(Matrix place, double height, Box seen) throws RefusedException {
        // A long entry runs out of its field at the right; nowhere else may text be cut off.
        boolean runsOut = place.e() > bounds.right() - EDGE
                && seen.right() > bounds.right() - EDGE
                && order.isNear(place.e(), height);
        double x = runsOut ? seen.right() : place.e();
        boolean inside = seen.width() > 0
                && x >= seen.left() - height / 10
                && x <= seen.right()
                && place.f() >= seen.bottom() - BELOW * height
                && place.f() + ABOVE * height <= seen.top();
        if (!inside) {
            throw new RefusedException("its text lies where it cannot be seen");
        }
    }
}
