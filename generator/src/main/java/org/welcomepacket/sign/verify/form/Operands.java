package org.welcomepacket.sign.verify.form;

import java.util.List;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Text;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/**
 * The operands of an operation. Asking for what is not there refuses the drawing.
 *
 * @param values in order
 */
record Operands(List<PdfObject> values) {
    /** Copies the list. */
    Operands {
        values = List.copyOf(values);
    }

    int count() {
        return values.size();
    }

    double number(int index) throws RefusedException {
        return number(at(index));
    }

    static double number(PdfObject value) throws RefusedException {
        if (value instanceof Numeral numeral) {
            return numeral.value();
        }
        throw wrong();
    }

    String name(int index) throws RefusedException {
        if (at(index) instanceof Name name) {
            return name.value();
        }
        throw wrong();
    }

    /** The one string there is. */
    String onlyString() throws RefusedException {
        if (count() == 1 && at(0) instanceof Text string) {
            return string.bytes();
        }
        throw wrong();
    }

    /** The items of the one array there is. */
    List<PdfObject> onlyItems() throws RefusedException {
        if (count() == 1 && at(0) instanceof Items items) {
            return items.values();
        }
        throw wrong();
    }

    Entries entries(int index) throws RefusedException {
        if (at(index) instanceof Entries entries) {
            return entries;
        }
        throw wrong();
    }

    Matrix matrix() throws RefusedException {
        return new Matrix(number(0), number(1), number(2), number(3), number(4), number(5));
    }

    /** How light the colour is they tell in grey, red-green-blue or cyan-magenta-yellow-black. */
    double luminance() throws RefusedException {
        double[] parts = new double[count()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Math.min(1, Math.max(0, number(i)));
        }
        return switch (parts.length) {
            case 1 -> parts[0];
            case 3 -> Luminance.of(parts[0], parts[1], parts[2]);
            case 4 -> (1 - parts[3]) * (1 - Luminance.of(parts[0], parts[1], parts[2]));
            default -> throw new RefusedException("its colour cannot be told");
        };
    }

    private PdfObject at(int index) throws RefusedException {
        if (index >= count()) {
            throw wrong();
        }
        return values.get(index);
    }

    private static RefusedException wrong() {
        return new RefusedException("it is not drawn as it must be");
    }
}
