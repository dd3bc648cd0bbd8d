package org.welcomepacket.layout.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.SourceFile;

/**
 * The faces an agreement is set in. Immutable; parse once and share, for every word ever shaped is remembered in its
 * face.
 *
 * @param text upright text
 * @param italic stressed text
 * @param bold important text
 * @param sans headings, tables, fields
 * @param sansBold heavy headings
 * @param fallbacks faces to look in for letters the others lack, ours last
 */
public record Fonts(
        TrueType text, TrueType italic, TrueType bold, TrueType sans, TrueType sansBold, List<TrueType> fallbacks) {
    static final String SERIF = "SourceSerif4-Regular";
    static final String SANS = "SourceSans3-Regular";

    /** Copies the list. */
    public Fonts {
        fallbacks = List.copyOf(fallbacks);
    }

    /** Source Serif 4 for text and Source Sans 3 for headings, as shipped. */
    public static Fonts standard() {
        TrueType serif = shipped(SERIF);
        TrueType sans = shipped(SANS);
        return new Fonts(
                serif,
                shipped("SourceSerif4-Italic"),
                shipped("SourceSerif4-SemiBold"),
                sans,
                shipped("SourceSans3-SemiBold"),
                List.of(serif, sans));
    }

    /** What clients' entries are set in: it has to hold letters nobody knows yet, so it must be one that can be cut. */
    public TrueType entries() {
        return sans.isIndivisible() ? fallbacks.get(fallbacks.size() - 1) : sans;
    }

    /** These fonts with the author's own in their place, which are then looked in first. */
    public Outcome<Fonts> with(Theme theme) {
        List<Diagnostic> findings = new ArrayList<>();
        Family own = theme.textFonts().map(files -> family(files, findings)).orElse(new Family(text, italic, bold));
        Family headings =
                theme.headingFonts().map(files -> family(files, findings)).orElse(new Family(sans, sans, sansBold));
        List<TrueType> all = new ArrayList<>(List.of(own.regular(), headings.regular()));
        all.addAll(fallbacks);
        return Outcome.of(
                new Fonts(own.regular(), own.italic(), own.bold(), headings.regular(), headings.bold(), all), findings);
    }

    private Family family(Theme.FontFiles files, List<Diagnostic> findings) {
        TrueType regular = face(files.regular(), findings);
        return new Family(
                regular,
                files.italic().map(file -> face(file, findings)).orElse(regular),
                files.bold().map(file -> face(file, findings)).orElse(regular));
    }

    private TrueType face(Asset file, List<Diagnostic> findings) {
        try {
            return TrueType.read(file.content());
        } catch (UnusableFontException e) {
            findings.add(new Diagnostic(
                    Code.INVALID_FONT,
                    new SourceFile(file.path(), "").start(),
                    "this font cannot be used: " + e.getMessage(),
                    "name a static font (.ttf or .otf) in theme.yaml, or leave fonts out to use ours"));
            return text;
        }
    }

    private static TrueType shipped(String name) {
        try {
            return TrueType.read(file(name));
        } catch (UnusableFontException e) {
            throw new IllegalStateException("a shipped font cannot be used", e);
        }
    }

    /** The file of a face as shipped. */
    static Bytes file(String name) {
        String path = "/org/welcomepacket/layout/fonts/" + name + ".ttf";
        try (InputStream in = Fonts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program is incomplete: no " + path);
            }
            return Bytes.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Family(TrueType regular, TrueType italic, TrueType bold) {}
}
