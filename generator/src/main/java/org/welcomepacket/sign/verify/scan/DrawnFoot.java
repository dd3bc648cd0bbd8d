package org.welcomepacket.sign.verify.scan;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.code.Greys;
import org.welcomepacket.sign.verify.syntax.ContentReader;
import org.welcomepacket.sign.verify.syntax.ContentReader.Operation;
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
 * The foot of a page as a program draws it that prints into a file: the filled shapes alone, for a code is made of
 * them. Letters, lines and pictures are left out, so that no file can ask for much.
 */
final class DrawnFoot {
    private static final double DOTS_PER_POINT = 2;
    private static final double FOOT = 0.22;
    private static final double LARGEST = 2400;
    private static final int DEEPEST = 6;
    /** Shapes of more pixels than this cover a code rather than make one; few of them are drawn. */
    private static final double LARGE_SHAPE = 40_000;

    /** The smallest code has some hundred squares. */
    private static final int FEWEST_CORNERS = 300;

    private static final int MOST_LARGE_SHAPES = 100;
    private static final int MOST_SHAPES = 60_000;

    private final View view;
    private final Graphics2D canvas;
    private final Deque<State> saved = new ArrayDeque<>();
    private State state;
    private Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private int shapes;
    private int corners;
    private int largeShapes;

    private record State(AffineTransform matrix, boolean dark) {}

    private DrawnFoot(View view, Graphics2D canvas, AffineTransform matrix) {
        this.view = view;
        this.canvas = canvas;
        this.state = new State(matrix, true);
    }

    /** Draws the foot of a page; nothing when it has no size that paper has, or too few shapes for a code. */
    static Optional<Greys> of(View view, Reference page) throws RefusedException {
        Entries entries = view.entries(page);
        List<Double> box = numbers(view, inherited(view, entries, "MediaBox"));
        if (box.size() != 4) {
            return Optional.empty();
        }
        double width = Math.abs(box.get(2) - box.get(0));
        double height = Math.abs(box.get(3) - box.get(1));
        if (!(width >= 1 && height >= 10 && width <= LARGEST && height <= LARGEST)) {
            return Optional.empty();
        }
        int across = (int) Math.ceil(width * DOTS_PER_POINT);
        int down = (int) Math.ceil(height * FOOT * DOTS_PER_POINT);
        BufferedImage image = new BufferedImage(across, down, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, across, down);
            AffineTransform matrix = new AffineTransform(DOTS_PER_POINT, 0, 0, -DOTS_PER_POINT, 0, down);
            matrix.translate(-Math.min(box.get(0), box.get(2)), -Math.min(box.get(1), box.get(3)));
            DrawnFoot foot = new DrawnFoot(view, canvas, matrix);
            Entries resources = view.entries(inherited(view, entries, "Resources"));
            for (Stream content : contents(view, entries.get("Contents"))) {
                foot.draw(content, resources, 0);
            }
            if (foot.corners < FEWEST_CORNERS) {
                return Optional.empty();
            }
        } finally {
            canvas.dispose();
        }
        return Optional.of(
                new Greys(across, down, ((DataBufferByte) image.getRaster().getDataBuffer()).getData()));
    }

    private static PdfObject inherited(View view, Entries page, String key) throws RefusedException {
        Entries node = page;
        for (int i = 0; i < 16 && !node.has(key); i++) {
            node = view.entries(node.get("Parent"));
        }
        return node.get(key);
    }

    private static List<Double> numbers(View view, PdfObject value) throws RefusedException {
        List<Double> numbers = new ArrayList<>();
        for (PdfObject item : view.items(value)) {
            if (view.resolve(item) instanceof Numeral numeral) {
                numbers.add(numeral.value());
            }
        }
        return numbers;
    }

    private static List<Stream> contents(View view, PdfObject value) throws RefusedException {
        PdfObject resolved = view.resolve(value);
        List<Stream> contents = new ArrayList<>();
        for (PdfObject item : resolved instanceof Items items ? items.values() : List.of(resolved)) {
            if (view.resolve(item) instanceof Stream stream) {
                contents.add(stream);
            }
        }
        return contents;
    }

    private void draw(Stream content, Entries resources, int depth) throws RefusedException {
        for (Operation operation : ContentReader.readPage(view.content(content), view.budget())) {
            if (operation.operator().equals("Do") && depth < DEEPEST) {
                within(operation.operands(), resources, depth);
            } else {
                apply(operation.operator(), operation.operands());
            }
        }
    }

    private void within(List<PdfObject> operands, Entries resources, int depth) throws RefusedException {
        view.budget().step();
        boolean named = operands.size() == 1 && operands.get(0) instanceof Name;
        PdfObject drawing = named
                ? view.resolve(view.entries(resources.get("XObject")).get(((Name) operands.get(0)).value()))
                : PdfObject.NULL;
        if (drawing instanceof Stream stream && stream.entries().get("Subtype").equals(new Name("Form"))) {
            State before = state;
            List<Double> matrix = numbers(view, stream.entries().get("Matrix"));
            if (matrix.size() == 6) {
                transform(matrix);
            }
            draw(stream, view.entries(stream.entries().get("Resources")), depth + 1);
            state = before;
        }
    }

    private void apply(String operator, List<PdfObject> operands) {
        List<Double> n = new ArrayList<>();
        for (PdfObject operand : operands) {
            if (operand instanceof Numeral numeral) {
                n.add(numeral.value());
            }
        }
        switch (operator) {
            case "q" -> save();
            case "Q" -> state = saved.isEmpty() ? state : saved.pop();
            case "cm" -> transform(n);
            case "g", "rg", "k", "sc", "scn" -> state = new State(state.matrix(), isDark(n));
            case "re" -> rectangle(n);
            case "m", "l" -> point(operator, n);
            case "c" -> curve(n);
            case "h" -> close();
            case "f", "F", "B", "b" -> fill(Path2D.WIND_NON_ZERO);
            case "f*", "B*", "b*" -> fill(Path2D.WIND_EVEN_ODD);
            case "n", "S", "s" -> path = new Path2D.Double(Path2D.WIND_NON_ZERO);
            default -> {}
        }
    }

    private void save() {
        if (saved.size() < 100) {
            saved.push(state);
        }
    }

    private void transform(List<Double> n) {
        if (n.size() == 6) {
            AffineTransform matrix = new AffineTransform(state.matrix());
            matrix.concatenate(new AffineTransform(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5)));
            state = new State(matrix, state.dark());
        }
    }

    private static boolean isDark(List<Double> parts) {
        double sum = parts.stream().mapToDouble(Double::doubleValue).sum();
        return parts.size() == 4 ? sum > 0.5 : sum < 0.5 * Math.max(1, parts.size());
    }

    private void rectangle(List<Double> n) {
        if (n.size() == 4) {
            path.append(
                    new Rectangle2D.Double(
                            Math.min(n.get(0), n.get(0) + n.get(2)),
                            Math.min(n.get(1), n.get(1) + n.get(3)),
                            Math.abs(n.get(2)),
                            Math.abs(n.get(3))),
                    false);
        }
    }

    private void point(String operator, List<Double> n) {
        if (n.size() == 2 && (operator.equals("m") || path.getCurrentPoint() == null)) {
            path.moveTo(n.get(0), n.get(1));
        } else if (n.size() == 2) {
            path.lineTo(n.get(0), n.get(1));
        }
    }

    private void curve(List<Double> n) {
        if (n.size() == 6 && path.getCurrentPoint() != null) {
            path.curveTo(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
        }
    }

    private void close() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    private void fill(int rule) {
        path.setWindingRule(rule);
        Path2D shape = new Path2D.Double(path, state.matrix());
        Rectangle2D bounds = shape.getBounds2D();
        boolean large = bounds.getWidth() * bounds.getHeight() > LARGE_SHAPE;
        largeShapes += large ? 1 : 0;
        if (!large && bounds.intersects(canvas.getDeviceConfiguration().getBounds())) {
            corners += corners(shape);
        }
        if (++shapes < MOST_SHAPES && (!large || largeShapes < MOST_LARGE_SHAPES)) {
            canvas.setColor(state.dark() ? Color.BLACK : Color.WHITE);
            canvas.fill(shape);
        }
        path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    }

    private static int corners(Path2D shape) {
        int corners = 0;
        for (PathIterator each = shape.getPathIterator(null); !each.isDone(); each.next()) {
            corners++;
        }
        return corners;
    }
}
