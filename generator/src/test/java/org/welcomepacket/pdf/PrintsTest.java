package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.TagTree;
import org.welcomepacket.layout.TrialPacket;
import org.welcomepacket.layout.Typesetter;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Print;
import org.welcomepacket.model.SiteOptions;
import org.welcomepacket.model.text.Language;

/** Signs and brochures. The files are kept under {@code target/themes} to be looked at. */
class PrintsTest {
    private static final Typesetter TYPESETTER = new Typesetter(Sample.FONTS);

    @ParameterizedTest
    @CsvSource({"SHOP_SIGN, en", "SHOP_SIGN, ru", "BROCHURE, en", "BROCHURE, da"})
    void theyAreArchivableAndAccessible(Print print, String language) throws IOException {
        byte[] file = new PdfWriter()
                .write(set(print, language), Sample.options(false))
                .orElseThrow()
                .bytes()
                .toArray();
        Path folder = Files.createDirectories(Path.of("target", "themes"));
        Files.write(folder.resolve(print.id() + "." + language + ".pdf"), file);

        assertThat(VeraPdf.verdict(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void aSignIsOnePageInLargeLetters(String language) {
        TypesetDocument sign = set(Print.SHOP_SIGN, language);

        assertThat(sign.pages()).hasSize(1);
        double largest = sign.pages().get(0).marks().stream()
                .filter(Mark.Run.class::isInstance)
                .mapToDouble(mark -> ((Mark.Run) mark).size())
                .max()
                .orElseThrow();
        assertThat(largest).isGreaterThan(36);
        assertInside(sign);
    }

    @Test
    void aBrochureIsOneSheetWithTheFrontAtTheRightOfTheOutside() {
        TypesetDocument brochure = set(Print.BROCHURE, "en");

        assertThat(brochure.pages()).hasSize(2).allMatch(page -> page.width() > page.height());
        Page outside = brochure.pages().get(0);
        Mark.Run name = (Mark.Run) outside.marks().stream()
                .filter(Mark.Run.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(name.x()).isGreaterThan(outside.width() / 2);
        assertInside(brochure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHOP_SIGN", "BROCHURE"})
    void everyPolicyInShortIsThere(Print print) {
        Packet packet = packet("en");
        String text = new TagTree(set(print, "en")).text().replace('\n', ' ');

        packet.in(new Language("en"))
                .policies()
                .forEach(policy -> assertThat(text).contains(policy.inShort().orElseThrow()));
    }

    private static void assertInside(TypesetDocument document) {
        for (Page page : document.pages()) {
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Run run) {
                    assertThat(run.x()).isBetween(30.0, page.width() - 30);
                    assertThat(run.baseline()).isBetween(30.0, page.height() - 30);
                }
            }
        }
    }

    private static TypesetDocument set(Print print, String language) {
        return TYPESETTER.print(print, packet(language), new Language(language)).orElseThrow();
    }

    private static Packet packet(String language) {
        Packet packet = TrialPacket.full(language);
        return new Packet(
                packet.business(),
                packet.edition(),
                packet.bindingLanguage(),
                packet.translations(),
                packet.theme(),
                packet.services(),
                packet.rules(),
                packet.agreement(),
                new SiteOptions(Optional.of("https://harbourlane.example/welcome/"), List.of()),
                packet.fingerprints(),
                packet.sources(),
                packet.pictures(),
                packet.statements(),
                Set.of(Print.values()));
    }
}
