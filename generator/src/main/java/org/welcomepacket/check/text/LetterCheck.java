package org.welcomepacket.check.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.read.markdown.RawDocument;
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
        TextWalk walk = new TextWalk() {
            @Override
            void words(String words, Span span) {
                look(words, span);
            }
        };
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
}
