package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.read.markdown.RawDocument.RawNote;
import org.welcomepacket.read.markdown.RawInline;
import org.welcomepacket.read.markdown.RawWalk;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** Collects the passages of a text, footnotes where they are marked; code is left out, for it is typed as it is. */
final class PassageMaker extends RawWalk {
    private static final String TELEPHONE = "tel:";
    private static final Pattern CLAUSE = Pattern.compile("(?:[^#]*/)?([a-z][a-z0-9-]*)\\.md#(.+)");

    private final SourceFile file;
    private final Map<String, RawNote> notes;
    private final Set<String> taken = new HashSet<>();
    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> tables = new HashSet<>();
    private Optional<Passage.Lead> lead = Optional.empty();
    private Passage passage;

    PassageMaker(SourceFile file, Map<String, RawNote> notes) {
        this.file = file;
        this.notes = notes;
        this.passage = new Passage(file);
    }

    List<Passage> passages() {
        return passages;
    }

    /** Names of the decisions shown as tables or worked examples. */
    Set<String> tables() {
        return tables;
    }

    /** A heading, to which what follows belongs. */
    void title(List<RawInline> inlines) {
        lead = Optional.of(new Passage.Lead(line(inlines), false));
    }

    private Passage line(List<RawInline> inlines) {
        List<String> marked = new ArrayList<>();
        Passage outer = passage;
        Passage line = new Passage(file, lead);
        passage = line;
        passages.add(line);
        inlines(inlines, marked);
        passage = outer;
        for (String label : marked) {
            RawNote note = notes.get(label);
            if (note != null && taken.add(label)) {
                blocks(note.blocks());
            }
        }
        return line;
    }

    @Override
    protected boolean inlines(List<RawInline> inlines) {
        inlines(inlines, new ArrayList<>());
        return true;
    }

    private void inlines(List<RawInline> inlines, List<String> marked) {
        for (RawInline inline : inlines) {
            if (inline instanceof RawInline.NoteMark mark) {
                marked.add(mark.label());
            } else if (inline instanceof RawInline.Marked words) {
                inlines(words.content(), marked);
            } else if (inline instanceof RawInline.Link link) {
                int from = passage.text().length();
                inlines(link.content(), marked);
                destination(link.destination(), link.destinationSpan(), from);
                passage.link(from);
            } else {
                inline.accept(this);
            }
        }
    }

    /** A telephone number to be dialled is as good as one to be read. */
    private void destination(String destination, Span span, int from) {
        if (destination.startsWith("{{") && destination.endsWith("}}")) {
            passage.tag(destination.substring(2, destination.length() - 2).strip(), span);
        } else if (destination.startsWith(TELEPHONE)
                && !isSame(digits(destination), digits(passage.text().substring(from)))) {
            passage.gap(span);
            passage.words(destination.substring(TELEPHONE.length()), rest(span));
            passage.gap(span);
        } else {
            Matcher clause = CLAUSE.matcher(destination);
            if (clause.matches()) {
                passage.refers(clause.group(1) + "#" + clause.group(2));
            }
        }
    }

    /** Whether what is dialled is what is shown, with the code of the country or without: then it is said once. */
    private static boolean isSame(String dialled, String shown) {
        return shown.length() >= Quantity.Digits.SHORTEST && dialled.endsWith(shown);
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static Span rest(Span span) {
        return span.file().span(Math.min(span.end(), span.start() + TELEPHONE.length()), span.end());
    }

    @Override
    public Boolean heading(RawBlock.Heading heading) {
        title(heading.content());
        return true;
    }

    @Override
    public Boolean paragraph(RawBlock.Paragraph paragraph) {
        line(paragraph.content());
        return true;
    }

    @Override
    public Boolean table(RawBlock.Table table) {
        table.head().forEach(cell -> line(cell.content()));
        table.rows().forEach(row -> row(row.cells()));
        return true;
    }

    private void row(List<RawBlock.Cell> cells) {
        Optional<Passage.Lead> heading = lead;
        for (RawBlock.Cell cell : cells) {
            Passage line = line(cell.content());
            lead = lead.equals(heading) ? Optional.of(new Passage.Lead(line, true)) : lead;
        }
        lead = heading;
    }

    @Override
    public Boolean tag(RawBlock.Tag tag) {
        tables.add(tag.tag().argument());
        return true;
    }

    @Override
    public Boolean text(RawInline.Text text) {
        passage.words(text.text(), text.span());
        return true;
    }

    @Override
    public Boolean code(RawInline.Code code) {
        passage.gap(code.span());
        return true;
    }

    @Override
    public Boolean image(RawInline.Image image) {
        passage.gap(image.span());
        return true;
    }

    @Override
    public Boolean hardBreak(RawInline.HardBreak hardBreak) {
        passage.words(" ", hardBreak.span());
        return true;
    }

    @Override
    public Boolean tag(RawInline.Tag tag) {
        passage.tag(tag.tag().name(), tag.span());
        if (tag.tag().name().equals("clause")) {
            passage.refers(tag.tag().argument());
        }
        return true;
    }
}
