package org.welcomepacket.output;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * One file to be written, such as {@code site/en/index.html}: a path below the output folder, and its bytes.
 *
 * <p>Immutable. Two are equal when path and bytes are. A path is the same on every system: see {@link #isPath}.
 */
public final class OutputFile {
    private final String path;
    private final byte[] content;

    private OutputFile(String path, byte[] content) {
        if (!isPath(path)) {
            throw new IllegalArgumentException("not a path for an output file: '" + path + "'");
        }
        this.path = path;
        this.content = content;
    }

    /**
     * A file of these bytes, copied.
     *
     * @throws IllegalArgumentException when {@link #isPath} refuses the path
     */
    public static OutputFile of(String path, byte[] content) {
        return new OutputFile(path, content.clone());
    }

    /**
     * A file of these very bytes, not copied: for an array nobody else keeps.
     *
     * @throws IllegalArgumentException when {@link #isPath} refuses the path
     */
    public static OutputFile wrap(String path, byte[] content) {
        return new OutputFile(path, content);
    }

    /**
     * A file of this text in UTF-8.
     *
     * @throws IllegalArgumentException when {@link #isPath} refuses the path
     */
    public static OutputFile utf8(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether a file may be written there: relative, with forward slashes, staying below the folder, and with names
     * that Linux, macOS and Windows all accept.
     */
    public static boolean isPath(String path) {
        return PortablePath.accepts(path);
    }

    /** The path below the output folder, with forward slashes. */
    public String path() {
        return path;
    }

    /** A copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** How many bytes. */
    public int size() {
        return content.length;
    }

    /** The bytes as a stream that reads them without copying. */
    public InputStream stream() {
        return new ByteArrayInputStream(content);
    }

    /** Writes the bytes. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(content);
    }

    /** The bytes read as UTF-8, malformed parts replaced. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }

    /** The SHA-256 digest in 64 lower-case hexadecimal digits. */
    public String sha256() {
        return HexFormat.of().formatHex(sha256Digest().digest(content));
    }

    /** The same bytes under another path. */
    public OutputFile at(String otherPath) {
        return new OutputFile(otherPath, content);
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutputFile that && path.equals(that.path) && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(content);
    }

    /** Path and size. */
    @Override
    public String toString() {
        return path + " (" + content.length + " bytes)";
    }
}
