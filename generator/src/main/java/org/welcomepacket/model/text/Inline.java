package org.welcomepacket.model.text;

import java.util.List;
import org.welcomepacket.source.Span;

/** A part of a line of text. */
public sealed interface Inline {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Plain words, values included.
     *
     * @param text the words; white space as it should be set, line ends folded to spaces
     * @param span where the author wrote them, or the tag that stands for them
     */
    record Text(String text, Span span) implements Inline {
        /** Words from no file. */
        public static Text of(String text) {
            return new Text(text, Span.none());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /**
     * Stressed words, usually italic.
     *
     * @param content the words
     */
    record Emphasis(List<Inline> content) implements Inline {
        /** Copies the list. */
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emphasis(this);
        }
    }

    /**
     * Important words, usually bold.
     *
     * @param content the words
     */
    record Strong(List<Inline> content) implements Inline {
        /** Copies the list. */
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.strong(this);
        }
    }

    /**
     * Words struck out.
     *
     * @param content the words
     */
    record Struck(List<Inline> content) implements Inline {
        /** Copies the list. */
        public Struck {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.struck(this);
        }
    }

    /**
     * Words set as typed.
     *
     * @param text the words
     */
    record Code(String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A link.
     *
     * @param target where to
     * @param content the words
     */
    record Link(Target target, List<Inline> content) implements Inline {
        /** Copies the list. */
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /** A line end that the author asked for. */
    record HardBreak() implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hardBreak(this);
        }
    }

    /**
     * A blank for the client.
     *
     * @param name such as {@code client.name}
     * @param label what belongs there, in words
     */
    record ClientBlank(String name, String label) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.clientBlank(this);
        }
    }

    /**
     * A cross-reference to a clause.
     *
     * @param clause which
     * @param text as this language writes it, such as "clause 4.2"
     */
    record ClauseReference(ClauseId clause, String text) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.clauseReference(this);
        }
    }

    /**
     * The mark of a footnote.
     *
     * @param number of the note in its policy or article, from 1
     */
    record NoteMark(int number) implements Inline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noteMark(this);
        }
    }

    /**
     * One method for each kind of inline, so that the compiler finds a missing one.
     *
     * @param <R> what is made of an inline
     */
    interface Visitor<R> {
        /** Plain words. */
        R text(Text text);

        /** Stressed words. */
        R emphasis(Emphasis emphasis);

        /** Important words. */
        R strong(Strong strong);

        /** Words struck out. */
        R struck(Struck struck);

        /** Words set as typed. */
        R code(Code code);

        /** A link. */
        R link(Link link);

        /** A line end that the author asked for. */
        R hardBreak(HardBreak hardBreak);

        /** A blank for the client. */
        R clientBlank(ClientBlank blank);

        /** A cross-reference to a clause. */
        R clauseReference(ClauseReference reference);

        /** The mark of a footnote. */
        R noteMark(NoteMark mark);
    }
}
