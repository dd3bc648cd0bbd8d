package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.layout.page.TypesetDocument.Bookmark;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

class TypesetterTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void theSameInputGivesTheSameDocument(String language) {
        Packet packet = TrialPacket.full(language);

        assertThat(TrialDocument.of(packet, language).toString())
                .isEqualTo(TrialDocument.of(packet, language).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void headingsNeverSkipALevel(String language) {
        List<Integer> levels = new ArrayList<>();
        new TagTree(TrialDocument.of(TrialPacket.full(language), language)).walk(tag -> {
            if (tag.role().type().matches("H[1-6]")) {
                levels.add(tag.role().type().charAt(1) - '0');
            }
        });

        assertThat(levels).startsWith(1).contains(2);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void everyLinkInsideAndEveryBookmarkHasItsPlace(String language) {
        TypesetDocument document = TrialDocument.of(TrialPacket.full(language), language);
        List<String> wanted = new ArrayList<>();
        TrialDocument.marks(document).forEach(mark -> {
            if (mark instanceof Mark.LinkArea link && !link.isUri()) {
                wanted.add(link.destination());
            }
        });
        collect(document.bookmarks(), wanted);

        assertThat(wanted).contains("cancellations", "cancellations.late", "signatures", "note.cancellations.1");
        assertThat(document.destinations()).containsKeys(wanted.toArray(String[]::new));
    }

    @Test
    void aLetterNoFontHasIsAFinding() {
        Outcome<TypesetDocument> outcome = TrialDocument.TYPESETTER.agreement(
                TrialPacket.of("# T\n\nA word 漢 and 漢 again."),
                new Language("en"),
                TrialDocument.PACKET_ID,
                Optional.empty());

        assertThat(outcome.isFailed()).isTrue();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.MISSING_GLYPH);
        assertThat(outcome.diagnostics().get(0).message()).contains("漢").contains("U+6F22");
    }

    @Test
    void anAddressIsBrokenWithoutAHyphen() {
        String address = "https://harbourlane.example/welcome/en/cancellations.html?from=agreement&edition=3";
        TypesetDocument document = TrialDocument.of(
                TrialPacket.of("# T\n\n" + ("Do see <" + address + "> for more, or write a line. ").repeat(12)), "en");

        assertThat(TrialDocument.normal(new TagTree(document).text()).replace(" ", ""))
                .contains(address);
        for (Mark mark : TrialDocument.marks(document)) {
            if (mark instanceof Mark.Run run && run.tag() != null && run.tag().role() == Tag.Role.LINK) {
                assertThat(TrialDocument.text(run)).doesNotContain("\u00AD");
            }
        }
    }

    private static void collect(List<Bookmark> bookmarks, List<String> names) {
        bookmarks.forEach(bookmark -> {
            names.add(bookmark.destination());
            collect(bookmark.children(), names);
        });
    }
}
