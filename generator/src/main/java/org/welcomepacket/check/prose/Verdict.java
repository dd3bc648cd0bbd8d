package org.welcomepacket.check.prose;

import java.util.List;

/**
 * What there is to say of a number.
 *
 * @param kind what it does
 * @param facts to what; several where it may be about each of them
 * @param instead what it says the same as, though the text is about something else
 */
record Verdict(Kind kind, List<Fact> facts, List<Fact> instead) {
    Verdict {
        facts = List.copyOf(facts);
        instead = List.copyOf(instead);
    }

    /** What a number can do to a fact. */
    enum Kind {
        /** Say the same. */
        REPEATS,
        /** Disagree. */
        CONTRADICTS,
        /** Disagree, if it is about it, which little speaks for. */
        DOUBTS
    }

    static Verdict repeats(List<Fact> facts) {
        return new Verdict(Kind.REPEATS, facts, List.of());
    }

    static Verdict contradicts(List<Fact> facts) {
        return contradicts(facts, List.of());
    }

    static Verdict contradicts(List<Fact> facts, List<Fact> instead) {
        return new Verdict(Kind.CONTRADICTS, facts, instead);
    }

    static Verdict doubts(List<Fact> facts) {
        return new Verdict(Kind.DOUBTS, facts, List.of());
    }

    /** The verdict on a number that is about a fact. */
    static Verdict on(Mention mention, Fact fact) {
        return fact.says(mention) ? repeats(List.of(fact)) : contradicts(List.of(fact));
    }

    boolean repeats() {
        return kind == Kind.REPEATS;
    }
}
