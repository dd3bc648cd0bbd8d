package org.welcomepacket.sign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Where the password of a keystore comes from: an environment variable, a file or a prompt. There is no source for a
 * command-line argument on purpose: arguments are seen by every process and kept in the shell's history.
 */
@FunctionalInterface
public interface PasswordSource {
    /**
     * The password, in an array of its own that the caller wipes.
     *
     * @throws UnusableKeyException when there is none, saying where it was looked for
     * @throws IOException when it cannot be read
     */
    char[] read() throws IOException;

    /** The value of a variable of the environment handed in. */
    static PasswordSource environment(Map<String, String> environment, String variable) {
        return () -> {
            String value = environment.get(variable);
            if (value == null || value.isEmpty()) {
                throw new UnusableKeyException(
                        "the environment variable " + variable + " holds no password",
                        "set " + variable + " to the password of the key, or name a file that holds it");
            }
            return value.toCharArray();
        };
    }

    /** The first line of a file in UTF-8; a line end after it is not part of the password. */
    static PasswordSource file(Path file) {
        return () -> {
            byte[] bytes = readShort(file);
            try {
                return firstLine(bytes, file);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
        };
    }

    /**
     * What a person types without echo, as {@link java.io.Console#readPassword()} gives it.
     *
     * @param prompt asks, and gives null when there is nobody to ask or the input ended
     */
    static PasswordSource prompt(Supplier<char @Nullable []> prompt) {
        return () -> {
            char[] typed = prompt.get();
            if (typed == null || typed.length == 0) {
                throw new UnusableKeyException(
                        "no password was given", "type the password, or name a file or variable that holds it");
            }
            return typed;
        };
    }

    /**
     * No password, because nobody gave one and there is nobody to ask.
     *
     * @param hint how to give one
     */
    static PasswordSource missing(String hint) {
        return () -> {
            throw new UnusableKeyException("no password was given, and there is no terminal to ask at", hint);
        };
    }

    private static byte[] readShort(Path file) throws IOException {
        int limit = 4096;
        if (Files.size(file) > limit) {
            throw new UnusableKeyException(
                    "the password file " + file + " is longer than " + limit + " bytes",
                    "keep nothing but the password in it");
        }
        return Files.readAllBytes(file);
    }

    private static char[] firstLine(byte[] bytes, Path file) throws IOException {
        CharBuffer text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        char[] all = text.array();
        try {
            int start = text.hasRemaining() && all[0] == '\uFEFF' ? 1 : 0;
            int end = start;
            while (end < text.limit() && all[end] != '\n' && all[end] != '\r') {
                end++;
            }
            if (end == start) {
                throw new UnusableKeyException(
                        "the password file " + file + " begins with an empty line",
                        "write the password on its first line");
            }
            return Arrays.copyOfRange(all, start, end);
        } finally {
            Arrays.fill(all, '\0');
        }
    }
}
