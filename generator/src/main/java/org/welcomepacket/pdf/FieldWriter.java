package org.welcomepacket.pdf;

import java.util.ArrayList;
import java.util.List;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Field;
import org.welcomepacket.pdf.Forms.Widget;

/**
 * Writes a field and its widgets. A field seen once is one object with its widget.
 *
 * <p>Every widget has an appearance, for none may be left to the viewer (ISO 19005-3, 6.3.3 and 6.4.1).
 */
final class FieldWriter {
    private static final int REQUIRED = 1 << 1;
    private static final int MULTILINE = 1 << 12;

    private final ObjectFile file;
    private final String fontName;
    private final int colour;
    private final Appearances appearances;
    private final int certification;
    private boolean signatures;

    /**
     * Gets ready.
     *
     * @param colour of entries, 0xRRGGBB
     * @param certification the object of the signature dictionary; 0 for none
     */
    FieldWriter(ObjectFile file, String fontName, int colour, Appearances appearances, int certification) {
        this.file = file;
        this.fontName = fontName;
        this.colour = colour;
        this.appearances = appearances;
        this.certification = certification;
    }

    boolean hasSignatures() {
        return signatures;
    }

    /** Writes a field; {@code head} is its name and parent. */
    int write(Field field, String head, List<Widget> widgets) {
        String common = head + "/TU" + Syntax.text(field.label());
        if (field instanceof Field.TextBox box) {
            return text(box, common, widgets);
        }
        if (field instanceof Field.CheckBox box) {
            return checkBox(box, common, widgets);
        }
        signatures = true;
        Widget widget = widgets.get(0);
        if (field instanceof Field.Certification certified) {
            String value = certification == 0 ? "" : "/V " + Syntax.reference(certification);
            List<Mark> drawing = certification == 0 ? List.of() : certified.appearance();
            return merged(
                    common + "/FT/Sig" + value,
                    widget,
                    "/AP<</N " + Syntax.reference(appearances.drawing(widget.area(), drawing)) + ">>");
        }
        int lock = file.packed("<</Type/SigFieldLock/Action/All>>");
        return merged(
                common + "/FT/Sig/Lock " + Syntax.reference(lock),
                widget,
                "/AP<</N " + Syntax.reference(appearances.drawing(widget.area(), List.of())) + ">>");
    }

    private int text(Field.TextBox box, String common, List<Widget> widgets) {
        StringBuilder field = new StringBuilder(common).append("/FT/Tx");
        flags(field, (box.required() ? REQUIRED : 0) | (box.multiline() ? MULTILINE : 0));
        if (box.maxLength() > 0) {
            field.append("/MaxLen ").append(box.maxLength());
        }
        StringBuilder style = new StringBuilder("/").append(fontName).append(' ');
        Syntax.number(style, box.size()).append(" Tf ");
        Syntax.colour(style, colour).append("rg");
        field.append("/DA").append(Syntax.ascii(style.toString()));
        String appearance = "/AP<</N " + Syntax.reference(appearances.empty()) + ">>";
        return widgets.size() == 1
                ? merged(field.toString(), widgets.get(0), appearance)
                : separate(field.toString(), widgets, appearance);
    }

    private int checkBox(Field.CheckBox box, String common, List<Widget> widgets) {
        StringBuilder field = new StringBuilder(common).append("/FT/Btn");
        flags(field, box.required() ? REQUIRED : 0);
        String state = box.ticked() ? "/Yes" : "/Off";
        Widget widget = widgets.get(0);
        return merged(
                field.append("/V").append(state).toString(),
                widget,
                "/AS" + state + "/AP<</N<</Yes "
                        + Syntax.reference(appearances.ticked(widget.area())) + "/Off "
                        + Syntax.reference(appearances.unticked(widget.area())) + ">>>>");
    }

    private static void flags(StringBuilder field, int flags) {
        if (flags != 0) {
            field.append("/Ff ").append(flags);
        }
    }

    private int merged(String field, Widget widget, String appearance) {
        file.open(widget.object(), "<<" + field + widget(widget) + appearance + ">>");
        return widget.object();
    }

    private int separate(String field, List<Widget> widgets, String appearance) {
        int number = file.reserve();
        List<String> kids = new ArrayList<>();
        for (Widget widget : widgets) {
            String parent = "/Parent " + Syntax.reference(number);
            file.open(widget.object(), "<<" + parent + widget(widget) + appearance + ">>");
            kids.add(Syntax.reference(widget.object()));
        }
        file.open(number, "<<" + field + "/Kids[" + String.join(" ", kids) + "]>>");
        return number;
    }

    /** The entries of a printed annotation. */
    private static String widget(Widget widget) {
        return "/Type/Annot/Subtype/Widget/F 4/Rect" + Syntax.rectangle(widget.area(), widget.pageHeight()) + "/P "
                + Syntax.reference(widget.page()) + "/StructParent " + widget.parentKey();
    }
}
