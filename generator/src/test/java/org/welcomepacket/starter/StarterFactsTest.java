package org.welcomepacket.starter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.Generator;
import org.welcomepacket.model.Packet;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

/** What a person tells of a business stands in its packet as it was told. */
class StarterFactsTest {
    private static Outcome<Packet> packet(Map<String, String> facts) throws IOException {
        Starter starter = Starter.standard().of(Kind.PHONE).in(List.of("en")).about(new Facts(facts));
        return Generator.builder()
                .build()
                .check(ContentFolder.of("content", starter.files()), Optional.of(LocalDate.of(2027, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blue Door Yoga",
                "Anna's \"Blue\" Door: yoga & more # 1",
                "- [x] *Ørsted* | \\ %",
                "yes",
                "0045",
                "Ærø Coaching",
                "{ a: b }",
                "null",
                "'"
            })
    void aNameIsTextWhateverItLooksLike(String name) throws IOException {
        Outcome<Packet> packet = packet(Map.of("name", name, "owner", name));
        assertThat(packet.diagnostics()).isEmpty();
        assertThat(packet.orElseThrow().business().name()).isEqualTo(name);
        assertThat(packet.orElseThrow().business().owner()).contains(name);
    }

    @Test
    void aNameInLettersNoFontHasIsWrittenAsItIs() throws IOException {
        assertThat(packet(Map.of("name", "🌊 Hav")).diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly(Code.MISSING_GLYPH);
        assertThat(text(
                        Starter.standard()
                                .about(new Facts(Map.of("name", "🌊 Hav")))
                                .files(),
                        "packet.yaml"))
                .contains("  name: \"🌊 Hav\"\n");
    }

    @Test
    void controlCharactersBecomeSpaces() throws IOException {
        assertThat(packet(Map.of("name", "Blue\nDoor\u0007"))
                        .orElseThrow()
                        .business()
                        .name())
                .startsWith("Blue Door");
    }

    @Test
    void whatIsNotToldStaysAnExampleWithItsNote() throws IOException {
        Starter starter =
                Starter.standard().about(new Facts(Map.of("name", "Blue Door", "email", "hi@bluedoor.example")));
        assertThat(text(starter.files(), "packet.yaml"))
                .contains("  name: Blue Door\n", "  email: hi@bluedoor.example\n", "  owner: Maja Holm\n")
                .contains("  assistant: Ida Lund                # signs the reminders");
    }

    @Test
    void amountsTakeTheCurrencyOfTheCountry() throws IOException {
        Starter starter = Starter.standard().about(new Facts(Map.of("country", "GB", "address", "Pier 5 NYC")));
        assertThat(text(starter.files(), "packet.yaml")).contains("address: Pier 5 NYC");
        assertThat(text(starter.files(), "services.yaml"))
                .contains("price: 950 GBP")
                .doesNotContain("DKK");
        assertThat(text(starter.files(), "rules.yaml")).contains("100 GBP").doesNotContain("DKK");
    }

    @Test
    void theTimeZoneFollowsFromTheCountryWhereItHasOnlyOneTime() {
        ZoneId here = ZoneId.of("America/Chicago");
        assertThat(new Country("DK").likelyTimeZone(here)).contains("Europe/Copenhagen");
        assertThat(new Country("DE").likelyTimeZone(here)).contains("Europe/Berlin");
        assertThat(new Country("US").likelyTimeZone(here)).contains("America/Chicago");
        assertThat(new Country("AU").likelyTimeZone(here)).isEmpty();
        assertThat(Country.of("xx")).isEmpty();
        assertThat(Country.of("gb")).contains(new Country("GB"));
    }

    @Test
    void anUnknownFactIsRefused() {
        assertThatThrownBy(() -> new Facts(Map.of("nmae", "x"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String text(Map<String, Bytes> files, String path) {
        return files.getOrDefault(path, Bytes.utf8("")).text();
    }
}
