package org.welcomepacket.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A file of the site by its path below the site's root, such as {@code en/sessions.html}.
 *
 * @param path with forward slashes
 */
record Address(String path) {
    private static final String UNRESERVED = "-._~";

    /** The relative URL of another file as seen from this one, so that the site works wherever it is put. */
    String to(Address other) {
        String folder = folder(path);
        if (!folder.isEmpty() && other.path.startsWith(folder)) {
            return encode(other.path.substring(folder.length()));
        }
        long up = folder.chars().filter(c -> c == '/').count();
        return "../".repeat((int) up) + encode(other.path);
    }

    /** The relative URL of a place in another file; of a place in this one the fragment alone. */
    String to(Address other, String fragment) {
        if (fragment.isEmpty()) {
            return to(other);
        }
        return (equals(other) ? "" : to(other)) + "#" + encode(fragment);
    }

    /** The path as part of a URL: RFC 3986, 2.3 and 3.3. */
    String encoded() {
        return encode(path);
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xFF;
            if (c == '/' || isUnreserved(c)) {
                out.append((char) c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", c));
            }
        }
        return out.toString();
    }

    private static boolean isUnreserved(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || UNRESERVED.indexOf(c) >= 0;
    }
}
