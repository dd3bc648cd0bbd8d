package org.welcomepacket.sign.verify.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/**
 * The words on the pages, in the order of the structure tree (ISO 32000-1, 14.7): running heads and page numbers are no
 * part of it, and a text that goes on over the page is one.
 */
final class PageWords {
    private static final int DEEPEST = 64;
    private static final String NOTE = "Note";
    private static final String SECTION = "Sect";

    private final View view;
    /** What runs within a line; all other elements stand apart. */
    private static final Set<String> INLINE =
            Set.of("Span", "Em", "Strong", "Quote", "Code", "Link", "Reference", "Annot", "Form");

    private final Map<Reference, Map<Integer, StringBuilder>> pages = new HashMap<>();
    private final Set<Reference> walked = new HashSet<>();
    private final MarkedText marked;
    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder signs = new StringBuilder();
    private final StringBuilder open = new StringBuilder();
    private final NavigableSet<Integer> ends = new TreeSet<>();
    private final StringBuilder notes = new StringBuilder();
    private PdfObject lastPage = PdfObject.NULL;

    private PageWords(View view) {
        this.view = view;
        this.marked = new MarkedText(view);
    }

    /** Reads the words of a file as it was after a save. */
    static PageWords read(View view) throws RefusedException {
        PageWords words = new PageWords(view);
        Entries root = view.entries(view.catalog().get("StructTreeRoot"));
        words.kids(root.get("K"), PdfObject.NULL, words.open, 0);
        words.endSection();
        return words;
    }

    /** All but the notes. */
    PlainLetters text() {
        return new PlainLetters(letters.toString(), signs.toString());
    }

    /** The notes at the feet of pages. */
    PlainLetters notes() {
        return PlainLetters.of(notes.toString());
    }

    /** What follows a place up to the end of its section, which is mostly a clause. */
    String restOfSection(int from) {
        Integer end = ends.ceiling(from);
        return letters.substring(from, end == null ? letters.length() : end);
    }

    private void endSection() {
        PlainLetters section = PlainLetters.of(open.toString());
        letters.append(section.letters());
        signs.append(section.signs());
        open.setLength(0);
        ends.add(letters.length());
    }

    private void kids(PdfObject kids, PdfObject page, StringBuilder out, int depth) throws RefusedException {
        if (depth > DEEPEST) {
            throw new RefusedException("the structure of the document is nested too deeply");
        }
        view.budget().step();
        if (kids instanceof Reference reference && !walked.add(reference)) {
            throw new RefusedException("the structure of the document runs in circles");
        }
        PdfObject value = view.resolve(kids);
        if (value instanceof Items items) {
            for (PdfObject kid : items.values()) {
                kids(kid, page, out, depth + 1);
            }
        } else if (value instanceof Numeral number && page instanceof Reference reference) {
            if (!reference.equals(lastPage)) {
                out.append(PlainLetters.LINE);
                lastPage = reference;
            }
            out.append(words(reference, (int) number.value()));
        } else if (value instanceof Entries entries) {
            PdfObject own = entries.has("Pg") ? entries.get("Pg") : page;
            if (entries.has("MCID")) {
                kids(entries.get("MCID"), own, out, depth + 1);
            } else if (entries.has("S")) {
                String kind = entries.name("S").orElse("");
                StringBuilder into = kind.equals(NOTE) ? notes : out;
                String border = INLINE.contains(kind) ? "" : String.valueOf(PlainLetters.BLOCK);
                into.append(border);
                kids(entries.get("K"), own, into, depth + 1);
                into.append(border);
                if (kind.equals(SECTION)) {
                    endSection();
                }
            }
        }
    }

    private CharSequence words(Reference page, int mark) throws RefusedException {
        Map<Integer, StringBuilder> known = pages.get(page);
        if (known == null) {
            known = marked.of(view.entries(page));
            pages.put(page, known);
        }
        StringBuilder words = known.get(mark);
        return words == null ? "" : words;
    }
}
