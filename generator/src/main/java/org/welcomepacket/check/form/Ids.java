package org.welcomepacket.check.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Span;

/** Names that authors give: {@code [a-z][a-z0-9-]*}. */
public final class Ids {
    /** A name, for schemas. */
    public static final String PATTERN = "[a-z][a-z0-9-]{0,63}";

    /** A clause, for schemas. */
    public static final String CLAUSE_PATTERN = PATTERN + "#" + PATTERN;

    private static final Pattern ID = Pattern.compile(PATTERN);

    private Ids() {}

    /** Whether a text can be a name. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Whether a text can be a name; if not, says so. */
    public static boolean check(String text, Span span, Findings findings) {
        if (isId(text)) {
            return true;
        }
        String better = text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        findings.add(
                Code.INVALID_ID,
                span,
                "'" + text + "' cannot be a name here",
                better.isEmpty() || !isId(better)
                        ? "use small letters a to z, digits and hyphens, a letter first"
                        : "write '" + better + "': small letters a to z, digits and hyphens");
        return false;
    }

    /** The clause a text such as {@code cancellations#late} names. */
    public static Optional<ClauseId> clause(String text) {
        int hash = text.indexOf('#');
        if (hash < 0 || !isId(text.substring(0, hash)) || !isId(text.substring(hash + 1))) {
            return Optional.empty();
        }
        return Optional.of(new ClauseId(text.substring(0, hash), text.substring(hash + 1)));
    }
}
