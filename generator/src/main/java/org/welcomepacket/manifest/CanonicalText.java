package org.welcomepacket.manifest;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Note;
import org.welcomepacket.source.Bytes;

/**
 * The text that a clause's hash is taken of. Two clauses have the same text exactly when they say the same in the same
 * form; golden vectors hold it for all time, since signed agreements carry the hashes.
 *
 * <p>Everything is a list in parentheses, as in Lisp: a name, then, after one space, what it holds.
 *
 * <pre>
 * text     = "(clause" title *block *note ")"              ; "article" for the letter and the schedule
 * title    = LF "(title " line ")"
 * block    = LF "(h" level " " line ")" | LF "(p " line ")" | LF "(pre " characters ")" | LF "(break)"
 *          | LF "(ul" *item ")" | LF "(ol " first *item ")" | LF "(quote" *block ")"
 *          | LF "(figure " sha256 " " characters ")"
 *          | LF "(table" LF "(caption " line ")" row *row ")" ; a rule table is its table
 * item     = LF "(item" *block ")" | LF "(box" *block ")" | LF "(ticked" *block ")"
 * row      = LF "(row" *(LF "(cell " line ")") ")"         ; the head row comes first
 * note     = LF "(note " number *block ")"                 ; in the order of the first marks
 * line     = *( character | "(em " line ")" | "(strong " line ")" | "(struck " line ")" | "(code " characters ")"
 *          | "(link " target " " line ")" | "(br)" | "(blank " name ")" | "(clause " id ")" | "(mark " number ")" )
 * target   = "web:" uri | "clause:" id | "policy:" id | "article:" id "#" heading
 * </pre>
 *
 * <p>In characters, {@code ( ) \} have a backslash before them; in {@code pre} a line feed is {@code \n}; in targets and
 * names a space is {@code \s}. In a line, each run of white space (Unicode White_Space, so no-break spaces too) is one
 * space, standing where the run began, and there is none at the beginning or end of the line or beside a {@code (br)}.
 * Soft hyphens are dropped. The white space of {@code pre} is kept, without line feeds at the end. Numbers of notes
 * count from 1 in this text, whatever is printed. Left out are the number and id of the clause, ids of headings, names
 * of boxes, alignment of columns and tightness of lists. The whole is in Normalization Form C; no character composes
 * with a parenthesis, a backslash or a space, so this cannot blur the form.
 */
public final class CanonicalText {
    private final StringBuilder out = new StringBuilder();
    private final NoteMarks marks = new NoteMarks();

    private CanonicalText() {}

    /** The canonical text of a clause. */
    public static String of(Clause clause) {
        return new CanonicalText().whole("clause", clause.title(), clause.blocks(), clause.notes());
    }

    /** The canonical text of the letter or the schedule. */
    public static String of(Article article) {
        return new CanonicalText().whole("article", article.title(), article.blocks(), article.notes());
    }

    /** SHA-256 of a canonical text in UTF-8: 64 lower-case hexadecimal digits. */
    public static String hash(String canonical) {
        return Bytes.utf8(canonical).sha256();
    }

    private String whole(String kind, List<Inline> title, List<Block> blocks, List<Note> notes) {
        out.append('(').append(kind);
        line("title", title);
        blocks(blocks);
        notes(notes);
        out.append(')');
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Notes in the order of their marks; a mark in a note may ask for further ones. */
    private void notes(List<Note> notes) {
        Map<Integer, Note> byNumber = new LinkedHashMap<>();
        notes.forEach(note -> byNumber.put(note.number(), note));
        for (int place = 1; place <= marks.count(); place++) {
            Note note = byNumber.get(marks.numberAt(place));
            if (note != null) {
                out.append("\n(note ").append(place);
                blocks(note.blocks());
                out.append(')');
            }
        }
    }

    private void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(new CanonicalBlocks());
        }
    }

    private void line(String name, List<Inline> content) {
        out.append("\n(").append(name).append(' ');
        new CanonicalLine(out, marks).write(content);
        out.append(')');
    }

    private final class CanonicalBlocks implements Block.Visitor<Block> {
        @Override
        public Block heading(Block.Heading heading) {
            line("h" + heading.level(), heading.content());
            return heading;
        }

        @Override
        public Block paragraph(Block.Paragraph paragraph) {
            line("p", paragraph.content());
            return paragraph;
        }

        @Override
        public Block listing(Block.Listing listing) {
            out.append(listing.start().map(start -> "\n(ol " + start).orElse("\n(ul"));
            for (Block.Item item : listing.items()) {
                out.append(
                        item.box().map(b -> b.ticked() ? "\n(ticked" : "\n(box").orElse("\n(item"));
                blocks(item.blocks());
                out.append(')');
            }
            out.append(')');
            return listing;
        }

        @Override
        public Block quote(Block.Quote quote) {
            out.append("\n(quote");
            blocks(quote.blocks());
            out.append(')');
            return quote;
        }

        @Override
        public Block preformatted(Block.Preformatted preformatted) {
            String lines = preformatted.lines().replaceAll("\n+\\z", "");
            out.append("\n(pre ")
                    .append(CanonicalLine.escape(lines).replace("\n", "\\n"))
                    .append(')');
            return preformatted;
        }

        @Override
        public Block breakLine(Block.Break line) {
            out.append("\n(break)");
            return line;
        }

        @Override
        public Block figure(Block.Figure figure) {
            out.append("\n(figure ").append(figure.image().content().sha256()).append(' ');
            new CanonicalLine(out, marks).write(List.of(Inline.Text.of(figure.alternative())));
            out.append(')');
            return figure;
        }

        @Override
        public Block table(Block.Table table) {
            out.append("\n(table");
            line("caption", table.caption());
            row(table.head());
            table.rows().forEach(row -> row(row.cells()));
            out.append(')');
            return table;
        }

        @Override
        public Block ruleTable(Block.RuleTable table) {
            return table(table.table());
        }

        private void row(List<Block.Cell> cells) {
            out.append("\n(row");
            cells.forEach(cell -> line("cell", cell.content()));
            out.append(')');
        }
    }
}
