package org.welcomepacket.sign.verify.words;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.sign.verify.form.UnicodeMap;
import org.welcomepacket.sign.verify.syntax.ContentReader;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.PdfObject.Text;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** The text of a page by the numbers of its marked content (ISO 32000-1, 14.6), as our own files draw it. */
final class MarkedText {
    private static final int OUTSIDE = -1;
    /** So long are most texts, roughly. */
    private static final int LINE = 120;

    private final View view;
    private final Map<PdfObject, UnicodeMap> fonts = new HashMap<>();

    MarkedText(View view) {
        this.view = view;
    }

    /** The text of one page; where another line begins there is a {@link PlainLetters#LINE}. */
    Map<Integer, StringBuilder> of(Entries page) throws RefusedException {
        Drawing drawing =
                new Drawing(view.entries(view.entries(page.get("Resources")).get("Font")));
        if (view.resolve(page.get("Contents")) instanceof Stream stream) {
            ContentReader.readPage(view.content(stream), view.budget(), drawing);
        }
        return drawing.marked;
    }

    private final class Drawing implements ContentReader.Taker {
        private final Map<Integer, StringBuilder> marked = new HashMap<>();
        private final Entries available;
        private final Deque<Integer> open = new ArrayDeque<>();
        private UnicodeMap font = UnicodeMap.NONE;
        private double height;
        private boolean newLine;

        Drawing(Entries available) {
            this.available = available;
        }

        @Override
        public void take(String operator, List<PdfObject> operands) throws RefusedException {
            switch (operator) {
                case "BMC" -> open.push(OUTSIDE);
                case "BDC" -> open.push(mark(operands));
                case "EMC" -> open.poll();
                case "Tf" -> font = font(available, operands);
                case "Tm" -> move(operands);
                case "Td", "TD", "T*" -> newLine = true;
                case "'" -> {
                    newLine = true;
                    show(operands);
                }
                case "Tj", "TJ" -> show(operands);
                default -> {}
            }
        }

        private void move(List<PdfObject> operands) {
            double to = operands.size() == 6 && operands.get(5) instanceof Numeral numeral ? numeral.value() : height;
            newLine |= to != height;
            height = to;
        }

        private void show(List<PdfObject> operands) {
            Integer mark = open.peek();
            if (mark != null && mark != OUTSIDE) {
                StringBuilder out = marked.computeIfAbsent(mark, key -> new StringBuilder(LINE));
                if (newLine) {
                    out.append(PlainLetters.LINE);
                    newLine = false;
                }
                MarkedText.show(operands, font, out);
            }
        }
    }

    private static int mark(List<PdfObject> operands) {
        return operands.size() == 2 && operands.get(1) instanceof Entries properties
                ? properties.number("MCID").orElse(OUTSIDE)
                : OUTSIDE;
    }

    private UnicodeMap font(Entries available, List<PdfObject> operands) throws RefusedException {
        PdfObject named = operands.get(0) instanceof Name name ? available.get(name.value()) : PdfObject.NULL;
        UnicodeMap known = fonts.get(named);
        if (known == null) {
            known = view.resolve(view.entries(named).get("ToUnicode")) instanceof Stream map
                    ? UnicodeMap.read(view.content(map), view.budget())
                    : UnicodeMap.NONE;
            fonts.put(named, known);
        }
        return known;
    }

    private static void show(List<PdfObject> operands, UnicodeMap font, StringBuilder out) {
        for (PdfObject operand : operands) {
            if (operand instanceof Items items) {
                show(items.values(), font, out);
            } else if (operand instanceof Text text) {
                String bytes = text.bytes();
                for (int i = 0; i + 1 < bytes.length(); i += 2) {
                    int code = bytes.charAt(i) << 8 | bytes.charAt(i + 1);
                    out.append(font.text(code));
                }
            }
        }
    }
}
