package org.welcomepacket.read.markdown;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.source.Span;

/** A block as read. */
public sealed interface RawBlock {
    /** Where it stands. */
    Span span();

    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A heading.
     *
     * @param level from 1 to 6, as written
     * @param id as written in {@code {#id}}
     * @param content the words, without the id
     * @param span where
     */
    record Heading(int level, Optional<Id> id, List<RawInline> content, Span span) implements RawBlock {
        /** Copies the list. */
        public Heading {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /**
     * The id of a heading.
     *
     * @param text as written
     * @param span of the text
     */
    record Id(String text, Span span) {}

    /**
     * A paragraph.
     *
     * @param content the words
     * @param span where
     */
    record Paragraph(List<RawInline> content, Span span) implements RawBlock {
        /** Copies the list. */
        public Paragraph {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A list.
     *
     * @param start number of the first item; empty for a bullet list
     * @param tight whether no blank lines stand between the items
     * @param items the items
     * @param span where
     */
    record Listing(Optional<Integer> start, boolean tight, List<Item> items, Span span) implements RawBlock {
        /** Copies the list. */
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listing(this);
        }
    }

    /**
     * An item of a list.
     *
     * @param ticked of an item with a box: whether it is ticked
     * @param blocks the content
     */
    record Item(Optional<Boolean> ticked, List<RawBlock> blocks) {
        /** Copies the list. */
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A quotation.
     *
     * @param blocks the content
     * @param span where
     */
    record Quote(List<RawBlock> blocks, Span span) implements RawBlock {
        /** Copies the list. */
        public Quote {
            blocks = List.copyOf(blocks);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    /**
     * Lines as they are.
     *
     * @param lines ended by {@code \n}
     * @param span where
     */
    record Preformatted(String lines, Span span) implements RawBlock {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.preformatted(this);
        }
    }

    /**
     * A break between thoughts.
     *
     * @param span where
     */
    record Break(Span span) implements RawBlock {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.breakLine(this);
        }
    }

    /** How a column is aligned. */
    enum Alignment {
        /** At the start of the line. */
        START,
        /** Centred. */
        CENTRE,
        /** At the end of the line. */
        END
    }

    /**
     * A table.
     *
     * @param columns how each is aligned
     * @param head the head row, a cell a column
     * @param rows the others, a cell a column each
     * @param span where
     */
    record Table(List<Alignment> columns, List<Cell> head, List<Row> rows, Span span) implements RawBlock {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            head = List.copyOf(head);
            rows = List.copyOf(rows);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells one a column
     */
    record Row(List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell of a table.
     *
     * @param content the words
     */
    record Cell(List<RawInline> content) {
        /** Copies the list. */
        public Cell {
            content = List.copyOf(content);
        }
    }

    /**
     * A tag on a line of its own that stands for a block.
     *
     * @param tag as written
     */
    record Tag(RawTag tag) implements RawBlock {
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
     * Blocks that are there only if something is present, or absent.
     *
     * @param opening its first tag
     * @param blocks the content
     */
    record Section(RawTag opening, List<RawBlock> blocks) implements RawBlock {
        /** Copies the list. */
        public Section {
            blocks = List.copyOf(blocks);
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
     * One method for each kind.
     *
     * @param <R> what is made of a block
     */
    interface Visitor<R> {
        /** A heading. */
        R heading(Heading heading);

        /** A paragraph. */
        R paragraph(Paragraph paragraph);

        /** A list. */
        R listing(Listing listing);

        /** A quotation. */
        R quote(Quote quote);

        /** Lines as they are. */
        R preformatted(Preformatted preformatted);

        /** A break between thoughts. */
        R breakLine(Break line);

        /** A table. */
        R table(Table table);

        /** A tag that stands for a block. */
        R tag(Tag tag);

        /** Blocks under a condition. */
        R section(Section section);
    }
}
