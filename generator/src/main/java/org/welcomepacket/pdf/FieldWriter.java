package org.welcomepacket.pdf;

import java.util.List;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.page.Mark.Field;
import org.welcomepacket.pdf.Forms.Widget;

/**
 * Fills in a field and its widgets. A field seen once is one object with its widget.
 *
 * <p>Every widget has an appearance, for none may be left to the viewer (ISO 19005-3, 6.3.3 and 6.4.1).
 */
final class FieldWriter {
    private static final int REQUIRED = 1 << 1;
    private static final int MULTILINE = 1 << 12;
    private static final COSName TICKED = Cos.name("Yes");

    /** Where a line of an entry stands (ISO 32000-1, 12.7.3.3). */
    private static final int RIGHT = 2;

    private final String fontName;
    private final int colour;
    private final boolean fromTheRight;
    private final Appearances appearances;
    private final @Nullable COSBase certification;
    private boolean signatures;

    /**
     * Gets ready.
     *
     * @param colour of entries, 0xRRGGBB
     * @param fromTheRight whether entries begin at the right edge of their field
     * @param certification a reference to the signature dictionary; null for none
     */
    FieldWriter(
            String fontName,
            int colour,
            boolean fromTheRight,
            Appearances appearances,
            @Nullable COSBase certification) {
        this.fontName = fontName;
        this.colour = colour;
        this.fromTheRight = fromTheRight;
        this.appearances = appearances;
        this.certification = certification;
    }

    boolean hasSignatures() {
        return signatures;
    }

    /** The field, all but its name. */
    COSDictionary write(Field field, List<Widget> widgets) {
        COSDictionary object = widgets.size() == 1 ? widgets.get(0).annotation() : separate(widgets);
        object.setItem(COSName.TU, Cos.text(field.label()));
        if (field instanceof Field.TextBox box) {
            text(object, box, widgets);
        } else if (field instanceof Field.CheckBox box) {
            checkBox(object, box, widgets.get(0));
        } else {
            signature(object, field, widgets.get(0));
        }
        return object;
    }

    private static COSDictionary separate(List<Widget> widgets) {
        COSDictionary object = Cos.object();
        COSArray kids = Cos.array();
        for (Widget widget : widgets) {
            widget.annotation().setItem(COSName.PARENT, object);
            kids.add(widget.annotation());
        }
        object.setItem(COSName.KIDS, kids);
        return object;
    }

    private void text(COSDictionary object, Field.TextBox box, List<Widget> widgets) {
        object.setItem(COSName.FT, COSName.TX);
        flags(object, (box.required() ? REQUIRED : 0) | (box.multiline() ? MULTILINE : 0));
        if (box.maxLength() > 0) {
            object.setInt(COSName.MAX_LEN, box.maxLength());
        }
        object.setItem(COSName.DA, style(box.size()));
        if (fromTheRight) {
            object.setInt(COSName.Q, RIGHT);
        }
        widgets.forEach(widget -> appearance(widget, appearances.empty()));
    }

    private COSString style(double size) {
        return Cos.text(new Operators()
                .name(fontName)
                .number(size)
                .add(OperatorName.SET_FONT_AND_SIZE)
                .colour(OperatorName.NON_STROKING_RGB, colour)
                .text());
    }

    private void checkBox(COSDictionary object, Field.CheckBox box, Widget widget) {
        object.setItem(COSName.FT, COSName.BTN);
        flags(object, box.required() ? REQUIRED : 0);
        COSName state = box.ticked() ? TICKED : COSName.Off;
        object.setItem(COSName.V, state);
        object.setItem(COSName.AS, state);
        COSDictionary states = Cos.dictionary(TICKED, appearances.ticked(widget.area()));
        states.setItem(COSName.Off, appearances.unticked(widget.area()));
        appearance(widget, states);
    }

    private void signature(COSDictionary object, Field field, Widget widget) {
        signatures = true;
        object.setItem(COSName.FT, COSName.SIG);
        if (!(field instanceof Field.Certification certified)) {
            COSDictionary lock = Cos.object(Cos.name("SigFieldLock"));
            lock.setName("Action", "All");
            object.setItem("Lock", lock);
            flags(object, field instanceof Field.ClientSignature client && client.required() ? REQUIRED : 0);
            appearance(widget, appearances.drawing(widget.area(), List.of()));
        } else if (certification == null) {
            appearance(widget, appearances.drawing(widget.area(), List.of()));
        } else {
            object.setItem(COSName.V, certification);
            appearance(widget, appearances.drawing(widget.area(), certified.appearance()));
        }
    }

    private static void flags(COSDictionary object, int flags) {
        if (flags != 0) {
            object.setInt(COSName.FF, flags);
        }
    }

    private static void appearance(Widget widget, COSBase normal) {
        widget.annotation().setItem(COSName.AP, Cos.dictionary(COSName.N, normal));
    }
}
