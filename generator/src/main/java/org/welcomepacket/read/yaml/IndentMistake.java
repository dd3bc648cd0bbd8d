package org.welcomepacket.read.yaml;

import java.util.Optional;
import org.welcomepacket.source.Diagnostic;

/** Lines that are indented differently from those they belong to. */
final class IndentMistake {
    private final Stumble stumble;
    private final Lines lines;

    IndentMistake(Stumble stumble) {
        this.stumble = stumble;
        this.lines = stumble.lines();
    }

    /** What there is to say, if it is a mistake of this kind. */
    Optional<Diagnostic> find() {
        if (stumble.problem().contains("expected '<document start>'")) {
            return documentStart();
        }
        if (!stumble.problem().contains("expected <block end>")) {
            return Optional.empty();
        }
        if (stumble.context().contains("block collection") && !lines.isItem(stumble.line())) {
            return stumble.say(
                    stumble.offset(),
                    "this line stands beside the items of a list, but begins without a dash",
                    "indent it if it belongs to the item above, or put it further left");
        }
        return stumble.say(
                stumble.offset(),
                "this line is indented differently from the lines it belongs to",
                "line it up with them");
    }

    private Optional<Diagnostic> documentStart() {
        int above = lines.above(stumble.line());
        if (above >= 0 && lines.line(above).startsWith("...")) {
            return stumble.say(lines.start(above), "'...' ends the file, but more follows", "delete the line '...'");
        }
        int first = firstLine();
        if (lines.line(first).startsWith("%")) {
            return stumble.say(lines.start(first), "a line cannot begin with '%'", "delete the line");
        }
        return lines.indent(first) > lines.indent(stumble.line())
                ? stumble.say(
                        lines.start(first) + lines.indent(first),
                        "the first line is indented, but a later one begins further left",
                        "begin both at the margin")
                : Optional.empty();
    }

    private int firstLine() {
        int first = 0;
        while (first < stumble.line() && lines.isEmpty(first)) {
            first++;
        }
        return first;
    }
}
