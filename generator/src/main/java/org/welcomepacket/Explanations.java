package org.welcomepacket;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Explanation;
import org.welcomepacket.source.Nearest;

/** The explanations that come with the program, one for every code. */
public final class Explanations {
    private static final int MAX_NEAR = 5;

    private Explanations() {}

    /** The explanation of a code; reads one small file. */
    public static Explanation of(Code code) {
        try (InputStream in = Explanations.class.getResourceAsStream("explain/" + code.id() + ".md")) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its explanation of " + code.id());
            }
            return Explanation.parse(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code somebody means who copied it from a finding: {@code unit-mismatch} or {@code error[unit-mismatch]:}. */
    public static Optional<Code> find(String written) {
        String id = id(written);
        return Arrays.stream(Code.values()).filter(code -> code.id().equals(id)).findFirst();
    }

    /** A few codes that somebody may have meant: the one spelled most alike first, then those that hold the word. */
    public static List<Code> near(String written) {
        String id = id(written);
        Optional<String> alike =
                Nearest.to(id, Arrays.stream(Code.values()).map(Code::id).toList());
        return Arrays.stream(Code.values())
                .filter(code -> alike.filter(code.id()::equals).isPresent()
                        || (id.length() > 2 && code.id().contains(id)))
                .sorted((a, b) -> Boolean.compare(
                        alike.filter(b.id()::equals).isPresent(),
                        alike.filter(a.id()::equals).isPresent()))
                .limit(MAX_NEAR)
                .toList();
    }

    private static String id(String written) {
        String text = written.strip();
        int open = text.indexOf('[');
        int close = text.indexOf(']');
        String inner = open >= 0 && close > open ? text.substring(open + 1, close) : text;
        return inner.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
