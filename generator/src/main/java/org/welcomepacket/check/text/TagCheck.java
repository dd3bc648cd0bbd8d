package org.welcomepacket.check.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.read.markdown.RawDocument;
import org.welcomepacket.read.markdown.RawInline;
import org.welcomepacket.read.markdown.RawTag;
import org.welcomepacket.read.markdown.RawWalk;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;
import org.welcomepacket.wording.GrammaticalCase;

/** Checks every tag, link, picture and footnote of a file. */
public final class TagCheck extends RawWalk {
    private static final Pattern BRACES = Pattern.compile("(?<![{\\\\])\\{([a-z][a-z0-9.-]*(?: [a-z]+)?)}(?!})");

    private final TextFile file;
    private final Vocabulary vocabulary;
    private final Set<String> decisions;
    private final TagMeaning meaning;
    private final Links links;
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
        this.meaning = new TagMeaning(vocabulary, index, linkTags, findings);
        this.links = new Links(index, findings);
        this.pictures = pictures;
        this.findings = findings;
    }

    /** Looks at the whole file. */
    public void check() {
        file.onlyIf().ifPresent(scalar -> meaning.condition(scalar.text().strip(), scalar.span()));
        blocks(file.document().blocks());
        inNote = true;
        file.document().notes().values().forEach(note -> blocks(note.blocks()));
        unusedNotes(file.document());
    }

    private void unusedNotes(RawDocument document) {
        document.notes().forEach((label, note) -> {
            if (!marked.contains(label) && !isMisspelled(label, document)) {
                findings.add(
                        Code.UNUSED_FOOTNOTE,
                        document.file().span(note.span().start(), note.span().start() + label.length() + 3),
                        "nothing refers to the footnote '" + label + "'",
                        "write [^" + label + "] where it belongs, or delete it");
            }
        });
    }

    /** A mark without a note may be meant for the note without a mark: that has been said. */
    private boolean isMisspelled(String label, RawDocument document) {
        return findings.has(found -> found.span().file() == document.file()
                && found.code() == Code.UNRESOLVED_REFERENCE
                && found.span().text().startsWith("[^")
                && Nearest.isAlike(found.span().text().replaceAll("[\\[^\\]]", ""), label));
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
            unknownDecision(name, tag.span());
        }
        return true;
    }

    private void unknownDecision(String name, Span place) {
        String hint = Nearest.hint(name, new TreeSet<>(decisions));
        Diagnostic found =
                new Diagnostic(Code.UNRESOLVED_REFERENCE, place, "there is no decision '" + name + "'", hint);
        Optional<String> home = vocabulary.missingHome("decisions." + name);
        if (home.isPresent()) {
            findings.addOnce(home.get(), found, MissingHome.finding(home.get(), place, "'" + name + "'"));
        } else {
            findings.addOnce(name, found);
        }
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
        meaning.condition(tag.content().substring(1).strip(), tag.span());
        return SectionResolver.holds(tag, vocabulary);
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
            meaning.link(tag.get(), link.destinationSpan(), dropped > 0);
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
    public Boolean noteMark(RawInline.NoteMark mark) {
        if (inNote) {
            error(Code.UNSUPPORTED_MARKDOWN, mark.span(), "a footnote cannot have footnotes", "write it into the note");
        }
        marked.add(mark.label());
        return true;
    }

    /** A single pair of braces around what could stand in a tag would be printed as it is. */
    @Override
    public Boolean text(RawInline.Text text) {
        Matcher braces = BRACES.matcher(text.span().text());
        while (braces.find()) {
            String[] words = braces.group(1).split(" ", 2);
            boolean inflected = words.length == 1 || GrammaticalCase.ids().contains(words[1]);
            if (vocabulary.knows(words[0]) && inflected) {
                int start = text.span().start() + braces.start();
                error(
                        Code.TAG_SYNTAX,
                        file.document()
                                .file()
                                .span(start, start + braces.group().length()),
                        "a tag has two braces on each side",
                        "write {{" + braces.group(1) + "}}");
            }
        }
        return true;
    }

    @Override
    public Boolean tag(RawInline.Tag inline) {
        meaning.check(inline.tag(), dropped > 0);
        return true;
    }

    private void error(Code code, Span place, String message, String hint) {
        findings.add(new Diagnostic(code, place, message, hint));
    }
}
