package org.welcomepacket.check.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.read.markdown.RawDocument;
import org.welcomepacket.read.markdown.RawInline;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Span;

/**
 * Finds the letters of one file that no font has, each at its first place. Only what is printed is for it: the letter and
 * the policies, with the sections that hold, and the words of YAML files; a page of the site may hold any letter.
 */
public final class LetterCheck {
    private final IntPredicate known;
    private final Findings findings;
    private final Map<Integer, Missing> missing = new LinkedHashMap<>();

    /**
     * For one file.
     *
     * @param known which letters can be printed
     */
    public LetterCheck(IntPredicate known, Findings findings) {
        this.known = known;
        this.findings = findings;
    }

    /** Looks at a text. */
    public void check(TextFile file, Vocabulary vocabulary) {
        file.document().frontMatter().ifPresent(this::words);
        RawDocument document = new SectionResolver(vocabulary).resolve(file.document());
        Walk walk = new Walk();
        walk.blocks(document.blocks());
        document.notes().values().forEach(note -> walk.blocks(note.blocks()));
        report();
    }

    /** Looks at the values of a group of keys. */
    public void check(Yaml group) {
        words(group);
        report();
    }

    private void words(Yaml node) {
        if (node instanceof Yaml.Scalar scalar) {
            look(scalar.text(), scalar.span());
        } else if (node instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(this::words);
        } else if (node instanceof Yaml.Mapping mapping) {
            mapping.entries().forEach(entry -> words(entry.value()));
        }
    }

    private void look(String words, Span span) {
        for (int at = 0; at < words.length(); ) {
            int letter = words.codePointAt(at);
            if (letter > '~' && Character.getType(letter) != Character.SURROGATE && !known.test(letter)) {
                missing.computeIfAbsent(letter, l -> new Missing(place(l, span))).times++;
            }
            at += Character.charCount(letter);
        }
    }

    private static Span place(int letter, Span span) {
        String shown = Character.toString(letter);
        int at = span.text().indexOf(shown);
        return at < 0 ? span : span.file().span(span.start() + at, span.start() + at + shown.length());
    }

    private void report() {
        missing.forEach((letter, found) -> {
            String message = String.format(
                    Locale.ROOT, "no font has the letter '%s' (U+%04X)", Character.toString(letter), letter);
            int more = found.times - 1;
            findings.add(
                    Code.MISSING_GLYPH,
                    found.first,
                    more == 0
                            ? message
                            : message + ", which this file has " + (more == 1 ? "once more" : more + " times more"),
                    "name a font that has it in theme.yaml under 'fonts', or write it otherwise");
        });
        missing.clear();
    }

    private static final class Missing {
        private final Span first;
        private int times;

        Missing(Span first) {
            this.first = first;
        }
    }

    /** Every word of a text. */
    private final class Walk implements RawBlock.Visitor<Boolean>, RawInline.Visitor<Boolean> {
        private void blocks(List<RawBlock> blocks) {
            blocks.forEach(block -> block.accept(this));
        }

        private boolean inlines(List<RawInline> inlines) {
            inlines.forEach(inline -> inline.accept(this));
            return true;
        }

        @Override
        public Boolean heading(RawBlock.Heading heading) {
            return inlines(heading.content());
        }

        @Override
        public Boolean paragraph(RawBlock.Paragraph paragraph) {
            return inlines(paragraph.content());
        }

        @Override
        public Boolean listing(RawBlock.Listing listing) {
            listing.items().forEach(item -> blocks(item.blocks()));
            return true;
        }

        @Override
        public Boolean quote(RawBlock.Quote quote) {
            blocks(quote.blocks());
            return true;
        }

        @Override
        public Boolean preformatted(RawBlock.Preformatted preformatted) {
            look(preformatted.lines(), preformatted.span());
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
            return true;
        }

        @Override
        public Boolean section(RawBlock.Section section) {
            blocks(section.blocks());
            return true;
        }

        @Override
        public Boolean text(RawInline.Text text) {
            look(text.text(), text.span());
            return true;
        }

        @Override
        public Boolean marked(RawInline.Marked marked) {
            return inlines(marked.content());
        }

        @Override
        public Boolean code(RawInline.Code code) {
            look(code.text(), code.span());
            return true;
        }

        @Override
        public Boolean link(RawInline.Link link) {
            return inlines(link.content());
        }

        @Override
        public Boolean image(RawInline.Image image) {
            return true;
        }

        @Override
        public Boolean hardBreak(RawInline.HardBreak hardBreak) {
            return true;
        }

        @Override
        public Boolean tag(RawInline.Tag tag) {
            return true;
        }

        @Override
        public Boolean section(RawInline.Section section) {
            return inlines(section.content());
        }

        @Override
        public Boolean noteMark(RawInline.NoteMark mark) {
            return true;
        }
    }
}
