package org.welcomepacket.sign.verify.syntax;

import org.jspecify.annotations.Nullable;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;

/** Objects packed together in a stream (ISO 32000-1, 7.5.7). */
final class ObjectStream {
    private final byte[] content;
    private final Budget budget;
    private final int[] numbers;
    private final int[] offsets;
    private final @Nullable PdfObject[] known;

    private ObjectStream(byte[] content, Budget budget, int[] numbers, int[] offsets) {
        this.content = content;
        this.budget = budget;
        this.numbers = numbers;
        this.offsets = offsets;
        this.known = new PdfObject[numbers.length];
    }

    static ObjectStream of(Stream stream, Budget budget) throws RefusedException {
        byte[] content = Filters.content(stream, budget);
        int count = stream.entries().number("N").orElse(-1);
        int first = stream.entries().number("First").orElse(-1);
        if (!stream.entries().name("Type").equals(java.util.Optional.of("ObjStm"))
                || count < 0
                || first < 0
                || first > content.length
                || count > first) {
            throw new RefusedException("an object stream is not written as it must be");
        }
        int[] numbers = new int[count];
        int[] offsets = new int[count + 1];
        Lexer lexer = new Lexer(content, 0, first);
        for (int i = 0; i < count; i++) {
            budget.object();
            lexer.skipSpace();
            numbers[i] = lexer.digits();
            lexer.skipSpace();
            offsets[i] = first + Math.min(lexer.digits(), content.length);
            if (offsets[i] > content.length || (i > 0 && offsets[i] < offsets[i - 1])) {
                throw new RefusedException("the objects of a stream overlap");
            }
        }
        offsets[count] = content.length;
        return new ObjectStream(content, budget, numbers, offsets);
    }

    int size() {
        return numbers.length;
    }

    /** The number of the object at an index, or -1. */
    int number(int index) {
        return index < numbers.length ? numbers[index] : -1;
    }

    PdfObject object(int index) throws RefusedException {
        PdfObject value = known[index];
        if (value == null) {
            Lexer lexer = new Lexer(content, offsets[index], offsets[index + 1]);
            value = new ObjectParser(lexer, budget, true).object();
            lexer.skip();
            if (lexer.peek() >= 0) {
                throw new RefusedException("there is something between the objects of a stream");
            }
            known[index] = value;
        }
        return value;
    }
}
