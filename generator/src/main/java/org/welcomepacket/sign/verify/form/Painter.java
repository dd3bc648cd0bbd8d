package org.welcomepacket.sign.verify.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.sign.verify.syntax.ContentReader.Operation;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Text;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/**
 * Draws an appearance as a viewer does, keeping nothing but the text that can be seen. An operator that is not known
 * here, or that could hide or cover text, is refused.
 */
final class Painter {
    private static final int DEEPEST = 32;
    private static final double DARK = 0.6;
    private static final double LIGHT = 0.75;
    private static final double SMALLEST = 3;
    private static final double WIDEST_LINE = 3;
    private static final double EDGE = 6;
    private static final Set<String> HARMLESS = Set.of("BMC", "EMC", "MP", "i", "ri", "j", "J", "M", "d", "n", "h");
    private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y");
    private static final Set<String> FILL = Set.of("f", "F", "f*", "B", "B*", "b", "b*");

    private final Box bounds;
    private final Fonts fonts;
    private final TextState text = new TextState();
    private final Deque<State> saved = new ArrayDeque<>();
    private final StringBuilder shown = new StringBuilder();
    private State state;
    private @Nullable Box path;
    private boolean curved;

    /** Finds fonts by name. */
    interface Fonts {
        Font font(String name, Entries resources) throws RefusedException;
    }

    private record State(Matrix matrix, Box clip, double fill, double line, TextState.Style style) {
        State with(double newFill) {
            return new State(matrix, clip, newFill, line, style);
        }

        State with(TextState.Style newStyle) {
            return new State(matrix, clip, fill, line, newStyle);
        }
    }

    Painter(Box bounds, Fonts fonts) {
        this.bounds = bounds;
        this.fonts = fonts;
        this.state = new State(Matrix.IDENTITY, bounds, 0, 1, TextState.Style.NONE);
    }

    /** What was shown so far. */
    String text() {
        return shown.toString();
    }

    void apply(Operation operation, Entries resources) throws RefusedException {
        String operator = operation.operator();
        List<PdfObject> operands = operation.operands();
        if (HARMLESS.contains(operator)) {
            return;
        }
        if (operator.equals("BDC")) {
            requireNoOtherText(operands);
        } else if (PATH.contains(operator)) {
            curved = true;
        } else if (FILL.contains(operator)) {
            fill();
        } else if (!graphics(operator, operands) && !textStyle(operator, operands, resources)) {
            textOperator(operator, operands);
        }
    }

    private void requireNoOtherText(List<PdfObject> operands) throws RefusedException {
        boolean plain = operands.size() == 2
                && operands.get(1) instanceof Entries properties
                && !properties.has("ActualText")
                && !properties.has("Alt");
        if (!plain) {
            throw new RefusedException("it reads out something else than it shows");
        }
    }

    private boolean graphics(String operator, List<PdfObject> operands) throws RefusedException {
        switch (operator) {
            case "q" -> save();
            case "Q" -> restore();
            case "cm" ->
                state = new State(matrix(operands).then(state.matrix), state.clip, state.fill, state.line, state.style);
            case "w" -> state = new State(state.matrix, state.clip, state.fill, number(operands, 0), state.style);
            case "re" -> rectangle(operands);
            case "W", "W*" -> clip();
            case "S", "s" -> stroke();
            case "g", "rg", "k", "sc", "scn" -> state = state.with(luminance(operands));
            case "cs" -> requireDeviceColour(operands);
            case "G", "RG", "K", "SC", "SCN", "CS" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }

    private void save() throws RefusedException {
        if (saved.size() == DEEPEST) {
            throw new RefusedException("it is drawn in layers");
        }
        saved.push(state);
    }

    private void restore() throws RefusedException {
        if (saved.isEmpty()) {
            throw new RefusedException("it is not drawn as it must be");
        }
        state = saved.pop();
    }

    private void rectangle(List<PdfObject> operands) throws RefusedException {
        double x = number(operands, 0);
        double y = number(operands, 1);
        double right = x + number(operands, 2);
        double top = y + number(operands, 3);
        Matrix m = state.matrix;
        path = Box.of(x * m.a() + m.e(), y * m.d() + m.f(), right * m.a() + m.e(), top * m.d() + m.f());
    }

    private void clip() throws RefusedException {
        if (curved || path == null || !state.matrix.isUpright()) {
            throw new RefusedException("it is cut to a shape");
        }
        state = new State(state.matrix, state.clip.cut(path), state.fill, state.line, state.style);
        path = null;
    }

    /** A ground may lie under the text, and light; nothing may lie over it. */
    private void fill() throws RefusedException {
        if (shown.length() > 0 || state.fill < LIGHT) {
            throw new RefusedException("it paints over its text");
        }
        path = null;
        curved = false;
    }

    private void stroke() throws RefusedException {
        if (shown.length() > 0 || state.line > WIDEST_LINE) {
            throw new RefusedException("it paints over its text");
        }
        path = null;
        curved = false;
    }

    private void requireDeviceColour(List<PdfObject> operands) throws RefusedException {
        boolean device = operands.size() == 1
                && operands.get(0) instanceof Name space
                && Set.of("DeviceGray", "DeviceRGB", "DeviceCMYK").contains(space.value());
        if (!device) {
            throw new RefusedException("its colour cannot be told");
        }
        state = state.with(0);
    }

    private static double luminance(List<PdfObject> operands) throws RefusedException {
        double[] values = new double[operands.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(1, Math.max(0, number(operands, i)));
        }
        return switch (values.length) {
            case 1 -> values[0];
            case 3 -> 0.2126 * values[0] + 0.7152 * values[1] + 0.0722 * values[2];
            case 4 -> (1 - values[3]) * (1 - 0.2126 * values[0] - 0.7152 * values[1] - 0.0722 * values[2]);
            default -> throw new RefusedException("its colour cannot be told");
        };
    }

    private boolean textStyle(String operator, List<PdfObject> operands, Entries resources) throws RefusedException {
        TextState.Style style = state.style;
        switch (operator) {
            case "Tf" -> {
                String name = operands.size() == 2 && operands.get(0) instanceof Name font ? font.value() : "";
                state = state.with(style.withFont(fonts.font(name, resources), number(operands, 1)));
            }
            case "Tc" -> state = state.with(style.withSpacing(number(operands, 0), style.wordSpacing()));
            case "Tw" -> state = state.with(style.withSpacing(style.spacing(), number(operands, 0)));
            case "Tz" -> state = state.with(style.withScale(number(operands, 0) / 100));
            case "TL" -> state = state.with(style.withLeading(number(operands, 0)));
            case "Ts" -> state = state.with(style.withRise(number(operands, 0)));
            case "Tr" -> {
                if (number(operands, 0) != 0) {
                    throw new RefusedException("its text is not filled");
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void textOperator(String operator, List<PdfObject> operands) throws RefusedException {
        switch (operator) {
            case "BT" -> text.begin();
            case "ET" -> shown.append('\n');
            case "Td" -> text.move(number(operands, 0), number(operands, 1));
            case "TD" -> {
                state = state.with(state.style.withLeading(-number(operands, 1)));
                text.move(number(operands, 0), number(operands, 1));
            }
            case "Tm" -> text.set(matrix(operands));
            case "T*" -> text.move(0, -state.style.leading());
            case "Tj" -> show(string(operands, 0));
            case "'" -> {
                text.move(0, -state.style.leading());
                show(string(operands, 0));
            }
            case "TJ" -> showAll(operands);
            default -> throw new RefusedException("it draws more than text");
        }
    }

    private void showAll(List<PdfObject> operands) throws RefusedException {
        if (operands.size() != 1 || !(operands.get(0) instanceof Items items)) {
            throw new RefusedException("it is not drawn as it must be");
        }
        for (PdfObject item : items.values()) {
            if (item instanceof Text string) {
                show(string.bytes());
            } else {
                text.advance(-number(List.of(item), 0) / 1000 * state.style.size() * state.style.scale());
            }
        }
    }

    private void show(String bytes) throws RefusedException {
        TextState.Style style = state.style;
        Font font = style.font();
        if (font == null || bytes.isEmpty()) {
            return;
        }
        if (state.fill > DARK) {
            throw new RefusedException("its text is too light to be seen");
        }
        for (Font.Glyph glyph : font.glyphs(bytes)) {
            Matrix place = text.matrix().movedBy(0, style.rise()).then(state.matrix);
            require(place, style, glyph);
            shown.append(glyph.text());
            double space = style.spacing() + (glyph.isSpace() ? style.wordSpacing() : 0);
            text.advance((glyph.width() / 1000 * style.size() + space) * style.scale());
        }
    }

    /** A glyph must stand upright, large enough, and where the field is not cut off. */
    private void require(Matrix place, TextState.Style style, Font.Glyph glyph) throws RefusedException {
        double height = style.size() * place.d();
        boolean sized = place.isUpright() && style.scale() > 0.3 && style.size() > 0;
        boolean wide = style.size() * place.a() * style.scale() >= SMALLEST / 2;
        if (!sized || !wide || height < SMALLEST) {
            throw new RefusedException("its text is too small or turned");
        }
        Box seen = state.clip.cut(bounds);
        if (glyph.text().isBlank()) {
            return;
        }
        // A long entry runs out of its field at the right; nowhere else may text be cut off.
        boolean runsOut = place.e() > bounds.right() - EDGE && seen.right() > bounds.right() - EDGE;
        boolean inside = seen.width() > 0
                && seen.height() > 0
                && seen.holds(runsOut ? seen.right() : place.e(), place.f(), height / 2);
        if (!inside || (runsOut && shown.toString().isBlank())) {
            throw new RefusedException("its text lies where it cannot be seen");
        }
    }

    private static String string(List<PdfObject> operands, int index) throws RefusedException {
        if (operands.size() == index + 1 && operands.get(index) instanceof Text string) {
            return string.bytes();
        }
        throw new RefusedException("it is not drawn as it must be");
    }

    private static double number(List<PdfObject> operands, int index) throws RefusedException {
        if (index < operands.size() && operands.get(index) instanceof Numeral numeral) {
            return numeral.value();
        }
        throw new RefusedException("it is not drawn as it must be");
    }

    private static Matrix matrix(List<PdfObject> operands) throws RefusedException {
        return new Matrix(
                number(operands, 0),
                number(operands, 1),
                number(operands, 2),
                number(operands, 3),
                number(operands, 4),
                number(operands, 5));
    }
}
