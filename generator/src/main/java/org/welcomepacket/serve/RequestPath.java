package org.welcomepacket.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads the path of a request strictly: what could mean something else to somebody else is refused, never repaired. */
final class RequestPath {
    private static final int LONGEST = 2_000;

    private RequestPath() {}

    /**
     * The path below the root, without the first slash, decoded once.
     *
     * @param raw as sent, such as {@code /en/first%20session.html}
     * @return empty when the path leaves the root, or holds a backslash, a control character, an encoded slash, an empty
     *     part or bytes that are not UTF-8
     */
    static Optional<String> of(String raw) {
        if (!raw.startsWith("/") || raw.length() > LONGEST) {
            return Optional.empty();
        }
        return decoded(raw.substring(1)).filter(RequestPath::isPlain);
    }

    private static boolean isPlain(String path) {
        boolean odd = path.codePoints().anyMatch(c -> c == '\\' || Character.isISOControl(c));
        return !odd && Arrays.stream(withoutLastSlash(path).split("/", -1)).allMatch(part -> isPart(part, path));
    }

    private static boolean isPart(String part, String path) {
        return path.isEmpty() || !(part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static String withoutLastSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static Optional<String> decoded(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int value = hexadecimal(raw, i + 1);
                if (value < 0 || value == '/') {
                    return Optional.empty();
                }
                bytes.write(value);
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c);
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int hexadecimal(String text, int at) {
        if (at + 2 > text.length()) {
            return -1;
        }
        int high = Character.digit(text.charAt(at), 16);
        int low = Character.digit(text.charAt(at + 1), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }
}
