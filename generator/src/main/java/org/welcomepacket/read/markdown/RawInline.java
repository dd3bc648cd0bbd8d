package org.welcomepacket.read.markdown;

import java.util.List;
import org.welcomepacket.source.Span;

/** A part of a line as read. */
public sealed interface RawInline {
    /** Where it stands. */
    Span span();

    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Words.
     *
     * @param text escapes and entities resolved, line ends as spaces
     * @param span where
     */
    record Text(String text, Span span) implements RawInline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** What a stretch of words is for. */
    enum Mark {
        /** {@code *words*}. */
        EMPHASIS,
        /** {@code **words**}. */
        STRONG,
        /** {@code ~~words~~}. */
        STRUCK
    }

    /**
     * Marked words.
     *
     * @param mark how
     * @param content the words
     * @param span where
     */
    record Marked(Mark mark, List<RawInline> content, Span span) implements RawInline {
        /** Copies the list. */
        public Marked {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.marked(this);
        }
    }

    /**
     * Words as typed.
     *
     * @param text the words
     * @param span where
     */
    record Code(String text, Span span) implements RawInline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.code(this);
        }
    }

    /**
     * A link.
     *
     * @param destination as written
     * @param destinationSpan where that stands
     * @param content the words
     * @param span the whole
     */
    record Link(String destination, Span destinationSpan, List<RawInline> content, Span span) implements RawInline {
        /** Copies the list. */
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }
    }

    /**
     * A picture.
     *
     * @param destination as written
     * @param alternative what it shows
     * @param span the whole
     */
    record Image(String destination, String alternative, Span span) implements RawInline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.image(this);
        }
    }

    /**
     * A line end the author asked for.
     *
     * @param span where
     */
    record HardBreak(Span span) implements RawInline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.hardBreak(this);
        }
    }

    /**
     * A tag that stands for words.
     *
     * @param tag as written
     */
    record Tag(RawTag tag) implements RawInline {
        @Override
        public Span span() {
            return tag.span();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.tag(this);
        }
    }

    /**
     * Words that are there only if something is present, or absent.
     *
     * @param opening its first tag
     * @param content the words
     */
    record Section(RawTag opening, List<RawInline> content) implements RawInline {
        /** Copies the list. */
        public Section {
            content = List.copyOf(content);
        }

        @Override
        public Span span() {
            return opening.span();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.section(this);
        }
    }

    /**
     * The mark of a footnote.
     *
     * @param label as written, without brackets and circumflex
     * @param span where
     */
    record NoteMark(String label, Span span) implements RawInline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.noteMark(this);
        }
    }

    /**
     * One method for each kind.
     *
     * @param <R> what is made of an inline
     */
    interface Visitor<R> {
        /** Words. */
        R text(Text text);

        /** Marked words. */
        R marked(Marked marked);

        /** Words as typed. */
        R code(Code code);

        /** A link. */
        R link(Link link);

        /** A picture. */
        R image(Image image);

        /** A line end the author asked for. */
        R hardBreak(HardBreak hardBreak);

        /** A tag that stands for words. */
        R tag(Tag tag);

        /** Words under a condition. */
        R section(Section section);

        /** The mark of a footnote. */
        R noteMark(NoteMark mark);
    }
}
