package org.welcomepacket.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;

/** The operators of one content stream (ISO 32000-1, annex A), added one after another. */
final class Operators {
    private final COSStream stream = new COSStream();
    private final OutputStream out;
    private final ContentStreamWriter writer;

    private Operators(boolean compressed) {
        try {
            out = compressed ? stream.createOutputStream(COSName.FLATE_DECODE) : stream.createRawOutputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        writer = new ContentStreamWriter(out);
    }

    /** For a drawing. */
    static Operators compressed() {
        return new Operators(true);
    }

    /** For so few that compressing them gains nothing. */
    static Operators plain() {
        return new Operators(false);
    }

    /** Adds an operator, after its operands. */
    Operators add(String operator, COSBase... operands) {
        try {
            for (COSBase operand : operands) {
                writer.writeToken(operand);
            }
            writer.writeToken(Operator.getOperator(operator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds an operator whose operands are numbers. */
    Operators addNumbers(String operator, double... operands) {
        COSBase[] numbers = new COSBase[operands.length];
        for (int i = 0; i < operands.length; i++) {
            numbers[i] = Cos.number(operands[i]);
        }
        return add(operator, numbers);
    }

    /** Adds an operator that sets a colour, 0xRRGGBB. */
    Operators colour(String operator, int colour) {
        return addNumbers(operator, (colour >> 16) / 255.0, (colour >> 8 & 0xFF) / 255.0, (colour & 0xFF) / 255.0);
    }

    /** Ends the stream. */
    COSStream finish() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }
}
