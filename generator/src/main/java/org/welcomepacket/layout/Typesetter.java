package org.welcomepacket.layout;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.line.Hyphenation;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Print;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Outcome;

/**
 * Sets agreements. Immutable but for what it remembers of words; thread-safe: make one and keep it.
 *
 * <pre>{@code
 * Typesetter typesetter = new Typesetter(Fonts.standard());
 * Outcome<TypesetDocument> agreement = typesetter.agreement(packet, english, packetId, Optional.of(seal));
 * }</pre>
 */
public final class Typesetter {
    private final Fonts standard;
    private final Map<Language, Hyphenation> hyphenations = new ConcurrentHashMap<>();

    /** A typesetter that uses these fonts where a theme names none. */
    public Typesetter(Fonts standard) {
        this.standard = standard;
    }

    /**
     * Sets the agreement in one language of the packet. The same input gives the same document.
     *
     * @param packetId what the codes at the foot of the pages name, 16 hexadecimal digits
     * @param seal what the business's signature shows; without one there is no place for it
     * @return the document, or what is wrong with a font, or the letters no font has
     */
    public Outcome<TypesetDocument> agreement(Packet packet, Language language, String packetId, Optional<Seal> seal) {
        Outcome<Fonts> fonts = standard.with(packet.theme());
        return fonts.isFailed()
                ? Outcome.failed(fonts.diagnostics())
                : new AgreementSetter(packet, language, packetId, seal, fonts.orElseThrow(), hyphenation(language))
                        .set();
    }

    /**
     * Sets a sign or brochure in one language of the packet: the policies that are said in short, and the way to the
     * site.
     *
     * @return the document, or what is wrong with a font, or the letters no font has
     */
    public Outcome<TypesetDocument> print(Print print, Packet packet, Language language) {
        Outcome<Fonts> fonts = standard.with(packet.theme());
        if (fonts.isFailed()) {
            return Outcome.failed(fonts.diagnostics());
        }
        PrintSetter setter = new PrintSetter(packet, language, fonts.orElseThrow(), hyphenation(language));
        return print == Print.SHOP_SIGN ? setter.shopSign() : setter.brochure();
    }

    private Hyphenation hyphenation(Language language) {
        return hyphenations.computeIfAbsent(language, Hyphenation::of);
    }
}
