package org.welcomepacket.manifest;

import java.util.regex.Pattern;
import org.welcomepacket.source.Bytes;

/**
 * A file by its digest.
 *
 * @param path relative, with forward slashes, never leaving its folder
 * @param size in bytes
 * @param sha256 64 lower-case hexadecimal digits
 */
public record FileEntry(String path, long size, String sha256) {
    private static final Pattern SEGMENT = Pattern.compile("[^/\\\\:\\p{Cntrl}]{1,255}");
    private static final int LONGEST = 1000;
    private static final int DIGITS = 64;

    /**
     * An entry that can be trusted to name a file inside its folder.
     *
     * @throws IllegalArgumentException when the path could leave its folder, or size or digest are none
     */
    public FileEntry {
        if (!isSafe(path) || size < 0 || !isDigest(sha256)) {
            throw new IllegalArgumentException("no entry of a file: " + path);
        }
    }

    /** The entry of a file with this content. */
    public static FileEntry of(String path, Bytes content) {
        return new FileEntry(path, content.size(), content.sha256());
    }

    /** Whether a text can be a SHA-256, in lower-case hexadecimal digits. */
    static boolean isDigest(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!(c >= '0' && c <= '9') && !(c >= 'a' && c <= 'f')) {
                return false;
            }
        }
        return text.length() == DIGITS;
    }

    private static boolean isSafe(String path) {
        if (path.length() > LONGEST) {
            return false;
        }
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".")
                    || segment.equals("..")
                    || !SEGMENT.matcher(segment).matches()) {
                return false;
            }
        }
        return true;
    }
}
