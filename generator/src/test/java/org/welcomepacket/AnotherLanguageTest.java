package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.welcomepacket.model.Packet;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Outcome;

/** A language the program does not speak takes a folder of texts and one file of words: here German. */
@NullUnmarked
class AnotherLanguageTest {
    private static final Path GERMAN = Path.of("src/test/resources/org/welcomepacket/german");

    private static Outcome<Packet> packet;
    private static Map<String, OutputFile> files;
    private static Generator generator;

    @BeforeAll
    static void build() throws IOException {
        generator = Generator.builder()
                .clock(Clock.fixed(Instant.parse("2027-01-10T10:00:00Z"), ZoneOffset.UTC))
                .template(ContentFolder.read(GERMAN.resolve("template"), "template"))
                .build();
        ContentFolder content = ContentFolder.read(GERMAN.resolve("content"), "content");
        packet = generator.check(content, Optional.empty());
        files = generator.build(content, BuildOptions.standard()).orElseThrow().files().stream()
                .collect(Collectors.toMap(OutputFile::path, file -> file));
    }

    private static String page(String path) {
        return files.get("site/de/" + path).text();
    }

    @Test
    void checkHasNothingToSay() {
        assertThat(packet.diagnostics()).isEmpty();
    }

    @Test
    void siteSpeaksIt() {
        assertThat(page("index.html")).contains("<html lang=\"de\">", "Herzlich willkommen", "Was jetzt zu tun ist");
        assertThat(page("absagen.html"))
                .contains("Wir bitten um eine Nachricht 24\u00a0Stunden vorher.")
                .contains(
                        "Wie lange vor Beginn",
                        "Mindestens 24\u00a0Stunden vorher",
                        "Sie zahlen 50\u00a0% des Preises");
        assertThat(page("bezahlen.html"))
                .contains("innerhalb von 14\u00a0Tagen", "95,50\u00a0€", ">Ziffer\u00a01.1</a>");
        assertThat(page("expect.html")).contains("Montag bis Donnerstag");
        assertThat(page("search-index.js")).contains("absag");
    }

    @Test
    void agreementSpeaksIt() {
        assertThat(files).containsKeys("agreement.de.pdf", "site/agreement.de.pdf", "site/de/card.png");
        String raw = new String(files.get("agreement.de.pdf").content(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(raw).contains("/Lang");
        assertThat(raw.length()).isGreaterThan(20_000);
    }
}
