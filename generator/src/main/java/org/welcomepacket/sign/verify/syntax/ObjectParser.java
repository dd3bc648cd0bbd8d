package org.welcomepacket.sign.verify.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.sign.verify.syntax.PdfObject.Bool;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;

/** Reads objects (ISO 32000-1, 7.3), of a file or of a content stream. */
final class ObjectParser {
    private final Lexer lexer;
    private final Budget budget;
    private final boolean references;

    /**
     * Reads from where the lexer stands.
     *
     * @param references whether two numbers and an R are a reference; in content streams there are none
     */
    ObjectParser(Lexer lexer, Budget budget, boolean references) {
        this.lexer = lexer;
        this.budget = budget;
        this.references = references;
    }

    /** The object that begins after white space and comments. */
    PdfObject object() throws RefusedException {
        return object(0);
    }

    private PdfObject object(int depth) throws RefusedException {
        lexer.skip();
        budget.object();
        if (depth > Budget.DEPTH) {
            throw new RefusedException("objects are nested too deeply");
        }
        int c = lexer.peek();
        if (c == '/') {
            return name();
        }
        if (c == '(' || (c == '<' && lexer.peek(1) != '<')) {
            return StringParser.read(lexer);
        }
        if (c == '<') {
            return dictionary(depth);
        }
        if (c == '[') {
            return array(depth);
        }
        return Lexer.isDigit(c) || c == '-' || c == '+' || c == '.' ? number() : word();
    }

    private PdfObject word() throws RefusedException {
        int start = lexer.at();
        return switch (lexer.word()) {
            case "true" -> new Bool(true);
            case "false" -> new Bool(false);
            case "null" -> PdfObject.NULL;
            default -> throw new RefusedException("there is no object at byte " + start);
        };
    }

    private Name name() throws RefusedException {
        lexer.next();
        int start = lexer.at();
        String plain = lexer.word();
        if (plain.indexOf('#') < 0) {
            return new Name(plain);
        }
        lexer.goTo(start);
        StringBuilder name = new StringBuilder();
        while (Lexer.isRegular(lexer.peek())) {
            int c = lexer.next();
            if (c == '#') {
                int high = Character.digit(lexer.next(), 16);
                int low = Character.digit(lexer.next(), 16);
                if (high < 0 || low < 0) {
                    throw new RefusedException("a name is not written as it must be, at byte " + lexer.at());
                }
                c = high << 4 | low;
            }
            name.append((char) c);
        }
        return new Name(name.toString());
    }

    private PdfObject dictionary(int depth) throws RefusedException {
        lexer.next();
        lexer.next();
        Map<String, PdfObject> entries = new LinkedHashMap<>();
        for (lexer.skip(); !(lexer.peek() == '>' && lexer.peek(1) == '>'); lexer.skip()) {
            if (lexer.peek() != '/') {
                throw new RefusedException("a key is missing at byte " + lexer.at());
            }
            String key = name().value();
            if (entries.put(key, object(depth + 1)) != null) {
                throw new RefusedException("a dictionary has the key '" + key + "' twice");
            }
        }
        lexer.next();
        lexer.next();
        return new Entries(entries);
    }

    private PdfObject array(int depth) throws RefusedException {
        lexer.next();
        List<PdfObject> values = new ArrayList<>();
        for (lexer.skip(); lexer.peek() != ']'; lexer.skip()) {
            values.add(object(depth + 1));
        }
        lexer.next();
        return new Items(values);
    }

    private PdfObject number() throws RefusedException {
        int start = lexer.at();
        lexer.pass();
        int end = lexer.at();
        if (references && isInteger(start, end)) {
            Reference reference = reference(integer(start, end));
            if (reference != null) {
                return reference;
            }
            lexer.goTo(end);
        }
        return new Numeral(Decimal.parse(lexer.bytes, start, end)
                .orElseThrow(() -> new RefusedException("there is no number at byte " + start)));
    }

    /** Whether the bytes are nothing but digits, and few enough to be added up. */
    private boolean isInteger(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Lexer.isDigit(lexer.bytes[i])) {
                return false;
            }
        }
        return end - start < 10;
    }

    private int integer(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + lexer.bytes[i] - '0';
        }
        return value;
    }

    private @Nullable Reference reference(int number) {
        lexer.skipSpace();
        int start = lexer.at();
        lexer.pass();
        int end = lexer.at();
        lexer.skipSpace();
        if (start == end || end - start > 5 || !isInteger(start, end) || !lexer.takes("R")) {
            return null;
        }
        return new Reference(number, integer(start, end));
    }
}
