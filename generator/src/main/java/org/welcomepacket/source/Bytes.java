package org.welcomepacket.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** An unchangeable sequence of bytes; two are equal when their bytes are. */
public final class Bytes {
    private final byte[] bytes;

    /** Once asked for: the same picture stands on many pages. Two threads may both work it out. */
    private @Nullable String sha256;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of the bytes. */
    public static Bytes copyOf(byte[] bytes) {
        return new Bytes(bytes.clone());
    }

    /** The bytes themselves, not copied: for an array nobody else keeps. */
    public static Bytes wrap(byte[] bytes) {
        return new Bytes(bytes);
    }

    /** The text in UTF-8. */
    public static Bytes utf8(String text) {
        return new Bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    /** How many bytes. */
    public int size() {
        return bytes.length;
    }

    /** One byte. */
    public byte at(int index) {
        return bytes[index];
    }

    /** A copy as an array. */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** The bytes to be read from, without copying. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** The bytes as a stream that reads them without copying. */
    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** The bytes read as UTF-8, malformed parts replaced. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The SHA-256 digest in 64 lower-case hexadecimal digits. */
    public String sha256() {
        String known = sha256;
        if (known == null) {
            known = digest();
            sha256 = known;
        }
        return known;
    }

    private String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The size only: contents may be long or private. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
