package org.welcomepacket.sign.verify.syntax;

import java.util.OptionalInt;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;

/**
 * An object with bytes of its own.
 *
 * @param number its number
 * @param generation its generation
 * @param start where its number begins
 * @param end after its last word
 * @param value what it is
 */
record IndirectObject(int number, int generation, int start, int end, PdfObject value) {
    /** Finds the length of a stream that stands in an object of its own. */
    interface Lengths {
        /** Finds none. */
        Lengths NONE = reference -> OptionalInt.empty();

        OptionalInt at(Reference reference) throws RefusedException;
    }

    /** Reads the object that begins exactly here. */
    static IndirectObject read(Lexer lexer, Budget budget, Lengths lengths) throws RefusedException {
        int start = lexer.at();
        int number = lexer.digits();
        lexer.skipSpace();
        int generation = lexer.digits();
        lexer.skipSpace();
        lexer.require("obj");
        PdfObject value = new ObjectParser(lexer, budget, true).object();
        lexer.skip();
        if (value instanceof Entries entries && lexer.takes("stream")) {
            value = stream(lexer, entries, lengths);
            lexer.skipSpace();
        }
        lexer.require("endobj");
        return new IndirectObject(number, generation, start, lexer.at(), value);
    }

    private static Stream stream(Lexer lexer, Entries entries, Lengths lengths) throws RefusedException {
        int c = lexer.next();
        if (c == '\r') {
            c = lexer.next();
        }
        OptionalInt length =
                entries.get("Length") instanceof Reference reference ? lengths.at(reference) : entries.number("Length");
        int start = lexer.at();
        if (c != '\n' || length.isEmpty() || length.getAsInt() < 0 || length.getAsInt() > lexer.end() - start) {
            throw new RefusedException("a stream does not say truly how long it is, at byte " + start);
        }
        lexer.goTo(start + length.getAsInt());
        lexer.skipSpace();
        lexer.require("endstream");
        return new Stream(entries, lexer.bytes, start, length.getAsInt());
    }
}
