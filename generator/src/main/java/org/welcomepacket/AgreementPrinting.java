package org.welcomepacket;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.check.Printing;
import org.welcomepacket.layout.font.Alphabet;
import org.welcomepacket.layout.font.TrueType;
import org.welcomepacket.layout.font.UnusableFontException;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.pdf.Foresight;

/** Tells the check what an agreement can hold, without setting one. Thread-safe. */
final class AgreementPrinting implements Printing {
    private final Map<String, Optional<String>> pictures = new ConcurrentHashMap<>();

    private final SiteLogo logos;

    private @Nullable Alphabet standard;

    AgreementPrinting(SiteLogo logos) {
        this.logos = logos;
    }

    /** Unpacking a large picture takes longer than all the rest of a check; the same one is not unpacked again. */
    @Override
    public Optional<String> pictureProblem(Asset picture) {
        return pictures.computeIfAbsent(
                picture.mediaType() + " " + picture.content().sha256(), known -> Foresight.problem(picture));
    }

    @Override
    public boolean isTooHeavyForEveryPage(Asset logo) {
        return logo.content().size() > SiteLogo.MOST_BYTES && logos.light(logo).isEmpty();
    }

    @Override
    public Optional<String> fontProblem(Asset font) {
        try {
            return Foresight.problem(TrueType.read(font.content()));
        } catch (UnusableFontException e) {
            return Optional.of("this font cannot be used: " + e.getMessage());
        }
    }

    @Override
    public IntPredicate letters(Theme theme) {
        return standard().with(theme)::has;
    }

    private synchronized Alphabet standard() {
        if (standard == null) {
            standard = Alphabet.standard();
        }
        return standard;
    }
}
