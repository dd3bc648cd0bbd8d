package org.welcomepacket.check.text;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.markdown.RawTag;
import org.welcomepacket.wording.Facts;
import org.welcomepacket.wording.Wording;

/** What tags say in one language. */
public final class Phrase {
    private final Wording wording;
    private final Facts facts;
    private final ClauseNumbers numbers;
    private final LinkTags linkTags;
    private final Set<String> named = new LinkedHashSet<>();

    /** The words of one language. */
    public Phrase(Wording wording, Facts facts, ClauseNumbers numbers, LinkTags linkTags) {
        this.wording = wording;
        this.facts = facts;
        this.numbers = numbers;
        this.linkTags = linkTags;
    }

    Language language() {
        return wording.language();
    }

    Wording wording() {
        return wording;
    }

    ClauseNumbers numbers() {
        return numbers;
    }

    /** Adds what a checked tag stands for. */
    void say(RawTag tag, Line line) {
        TagWords words = TagWords.of(tag);
        switch (words.kind()) {
            case BLANK -> line.add(new Inline.ClientBlank("client." + words.name(), wording.blank(words.name())));
            case CLAUSE -> {
                ClauseId clause = Ids.clause(words.name()).orElseThrow(() -> unchecked(tag));
                String text = wording.clauseReference(numbers.of(clause), !clause.isHeaded(), words.form());
                line.add(new Inline.ClauseReference(clause, text));
            }
            case VALUE -> {
                named.add(words.name());
                line.value(facts.fact(words.name(), words.form()).orElseThrow(() -> unchecked(tag)), tag.span());
            }
            case TABLE, EXAMPLES -> throw unchecked(tag);
        }
    }

    /** The address that a link's tag stands for. */
    Optional<String> address(String name) {
        named.add(name);
        return linkTags.address(name, language());
    }

    /** Takes down that a text states something else than by a tag within a line. */
    void states(String fact) {
        named.add(fact);
    }

    /** What tags have named since the last call. */
    Set<String> takeNamed() {
        Set<String> taken = new LinkedHashSet<>(named);
        named.clear();
        return taken;
    }

    private static IllegalStateException unchecked(RawTag tag) {
        return new IllegalStateException("a tag the check should have refused: " + tag.content() + " at " + tag.span());
    }
}
