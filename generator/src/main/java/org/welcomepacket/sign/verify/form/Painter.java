package org.welcomepacket.sign.verify.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.sign.verify.syntax.ContentReader.Operation;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/**
 * Draws an appearance as a viewer does, keeping nothing but the text that can be seen. An operator that is not known
 * here, or that could hide or cover text, is refused.
 */
final class Painter {
    private static final int DEEPEST = 32;
    static final double LIGHT = 0.75;
    private static final double WIDEST_LINE = 2;
    private static final double BORDER = 3;
    private static final Set<String> HARMLESS = Set.of("BMC", "EMC", "MP", "i", "ri", "j", "J", "M", "d", "h");
    private static final Set<String> PATH = Set.of("m", "l", "c", "v", "y");
    private static final Set<String> FILL = Set.of("f", "F", "f*", "B", "B*", "b", "b*");
    private static final Set<String> LINE_COLOUR = Set.of("G", "RG", "K", "SC", "SCN", "CS");
    private static final Map<String, Integer> DEVICE_COLOURS = Map.of("DeviceGray", 1, "DeviceRGB", 3, "DeviceCMYK", 4);

    private final Box bounds;
    private final TextPainter text;
    private final Deque<DrawingState> saved = new ArrayDeque<>();
    private DrawingState state;
    private @Nullable Box path;
    private boolean curved;
    private boolean clipping;

    Painter(Box bounds, TextPainter.Fonts fonts) {
        this.bounds = bounds;
        this.text = new TextPainter(bounds, fonts);
        this.state = DrawingState.within(bounds);
    }

    /** What was shown so far. */
    String text() {
        return text.shown();
    }

    void apply(Operation operation, Entries resources) throws RefusedException {
        String operator = operation.operator();
        Operands operands = new Operands(operation.operands());
        if (HARMLESS.contains(operator) || LINE_COLOUR.contains(operator)) {
            return;
        }
        if (PATH.contains(operator)) {
            requireNoClip();
            curved = true;
        } else if (FILL.contains(operator)) {
            fill();
        } else if (!graphics(operator, operands)) {
            state = text.apply(operator, operands, resources, state);
        }
    }

    private boolean graphics(String operator, Operands operands) throws RefusedException {
        switch (operator) {
            case "q" -> save();
            case "Q" -> restore();
            case "cm" -> state = state.transformed(operands.matrix());
            case "w" -> state = state.drawing(operands.number(0));
            case "re" -> rectangle(operands);
            case "W", "W*" -> clip();
            case "n" -> endPath();
            case "S", "s" -> stroke();
            case "g" -> colour(operands, 1);
            case "rg" -> colour(operands, 3);
            case "k" -> colour(operands, 4);
            case "sc", "scn" -> colour(operands, state.parts());
            case "cs" -> requireDeviceColour(operands);
            case "BDC" -> requireNoOtherText(operands);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void requireNoOtherText(Operands operands) throws RefusedException {
        Entries properties = operands.entries(1);
        if (properties.has("ActualText") || properties.has("Alt") || properties.has("E")) {
            throw new RefusedException("it reads out something else than it shows");
        }
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

    private void colour(Operands operands, int parts) throws RefusedException {
        if (operands.count() != parts) {
            throw new RefusedException("its colour cannot be told");
        }
        state = state.filling(operands.luminance(), parts);
    }

    private void rectangle(Operands operands) throws RefusedException {
        requireNoClip();
        // Two rectangles may cut a hole into each other.
        curved |= path != null;
        double x = operands.number(0);
        double y = operands.number(1);
        double right = x + operands.number(2);
        double top = y + operands.number(3);
        Matrix m = state.matrix();
        path = Box.of(x * m.a() + m.e(), y * m.d() + m.f(), right * m.a() + m.e(), top * m.d() + m.f());
    }

    private void clip() throws RefusedException {
        if (curved || path == null || !state.matrix().isUpright()) {
            throw new RefusedException("it is cut to a shape");
        }
        state = state.cutTo(path);
        clipping = true;
    }

    /** A path that is to be cut along may not grow any more. */
    private void requireNoClip() throws RefusedException {
        if (clipping) {
            throw new RefusedException("it is cut to a shape");
        }
    }

    private void endPath() {
        path = null;
        curved = false;
        clipping = false;
    }

    /** A ground may lie under the text, and light; nothing may lie over it. */
    private void fill() throws RefusedException {
        requireUnderText(state.fill() >= LIGHT);
        text.on(state.fill());
    }

    /** A border, for many lines would be a ground. */
    private void stroke() throws RefusedException {
        Matrix m = state.matrix();
        boolean border = path != null && !curved && m.isUpright() && path.isAlong(bounds, BORDER);
        requireUnderText(border && state.line() * Math.max(m.a(), m.d()) <= WIDEST_LINE);
    }

    private void requireUnderText(boolean discreet) throws RefusedException {
        if (!text().isEmpty() || !discreet) {
            throw new RefusedException("it paints over its text");
        }
        endPath();
    }

    private void requireDeviceColour(Operands operands) throws RefusedException {
        Integer parts = operands.count() == 1 ? DEVICE_COLOURS.get(operands.name(0)) : null;
        if (parts == null) {
            throw new RefusedException("its colour cannot be told");
        }
        state = state.filling(0, parts);
    }
}
