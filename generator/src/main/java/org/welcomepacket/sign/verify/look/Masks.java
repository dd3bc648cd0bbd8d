package org.welcomepacket.sign.verify.look;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.sign.verify.form.Form;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** Where on each page a client may write: the rectangles of the fields as issued, in points. */
public final class Masks {
    private final Map<Integer, List<double[]>> byPage = new HashMap<>();

    private Masks() {}

    /** The rectangles of a form. */
    public static Masks of(View view, Form form) throws RefusedException {
        Masks masks = new Masks();
        Map<PdfObject, Integer> pages = new HashMap<>();
        for (int i = 0; i < form.pages().size(); i++) {
            for (PdfObject annotation :
                    view.items(view.entries(form.pages().get(i)).get("Annots"))) {
                pages.put(annotation, i);
            }
        }
        for (FormField field : form.fields()) {
            for (Reference widget : field.widgets()) {
                masks.add(pages.getOrDefault(widget, -1), corners(view, widget));
            }
        }
        return masks;
    }

    private void add(int page, List<Double> corners) {
        if (corners.size() == 4) {
            double[] box = {
                Math.min(corners.get(0), corners.get(2)),
                Math.min(corners.get(1), corners.get(3)),
                Math.max(corners.get(0), corners.get(2)),
                Math.max(corners.get(1), corners.get(3))
            };
            byPage.computeIfAbsent(page, key -> new ArrayList<>()).add(box);
        }
    }

    private static List<Double> corners(View view, Reference widget) throws RefusedException {
        List<Double> corners = new ArrayList<>();
        for (PdfObject item : view.items(view.entries(widget).get("Rect"))) {
            if (view.resolve(item) instanceof Numeral numeral) {
                corners.add(numeral.value());
            }
        }
        return corners;
    }

    /** Whether a rectangle on a page (from 0) lies within one of a field, a point more or less. */
    boolean hold(int page, double left, double bottom, double right, double top) {
        return byPage.getOrDefault(page, List.of()).stream()
                .anyMatch(
                        box -> left >= box[0] - 1 && bottom >= box[1] - 1 && right <= box[2] + 1 && top <= box[3] + 1);
    }
}
