package org.welcomepacket.layout.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of the document's structure (ISO 32000-1, 14.7 and 14.8). Compared by identity.
 *
 * <p>The order of marks is the reading order: an element stands among its parent's children where its first mark, or
 * the first mark of one of its own children, appears. An element that has nothing to show, such as an empty table
 * cell, is given a {@link Mark.Nothing}.
 */
public final class Tag {
    private final Role role;
    private final @Nullable Tag parent;
    private final Attributes attributes;

    private Tag(Role role, @Nullable Tag parent, Attributes attributes) {
        this.role = role;
        this.parent = parent;
        this.attributes = attributes;
    }

    /** The root of a document. */
    public static Tag document() {
        return new Tag(Role.DOCUMENT, null, Attributes.NONE);
    }

    /** A new child without attributes. */
    public Tag child(Role role) {
        return child(role, Attributes.NONE);
    }

    /** A new child. */
    public Tag child(Role role, Attributes attributes) {
        return new Tag(role, this, attributes);
    }

    /** What it is. */
    public Role role() {
        return role;
    }

    /** The element it belongs to; empty for the document. */
    public Optional<Tag> parent() {
        return Optional.ofNullable(parent);
    }

    /** What is said of it. */
    public Attributes attributes() {
        return attributes;
    }

    @Override
    public String toString() {
        return role.toString();
    }

    /**
     * What is said of an element; an empty text is not written.
     *
     * @param id for tables' headers and notes; unique in the document
     * @param title such as the title of a section
     * @param language BCP 47, when it differs from the document's
     * @param alternative what a picture or blank is, in words
     * @param actualText what marks say when their glyphs do not
     * @param scope {@code Column} or {@code Row}, of a header cell
     * @param listNumbering {@code None}, {@code Disc}, {@code Decimal}, {@code LowerAlpha}, ... of a list
     * @param columns how many columns a cell spans
     * @param rows how many rows a cell spans
     */
    public record Attributes(
            String id,
            String title,
            String language,
            String alternative,
            String actualText,
            String scope,
            String listNumbering,
            int columns,
            int rows) {
        /** Nothing said. */
        public static final Attributes NONE = new Attributes("", "", "", "", "", "", "", 1, 1);

        /** The same with an id. */
        public Attributes withId(String value) {
            return new Attributes(value, title, language, alternative, actualText, scope, listNumbering, columns, rows);
        }

        /** The same with a title. */
        public Attributes withTitle(String value) {
            return new Attributes(id, value, language, alternative, actualText, scope, listNumbering, columns, rows);
        }

        /** The same with a language. */
        public Attributes withLanguage(String value) {
            return new Attributes(id, title, value, alternative, actualText, scope, listNumbering, columns, rows);
        }

        /** The same with an alternative. */
        public Attributes withAlternative(String value) {
            return new Attributes(id, title, language, value, actualText, scope, listNumbering, columns, rows);
        }

        /** The same with a scope. */
        public Attributes withScope(String value) {
            return new Attributes(id, title, language, alternative, actualText, value, listNumbering, columns, rows);
        }

        /** The same with a list numbering. */
        public Attributes withListNumbering(String value) {
            return new Attributes(id, title, language, alternative, actualText, scope, value, columns, rows);
        }

        /** The same with spans. */
        public Attributes withSpans(int columnCount, int rowCount) {
            return new Attributes(
                    id, title, language, alternative, actualText, scope, listNumbering, columnCount, rowCount);
        }
    }

    /** Standard structure types (ISO 32000-1, 14.8.4), with the name the file uses. */
    public enum Role {
        /** The whole. */
        DOCUMENT("Document"),
        /** A large part, such as the letter or the policies. */
        PART("Part"),
        /** A section: a policy or a clause. */
        SECT("Sect"),
        /** A grouping without meaning of its own. */
        DIV("Div"),
        /** A quotation of blocks. */
        BLOCK_QUOTE("BlockQuote"),
        /** A table of contents. */
        TOC("TOC"),
        /** An entry of it. */
        TOCI("TOCI"),
        /** Heading of level 1. */
        H1("H1"),
        /** Heading of level 2. */
        H2("H2"),
        /** Heading of level 3. */
        H3("H3"),
        /** Heading of level 4. */
        H4("H4"),
        /** Heading of level 5. */
        H5("H5"),
        /** Heading of level 6. */
        H6("H6"),
        /** A paragraph. */
        P("P"),
        /** A list. */
        L("L"),
        /** A list item. */
        LI("LI"),
        /** A bullet or number. */
        LBL("Lbl"),
        /** What follows the bullet or number. */
        LBODY("LBody"),
        /** A table. */
        TABLE("Table"),
        /** Its head rows. */
        THEAD("THead"),
        /** Its other rows. */
        TBODY("TBody"),
        /** A row. */
        TR("TR"),
        /** A header cell. */
        TH("TH"),
        /** A cell. */
        TD("TD"),
        /** A caption of a table or figure. */
        CAPTION("Caption"),
        /** A stretch of text. */
        SPAN("Span"),
        /** Stressed words; written as a role-mapped Span. */
        EM("Em"),
        /** Important words; written as a role-mapped Span. */
        STRONG("Strong"),
        /** A short quotation. */
        QUOTE("Quote"),
        /** Words set as typed. */
        CODE("Code"),
        /** A link. */
        LINK("Link"),
        /** A mark that refers to a note. */
        REFERENCE("Reference"),
        /** A note. */
        NOTE("Note"),
        /** A picture. */
        FIGURE("Figure"),
        /** A form field. */
        FORM("Form");

        private final String type;

        Role(String type) {
            this.type = type;
        }

        /** The name in the file. */
        public String type() {
            return type;
        }
    }
}
