package org.welcomepacket.read.yaml;

import java.util.Optional;
import org.welcomepacket.source.Diagnostic;

/** Characters that a text cannot begin with, or that cannot stand in a line. */
final class CharacterMistake {
    private final Stumble stumble;

    CharacterMistake(Stumble stumble) {
        this.stumble = stumble;
    }

    /** What there is to say, if it is a mistake of this kind. */
    Optional<Diagnostic> find() {
        if (stumble.problem().contains("\\t")) {
            boolean indents = stumble.lines()
                    .line(stumble.line())
                    .substring(0, stumble.offset() - stumble.lines().start(stumble.line()))
                    .isBlank();
            return indents
                    ? stumble.say(stumble.offset(), "a tab cannot indent a line", "indent with two spaces")
                    : stumble.say(stumble.offset(), "a tab cannot stand here", "write a space in its place");
        }
        if (stumble.problem().contains("cannot start any token")) {
            return beginsWith(stumble.offset());
        }
        if (stumble.context().contains("alias")
                || stumble.context().contains("anchor")
                || stumble.context().contains("block scalar")) {
            return beginsWith(stumble.contextOffset());
        }
        if (stumble.context().contains("quoted scalar") && stumble.problem().contains("escape")) {
            return stumble.say(
                    stumble.offset(),
                    "a backslash has a meaning of its own here",
                    "use ' instead of \" around the text, or write \\\\");
        }
        return Optional.empty();
    }

    private Optional<Diagnostic> beginsWith(int at) {
        String first = at < stumble.text().length() ? "'" + stumble.text().charAt(at) + "'" : "this character";
        return stumble.say(at, "a text cannot begin with " + first, "put the text in quotation marks");
    }
}
