package org.welcomepacket.check.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.check.form.Nearest;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.read.markdown.RawDocument;
import org.welcomepacket.read.markdown.RawInline;
import org.welcomepacket.read.markdown.RawTag;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;
import org.welcomepacket.wording.GrammaticalCase;

/** Checks every tag, link, picture and footnote of a file. */
public final class TagCheck implements RawBlock.Visitor<Boolean>, RawInline.Visitor<Boolean> {
    private final TextFile file;
    private final Vocabulary vocabulary;
    private final Set<String> decisions;
    private final ClauseIndex index;
    private final Links links;
    private final LinkTags linkTags;
    private final Pictures pictures;
    private final Findings findings;
    private final Set<String> marked = new HashSet<>();
    private int nested;
    private int dropped;
    private boolean inNote;

    /**
     * A check of one file.
     *
     * @param decisions names of all decisions, and {@code services}
     */
    public TagCheck(
            TextFile file,
            Vocabulary vocabulary,
            Set<String> decisions,
            ClauseIndex index,
            LinkTags linkTags,
            Pictures pictures,
            Findings findings) {
        this.file = file;
        this.vocabulary = vocabulary;
        this.decisions = Set.copyOf(decisions);
        this.index = index;
        this.links = new Links(index, findings);
        this.linkTags = linkTags;
        this.pictures = pictures;
        this.findings = findings;
    }

    /** Looks at the whole file. */
    public void check() {
        file.onlyIf().ifPresent(scalar -> condition(scalar.text().strip(), scalar.span()));
        blocks(file.document().blocks());
        inNote = true;
        file.document().notes().values().forEach(note -> blocks(note.blocks()));
        unusedNotes(file.document());
    }

    private void unusedNotes(RawDocument document) {
        document.notes().forEach((label, note) -> {
            if (!marked.contains(label)) {
                findings.add(
                        Code.UNUSED_FOOTNOTE,
                        document.file().span(note.span().start(), note.span().start() + label.length() + 3),
                        "nothing refers to the footnote '" + label + "'",
                        "write [^" + label + "] where it belongs, or delete it");
            }
        });
    }

    private void blocks(List<RawBlock> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    private void inlines(List<RawInline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
    }

    private void within(List<RawBlock> blocks) {
        nested++;
        blocks(blocks);
        nested--;
    }

    @Override
    public Boolean heading(RawBlock.Heading heading) {
        if (nested > 0 || inNote) {
            error(
                    Code.UNSUPPORTED_MARKDOWN,
                    heading.span(),
                    "a heading cannot stand inside a list, a quotation or a footnote",
                    "write **" + PlainWords.of(heading.content()) + "**, or begin the line at the margin");
        }
        inlines(heading.content());
        return true;
    }

    @Override
    public Boolean paragraph(RawBlock.Paragraph paragraph) {
        if (paragraph.content().size() == 1 && paragraph.content().get(0) instanceof RawInline.Image image) {
            figure(image);
        } else {
            inlines(paragraph.content());
        }
        return true;
    }

    private void figure(RawInline.Image image) {
        if (image.alternative().isBlank()) {
            error(
                    Code.INVALID_IMAGE,
                    image.span(),
                    "this picture needs a description for those who cannot see it",
                    "write ![what it shows](" + image.destination() + ")");
        }
        if (image.destination().contains(":")) {
            error(
                    Code.INVALID_IMAGE,
                    image.span(),
                    "a picture must be a file of the content folder",
                    "save it in 'images' and write ![...](images/name.png)");
        } else {
            pictures.image(pictures.path(image.destination(), file), image.span());
        }
    }

    @Override
    public Boolean listing(RawBlock.Listing listing) {
        listing.items().forEach(item -> within(item.blocks()));
        return true;
    }

    @Override
    public Boolean quote(RawBlock.Quote quote) {
        within(quote.blocks());
        return true;
    }

    @Override
    public Boolean preformatted(RawBlock.Preformatted preformatted) {
        return true;
    }

    @Override
    public Boolean breakLine(RawBlock.Break line) {
        return true;
    }

    @Override
    public Boolean table(RawBlock.Table table) {
        table.head().forEach(cell -> inlines(cell.content()));
        table.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
        return true;
    }

    @Override
    public Boolean tag(RawBlock.Tag tag) {
        String name = tag.tag().argument();
        boolean examplesOfServices = tag.tag().name().equals("examples") && name.equals("services");
        if (decisions.contains(name) && !examplesOfServices) {
            return true;
        }
        if (examplesOfServices) {
            error(
                    Code.UNRESOLVED_REFERENCE,
                    tag.span(),
                    "there are no examples of services",
                    "write {{table services}}");
        } else if (!decisions.contains("")) {
            List<String> names = new ArrayList<>(decisions);
            error(
                    Code.UNRESOLVED_REFERENCE,
                    tag.span(),
                    "there is no decision '" + name + "'",
                    Nearest.hint(name, names));
        }
        return true;
    }

    @Override
    public Boolean section(RawBlock.Section section) {
        boolean holds = open(section.opening());
        dropped += holds ? 0 : 1;
        blocks(section.blocks());
        dropped -= holds ? 0 : 1;
        return true;
    }

    @Override
    public Boolean section(RawInline.Section section) {
        boolean holds = open(section.opening());
        dropped += holds ? 0 : 1;
        inlines(section.content());
        dropped -= holds ? 0 : 1;
        return true;
    }

    private boolean open(RawTag tag) {
        condition(tag.content().substring(1).strip(), tag.span());
        return SectionResolver.holds(tag, vocabulary);
    }

    private void condition(String name, Span place) {
        if (vocabulary.use(name) == Vocabulary.Status.UNKNOWN) {
            unknown(name, place);
        }
    }

    @Override
    public Boolean text(RawInline.Text text) {
        return true;
    }

    @Override
    public Boolean marked(RawInline.Marked words) {
        inlines(words.content());
        return true;
    }

    @Override
    public Boolean code(RawInline.Code code) {
        return true;
    }

    @Override
    public Boolean link(RawInline.Link link) {
        inlines(link.content());
        if (PlainWords.of(link.content()).isEmpty()) {
            error(
                    Code.INVALID_LINK,
                    link.span(),
                    "this link has no words",
                    "write [words](" + link.destination() + ")");
            return true;
        }
        Optional<String> tag = Links.tag(link.destination());
        if (tag.isPresent()) {
            linkTag(tag.get(), link.destinationSpan());
        } else if (link.destination().contains("{{")) {
            error(
                    Code.INVALID_LINK,
                    link.destinationSpan(),
                    "a link can lead to one tag only, with nothing around it",
                    "write it like [words](<{{business.website}}>)");
        } else if (dropped == 0) {
            links.resolve(link, file);
        }
        return true;
    }

    private void linkTag(String name, Span place) {
        Vocabulary.Status status = vocabulary.use(name);
        if (status == Vocabulary.Status.UNKNOWN) {
            unknown(name, place);
        } else if (status == Vocabulary.Status.ABSENT) {
            absent(name, place);
        } else if (!linkTags.canLead(name)) {
            error(
                    Code.INVALID_LINK,
                    place,
                    "a link cannot lead to '" + name + "'",
                    "use an e-mail address, a telephone number or a web address, such as {{business.email}}");
        }
    }

    @Override
    public Boolean image(RawInline.Image image) {
        error(
                Code.UNSUPPORTED_MARKDOWN,
                image.span(),
                "a picture cannot stand within a line",
                "put it on a line of its own, with empty lines around it");
        return true;
    }

    @Override
    public Boolean hardBreak(RawInline.HardBreak hardBreak) {
        return true;
    }

    @Override
    public Boolean noteMark(RawInline.NoteMark mark) {
        if (inNote) {
            error(Code.UNSUPPORTED_MARKDOWN, mark.span(), "a footnote cannot have footnotes", "write it into the note");
        }
        marked.add(mark.label());
        return true;
    }

    @Override
    public Boolean tag(RawInline.Tag inline) {
        RawTag tag = inline.tag();
        if (tag.content().isEmpty()) {
            error(
                    Code.TAG_SYNTAX,
                    tag.span(),
                    "this tag is empty",
                    "write the name of a value, such as {{business.name}}");
            return true;
        }
        TagWords words = TagWords.of(tag);
        if (!words.rest().isEmpty()
                && words.rest().split(" ").length == 1
                && words.rest().matches("[a-z]+")) {
            error(
                    Code.TAG_SYNTAX,
                    tag.span(),
                    "there is no grammatical case '" + words.rest() + "'",
                    Nearest.hint(words.rest(), GrammaticalCase.ids()));
            return true;
        }
        switch (words.kind()) {
            case TABLE, EXAMPLES ->
                error(
                        Code.TAG_SYNTAX,
                        tag.span(),
                        "'{{" + tag.content() + "}}' stands for more than a few words",
                        "put it on a line of its own");
            case BLANK -> blank(words, tag);
            case CLAUSE -> clause(words, tag);
            case VALUE -> value(words, tag);
        }
        return true;
    }

    private void blank(TagWords words, RawTag tag) {
        if (!TagWords.BLANKS.contains(words.name()) || !words.rest().isEmpty()) {
            List<String> known =
                    TagWords.BLANKS.stream().sorted().map(b -> "client." + b).toList();
            error(
                    Code.UNKNOWN_TAG,
                    tag.span(),
                    "there is no blank '" + tag.content() + "'",
                    Nearest.hint(tag.content(), known));
        }
    }

    private void clause(TagWords words, RawTag tag) {
        Optional<ClauseId> clause = Ids.clause(words.name());
        if (clause.isEmpty()) {
            error(
                    Code.TAG_SYNTAX,
                    tag.span(),
                    "'" + words.name() + "' names no clause",
                    "write policy#heading, such as {{clause cancellations#late}}");
        } else if (dropped == 0) {
            index.check(clause.get(), tag.span(), findings);
        }
    }

    private void value(TagWords words, RawTag tag) {
        Vocabulary.Status status = vocabulary.use(words.name());
        if (status == Vocabulary.Status.UNKNOWN || !words.rest().isEmpty()) {
            unknown(tag.content(), tag.span());
        } else if (status == Vocabulary.Status.ABSENT && dropped == 0) {
            absent(words.name(), tag.span());
        }
    }

    private void unknown(String name, Span place) {
        String hint = vocabulary
                .nearest(name)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(
                        Ids.isId(name)
                                ? "add '" + name + "' to 'values' in rules.yaml"
                                : "write the words themselves, or '\\{{' if the braces are meant as text");
        error(Code.UNKNOWN_TAG, place, "there is no '" + name + "'", hint);
    }

    private void absent(String name, Span place) {
        if (dropped > 0) {
            return;
        }
        int dot = name.lastIndexOf('.');
        String what = dot < 0 ? name : name.substring(dot + 1);
        String owner = dot < 0 ? "the packet" : "'" + name.substring(0, dot) + "'";
        error(
                Code.UNRESOLVED_REFERENCE,
                place,
                owner + " has no '" + what + "'",
                "add it, or write {{#" + name + "}} ... {{/" + name + "}} around the words that need it");
    }

    private void error(Code code, Span place, String message, String hint) {
        findings.add(new Diagnostic(code, place, message, hint));
    }
}
