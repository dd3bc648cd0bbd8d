package org.welcomepacket.json;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads one value: UTF-8 without a byte order mark, nothing but RFC 8259, no name twice in an object, no halves of
 * surrogate pairs.
 */
public final class JsonReader {
    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]{0,39})(?:\\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,3})?");

    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    private final Limits limits;
    private int at;
    private int depth;

    private JsonReader(String text, Limits limits) {
        this.text = text;
        this.limits = limits;
    }

    /**
     * How much is read at most.
     *
     * @param bytes size of the whole
     * @param depth how deep arrays and objects may nest
     */
    public record Limits(int bytes, int depth) {
        /** 16 MiB, 32 deep: far more than any file of ours. */
        public static final Limits USUAL = new Limits(16 << 20, 32);
    }

    /**
     * The value that the bytes are.
     *
     * @throws JsonException when they are none, or exceed a limit
     */
    public static Json read(byte[] bytes, Limits limits) throws JsonException {
        if (bytes.length > limits.bytes()) {
            throw new JsonException("longer than " + limits.bytes() + " bytes", 0, 0);
        }
        return new JsonReader(text(bytes), limits).whole();
    }

    private static String text(byte[] bytes) throws JsonException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        // What is not UTF-8 becomes this character, which a text may hold as well.
        if (text.indexOf(REPLACEMENT) >= 0) {
            try {
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes));
            } catch (CharacterCodingException e) {
                throw new JsonException("not UTF-8", 0, 0);
            }
        }
        return text;
    }

    private Json whole() throws JsonException {
        Json value = value();
        space();
        if (at < text.length()) {
            throw wrong("text after the value");
        }
        return value;
    }

    private Json value() throws JsonException {
        space();
        return switch (peek()) {
            case '{' -> nested('{');
            case '[' -> nested('[');
            case '"' -> new Json.Text(string());
            case 't' -> word("true", new Json.Bool(true));
            case 'f' -> word("false", new Json.Bool(false));
            case 'n' -> word("null", new Json.Null());
            default -> number();
        };
    }

    private Json nested(char bracket) throws JsonException {
        if (depth == limits.depth()) {
            throw wrong("nested deeper than " + limits.depth());
        }
        depth++;
        at++;
        Json value = bracket == '{' ? members() : elements();
        depth--;
        return value;
    }

    private Json members() throws JsonException {
        Map<String, Json> values = new LinkedHashMap<>();
        space();
        if (skip('}')) {
            return new Json.Members(values);
        }
        do {
            space();
            int start = at;
            String name = string();
            space();
            expect(':');
            if (values.putIfAbsent(name, value()) != null) {
                at = start;
                throw wrong("a name that stands twice");
            }
            space();
        } while (skip(','));
        expect('}');
        return new Json.Members(values);
    }

    private Json elements() throws JsonException {
        List<Json> values = new ArrayList<>();
        space();
        if (skip(']')) {
            return new Json.Elements(values);
        }
        do {
            values.add(value());
            space();
        } while (skip(','));
        expect(']');
        return new Json.Elements(values);
    }

    private String string() throws JsonException {
        expect('"');
        int end = plain();
        if (end < text.length() && text.charAt(end) == '"') {
            String string = text.substring(at, end);
            at = end + 1;
            // UTF-8 has no halves of surrogate pairs: only an escape can make one.
            return string;
        }
        StringBuilder out = new StringBuilder(2 * (end - at) + 16).append(text, at, end);
        at = end;
        for (char c = peek(); c != '"'; c = peek()) {
            if (c < ' ') {
                throw wrong(at < text.length() ? "a control character in a string" : "a string without end");
            }
            at++;
            out.append(c == '\\' ? escape() : c);
        }
        at++;
        return whole(out.toString());
    }

    /** Where the characters end that stand for themselves. */
    private int plain() {
        int end = at;
        while (end < text.length() && text.charAt(end) >= ' ' && text.charAt(end) != '"' && text.charAt(end) != '\\') {
            end++;
        }
        return end;
    }

    private char escape() throws JsonException {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal();
            default -> {
                at--;
                throw wrong("an unknown escape");
            }
        };
    }

    private char hexadecimal() throws JsonException {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char c = peek();
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                throw wrong("an escape without four hexadecimal digits");
            }
            value = value * 16 + digit;
            at++;
        }
        return (char) value;
    }

    private String whole(String string) throws JsonException {
        for (int i = 0; i < string.length(); i += Character.charCount(string.codePointAt(i))) {
            int c = string.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw wrong("half of a surrogate pair");
            }
        }
        return string;
    }

    private Json number() throws JsonException {
        Matcher matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            throw wrong(at < text.length() ? "no value" : "the end where a value should be");
        }
        at = matcher.end();
        if (at < text.length() && (Character.isLetterOrDigit(peek()) || peek() == '.')) {
            throw wrong("a number that is not one, or too long");
        }
        return new Json.Numeral(new BigDecimal(matcher.group()));
    }

    private Json word(String word, Json value) throws JsonException {
        if (!text.startsWith(word, at)) {
            throw wrong("no value");
        }
        at += word.length();
        return value;
    }

    private void space() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r';
    }

    private boolean skip(char c) {
        boolean found = peek() == c;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char c) throws JsonException {
        if (!skip(c)) {
            throw wrong("no '" + c + "' where one should be");
        }
    }

    /** The next character; NUL, which JSON has nowhere, at the end. */
    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private JsonException wrong(String message) {
        int end = Math.min(at, text.length());
        int line = 1;
        int start = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                start = i + 1;
            }
        }
        return new JsonException(message, line, text.codePointCount(start, end) + 1);
    }
}
