package org.welcomepacket.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.welcomepacket.source.Bytes;

/**
 * The operators of one content stream (ISO 32000-1, annex A), added one after another, each behind its operands. Written
 * straight into bytes: pages are most of a file, and an object for every number would cost more than all else.
 */
final class Operators {
    private static final int USUAL_SIZE = 8_192;

    private byte[] bytes = new byte[USUAL_SIZE];
    private int size;

    /** Adds an operator. */
    Operators add(String operator) {
        return word(operator).put('\n');
    }

    /** Adds an operator whose operands are numbers, of which at most three decimals are kept. */
    Operators addNumbers(String operator, double... operands) {
        for (double operand : operands) {
            number(operand);
        }
        return add(operator);
    }

    /** Adds an operator that sets a colour, 0xRRGGBB. */
    Operators colour(String operator, int colour) {
        return addNumbers(operator, (colour >> 16) / 255.0, (colour >> 8 & 0xFF) / 255.0, (colour & 0xFF) / 255.0);
    }

    /** An operand that is a name. */
    Operators name(String name) {
        return name(COSName.getPDFName(name));
    }

    /** An operand that is a name. */
    Operators name(COSName name) {
        String letters = name.getName();
        for (int i = 0; i < letters.length(); i++) {
            if (!isPlain(letters.charAt(i))) {
                throw new IllegalArgumentException("a name of ours has letters and digits only: " + letters);
            }
        }
        return put('/').word(letters).put(' ');
    }

    private static boolean isPlain(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    /** An operand that is a dictionary with one number. */
    Operators dictionary(String key, int value) {
        return word("<<").name(key).digits(value).word(">>").put(' ');
    }

    /** An operand that is a number, of which at most three decimals are kept. */
    Operators number(double value) {
        long thousandths = Math.round(value * 1000);
        if (thousandths < 0) {
            put('-');
            thousandths = -thousandths;
        }
        digits(thousandths / 1000);
        int rest = (int) (thousandths % 1000);
        if (rest != 0) {
            put('.').put('0' + rest / 100);
            if (rest % 100 != 0) {
                put('0' + rest / 10 % 10);
                if (rest % 10 != 0) {
                    put('0' + rest % 10);
                }
            }
        }
        return put(' ');
    }

    /** Begins an array of strings and of whole numbers. */
    Operators beginArray() {
        return put('[');
    }

    /** Ends it. */
    Operators endArray() {
        return word("] ");
    }

    /** A whole number in an array. */
    Operators element(long value) {
        return value < 0 ? put('-').digits(-value) : digits(value);
    }

    /** Begins a string of codes. */
    Operators beginString() {
        return put('(');
    }

    /** A code of two bytes in a string. */
    Operators code(int code) {
        return octet(code >> 8 & 0xFF).octet(code & 0xFF);
    }

    /** Ends it. */
    Operators endString() {
        return put(')');
    }

    /** A byte of a string, as it is unless it would mean something else there (ISO 32000-1, 7.3.4.2). */
    private Operators octet(int octet) {
        return switch (octet) {
            case '(', ')', '\\' -> put('\\').put(octet);
            case '\r' -> put('\\').put('r');
            case '\n' -> put('\\').put('n');
            default -> put(octet);
        };
    }

    private Operators digits(long value) {
        if (value >= 1000) {
            digits(value / 1000);
            return threeDigits((int) (value % 1000));
        }
        int few = (int) value;
        return few >= 100 ? threeDigits(few) : few >= 10 ? put('0' + few / 10).put('0' + few % 10) : put('0' + few);
    }

    private Operators threeDigits(int value) {
        return put('0' + value / 100).put('0' + value / 10 % 10).put('0' + value % 10);
    }

    private Operators word(String word) {
        for (int i = 0; i < word.length(); i++) {
            put(word.charAt(i));
        }
        return this;
    }

    private Operators put(int octet) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * size);
        }
        bytes[size++] = (byte) octet;
        return this;
    }

    /** What was added, as text: for operators that stand in a string. */
    String text() {
        return new String(bytes, 0, size, US_ASCII).replace('\n', ' ').strip();
    }

    /** The stream, for so few operators that compressing them gains nothing. */
    COSStream plain() {
        return Cos.stream(Bytes.wrap(Arrays.copyOf(bytes, size)));
    }

    /** The stream of a drawing. */
    COSStream compressed() {
        return Cos.encoded(Deflated.of(bytes, size), COSName.FLATE_DECODE);
    }
}
