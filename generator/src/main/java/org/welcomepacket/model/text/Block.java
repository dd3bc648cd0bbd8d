package org.welcomepacket.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A block of text: what stands on lines of its own. */
public sealed interface Block {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * A heading inside a clause or an article.
     *
     * @param level from 3 in a clause, from 2 in an article; never skipping one
     * @param id for links; unique in its file; empty when the author gives none
     * @param content the words
     */
    record Heading(int level, String id, List<Inline> content) implements Block {
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
     * A paragraph.
     *
     * @param content the words
     */
    record Paragraph(List<Inline> content) implements Block {
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
     * @param tight whether items are set without space between them
     * @param items the items
     */
    record Listing(Optional<Integer> start, boolean tight, List<Item> items) implements Block {
        /** Copies the list. */
        public Listing {
            items = List.copyOf(items);
        }

        /** Whether items are numbered. */
        public boolean isOrdered() {
            return start.isPresent();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.listing(this);
        }
    }

    /**
     * An item of a list.
     *
     * @param box a box the client can tick
     * @param blocks the content
     */
    record Item(Optional<Box> box, List<Block> blocks) {
        /** Copies the list. */
        public Item {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A box the client can tick.
     *
     * @param name unique in the packet and the same in all languages: {@code tick.<policy>.<heading>.<number from 1>}
     * @param ticked whether it is ticked as issued
     */
    record Box(String name, boolean ticked) {}

    /**
     * A quotation.
     *
     * @param blocks the content
     */
    record Quote(List<Block> blocks) implements Block {
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
     * Lines set as they are.
     *
     * @param lines the text, lines ended by {@code \n}
     */
    record Preformatted(String lines) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.preformatted(this);
        }
    }

    /** A break between thoughts. */
    record Break() implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.breakLine(this);
        }
    }

    /**
     * A picture of its own.
     *
     * @param image PNG or JPEG
     * @param alternative what it shows, in words
     */
    record Figure(Asset image, String alternative) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /**
     * A table.
     *
     * @param caption above it; empty for none
     * @param columns how each column is aligned; its size is the number of columns
     * @param head the head row, exactly one cell a column
     * @param rows the others, exactly one cell a column each
     */
    record Table(List<Inline> caption, List<Alignment> columns, List<Cell> head, List<Row> rows) implements Block {
        /** Copies the lists. */
        public Table {
            caption = List.copyOf(caption);
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
     * A decision table in words: the first column says what a row is about, the last what happens.
     *
     * @param decision id of the decision
     * @param table the words; every row is whole, also where the first cell is the same as above
     */
    record RuleTable(String decision, Table table) implements Block {
        /** How many rows in turn are about the same, for each run of rows with the same first cell; they add up to all. */
        public List<Integer> groups() {
            List<Integer> groups = new ArrayList<>();
            for (int row = 0; row < table.rows().size(); row++) {
                if (row > 0 && table.columns().size() > 1 && isAboutTheSame(row)) {
                    groups.set(groups.size() - 1, groups.get(groups.size() - 1) + 1);
                } else {
                    groups.add(1);
                }
            }
            return List.copyOf(groups);
        }

        private boolean isAboutTheSame(int row) {
            Cell above = table.rows().get(row - 1).cells().get(0);
            return above.equals(table.rows().get(row).cells().get(0));
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.ruleTable(this);
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
    record Cell(List<Inline> content) {
        /** Copies the list. */
        public Cell {
            content = List.copyOf(content);
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
     * One method for each kind of block, so that the compiler finds a missing one.
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

        /** Lines set as they are. */
        R preformatted(Preformatted preformatted);

        /** A break between thoughts. */
        R breakLine(Break line);

        /** A picture. */
        R figure(Figure figure);

        /** A table. */
        R table(Table table);

        /** A decision table in words. */
        R ruleTable(RuleTable table);
    }
}
