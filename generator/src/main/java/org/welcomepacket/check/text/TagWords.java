package org.welcomepacket.check.text;

import java.util.Optional;
import java.util.Set;
import org.welcomepacket.read.markdown.RawTag;
import org.welcomepacket.wording.GrammaticalCase;

/**
 * A tag taken apart.
 *
 * @param kind what it stands for
 * @param name what it names: a value, a blank, a decision, a clause
 * @param form the grammatical case; the nominative when none is given
 * @param rest what else stands in it and has no meaning
 */
record TagWords(Kind kind, String name, GrammaticalCase form, String rest) {
    /** What clients can be asked for. */
    static final Set<String> BLANKS = Set.of("name", "address", "email", "phone", "company", "birth-date");

    enum Kind {
        VALUE,
        BLANK,
        CLAUSE,
        TABLE,
        EXAMPLES
    }

    static TagWords of(RawTag tag) {
        String word = tag.name();
        String argument = tag.argument();
        return switch (word) {
            case "clause" -> withForm(Kind.CLAUSE, argument);
            case "table" -> new TagWords(Kind.TABLE, argument, GrammaticalCase.NOMINATIVE, "");
            case "examples" -> new TagWords(Kind.EXAMPLES, argument, GrammaticalCase.NOMINATIVE, "");
            default ->
                word.startsWith("client.")
                        ? new TagWords(Kind.BLANK, word.substring(7), GrammaticalCase.NOMINATIVE, argument)
                        : withForm(Kind.VALUE, tag.content());
        };
    }

    private static TagWords withForm(Kind kind, String words) {
        int space = words.indexOf(' ');
        String name = space < 0 ? words : words.substring(0, space);
        String rest = space < 0 ? "" : words.substring(space + 1).strip();
        Optional<GrammaticalCase> form = GrammaticalCase.named(rest);
        return new TagWords(kind, name, form.orElse(GrammaticalCase.NOMINATIVE), form.isPresent() ? "" : rest);
    }
}
