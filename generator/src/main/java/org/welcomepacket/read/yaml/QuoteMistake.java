package org.welcomepacket.read.yaml;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.source.Diagnostic;

/** Quotation marks that are not closed, or closed too early. */
final class QuoteMistake {
    private static final Pattern BROKEN_QUOTE = Pattern.compile("(?:\"[^\"]*(\")|'[^']*('))\\s*[^\\s,#}\\]:]");

    private final Stumble stumble;

    QuoteMistake(Stumble stumble) {
        this.stumble = stumble;
    }

    /** What there is to say, if it is a mistake of this kind. */
    Optional<Diagnostic> find() {
        if (stumble.context().contains("quoted scalar") && stumble.problem().contains("end of stream")) {
            boolean apostrophe = stumble.contextOffset() < stumble.text().length()
                    && stumble.text().charAt(stumble.contextOffset()) == '\'';
            return stumble.say(
                    stumble.contextOffset(),
                    "this quotation mark is never closed",
                    "put the same mark at the end of the text"
                            + (apostrophe ? "; around a text that begins with an apostrophe, write \"" : ""));
        }
        OptionalInt open = OpenQuote.before(stumble.text(), stumble.lines(), stumble.offset());
        if (open.isPresent()) {
            return stumble.say(
                    open.getAsInt(),
                    "this quotation mark is not closed in its line",
                    "put the same mark at the end of the text");
        }
        Matcher broken = BROKEN_QUOTE.matcher(stumble.words());
        if (!stumble.problem().contains("found '<scalar>'") || !broken.find()) {
            return Optional.empty();
        }
        return stumble.say(
                stumble.lines().start(stumble.line()) + Math.max(broken.start(1), broken.start(2)),
                "the text goes on after its closing quotation mark",
                broken.group(1) == null
                        ? "use \" around a text with an apostrophe, as in \"it's\""
                        : "put the marks around the whole text, and ' around a text with \" in it");
    }
}
