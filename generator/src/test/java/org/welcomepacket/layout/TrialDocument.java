package org.welcomepacket.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.text.Language;

/** The pages of a trial packet, and what is read on them. */
final class TrialDocument {
    static final Typesetter TYPESETTER = new Typesetter(Fonts.standard());
    static final String PACKET_ID = "0123456789abcdef";
    private static final Seal SEAL = new Seal("Harbour Lane Coaching", "1 December 2026", "3f9a12bc".repeat(8));

    private TrialDocument() {}

    static TypesetDocument of(Packet packet, String language) {
        return TYPESETTER
                .agreement(packet, new Language(language), PACKET_ID, Optional.of(SEAL))
                .orElseThrow();
    }

    static List<Mark> marks(TypesetDocument document) {
        return document.pages().stream().flatMap(page -> page.marks().stream()).toList();
    }

    static String text(Mark.Run run) {
        return run.glyphs().stream().map(Mark.Glyph::text).collect(Collectors.joining());
    }

    static String words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i + "z").collect(Collectors.joining(" "));
    }

    static String normal(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
