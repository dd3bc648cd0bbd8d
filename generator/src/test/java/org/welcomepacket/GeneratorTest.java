package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.manifest.FileEntry;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.sign.Algorithm;
import org.welcomepacket.sign.KeyFolder;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.TestKeys;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

class GeneratorTest {
    private static final Instant NOW = Instant.parse("2026-12-01T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    @TempDir
    static Path keys;

    private static Signer signer;
    private static Signer otherSigner;

    @BeforeAll
    static void makeKeys() throws IOException {
        signer = key("one");
        otherSigner = key("two");
    }

    private static Signer key(String name) throws IOException {
        return new KeyFolder(keys.resolve(name), Clock.fixed(NOW, ZoneOffset.UTC))
                .open(name)
                .orElseThrow();
    }

    private static Outcome<Built> build(ContentFolder content, BuildOptions options, Instant now, Signer key)
            throws IOException {
        Generator generator = Generator.builder()
                .signer(key)
                .clock(Clock.fixed(now, ZoneOffset.UTC))
                .build();
        return generator.build(content, options);
    }

    private static Built build(SmallPacket packet) throws IOException {
        return build(packet.folder(), BuildOptions.standard(), NOW, signer).orElseThrow();
    }

    private static BuildOptions after(Built built) {
        return BuildOptions.standard().after(PreviousBuild.read(file(built, "packet.json")));
    }

    private static OutputFile file(Built built, String path) {
        return built.files().stream()
                .filter(file -> file.path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private static List<Code> codes(Outcome<?> outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }

    @Test
    void twoLinesOfAuthorshipAreEnough() throws IOException {
        Outcome<Built> built = build(SmallPacket.standard().folder(), BuildOptions.standard(), NOW, signer);
        assertThat(built.diagnostics()).isEmpty();
        assertThat(built.orElseThrow().files().stream().map(OutputFile::path))
                .contains("agreement.en.pdf", "site/index.html", "site/en/sessions.html", "site/certificate.pem")
                .endsWith("site/packet.json", "packet.json");
    }

    @Test
    void packetJsonListsEveryOtherFileAndItsIdIsThatOfTheAttachedOne() throws IOException {
        Built built = build(SmallPacket.standard());
        Manifest.Reading outer =
                Manifest.read(Bytes.wrap(file(built, "packet.json").content()));
        Map<String, String> listed = new HashMap<>();
        for (FileEntry entry : outer.files()) {
            listed.put(entry.path(), entry.sha256());
        }
        Map<String, String> there = new HashMap<>();
        built.files().forEach(file -> there.put(file.path(), file.sha256()));
        there.remove("packet.json");
        there.remove("site/packet.json");
        assertThat(listed).isEqualTo(there);
        assertThat(outer.manifest().orElseThrow().packetId()).isEqualTo(built.packetId());
    }

    @Test
    void theSiteHoldsTheSameAgreementAndPacketJson() throws IOException {
        Built built = build(SmallPacket.standard());
        for (String path : List.of("agreement.en.pdf", "packet.json")) {
            assertThat(file(built, "site/" + path)).isEqualTo(file(built, path).at("site/" + path));
        }
        assertThat(file(built, "site/en/agreement.html").text().replace(" ", ""))
                .contains(file(built, "agreement.en.pdf").sha256());
    }

    @Test
    void sameInputInstantAndKeyGiveTheSameBytes() throws IOException {
        ContentFolder starter = ContentFolder.read(Path.of("..", "content"), "content");
        Built one = BuiltStarter.certified();
        Built two = build(starter, BuildOptions.standard().at(NOW), LATER, TestKeys.of(Algorithm.P256))
                .orElseThrow();
        assertThat(two.files()).isEqualTo(one.files());
        assertThat(one.files()).hasSizeGreaterThan(60);
    }

    @Test
    void withoutAKeyTheAgreementIsBuiltUncertified() throws IOException {
        Built built = Generator.builder()
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build()
                .build(SmallPacket.standard().folder(), BuildOptions.standard())
                .orElseThrow();
        assertThat(built.files().stream().map(OutputFile::path)).doesNotContain("site/certificate.pem");
        assertThat(pdf(built)).doesNotContain("/DocMDP");
        assertThat(pdf(build(SmallPacket.standard()))).contains("/DocMDP");
    }

    private static String pdf(Built built) {
        return new String(file(built, "agreement.en.pdf").content(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void anUnchangedPacketKeepsItsInstantAndItsBytes() throws IOException {
        Built first = build(SmallPacket.standard());
        Built second = build(SmallPacket.standard().folder(), after(first), LATER, signer)
                .orElseThrow();
        assertThat(first.instant()).isEqualTo(NOW);
        assertThat(second).isEqualTo(first);
    }

    @Test
    void anotherKeyOrAnotherSourceTakesTheInstantOfTheClock() throws IOException {
        Built first = build(SmallPacket.standard());
        Built otherKey = build(SmallPacket.standard().folder(), after(first), LATER, otherSigner)
                .orElseThrow();
        assertThat(otherKey.instant()).isEqualTo(LATER);
        SmallPacket changed = SmallPacket.standard().with("theme.yaml", "colours: { accent: \"#123456\" }\n");
        assertThat(build(changed.folder(), after(first), LATER, signer)
                        .orElseThrow()
                        .instant())
                .isEqualTo(LATER);
    }

    @Test
    void aPrescribedInstantPrevails() throws IOException {
        Built first = build(SmallPacket.standard());
        Instant prescribed = Instant.ofEpochSecond(1_800_000_000);
        Built second = build(SmallPacket.standard().folder(), after(first).at(prescribed), LATER, signer)
                .orElseThrow();
        assertThat(second.instant()).isEqualTo(prescribed);
    }

    @Test
    void otherWordsUnderTheSameEditionAreAnErrorThatNamesTheClause() throws IOException {
        Built first = build(SmallPacket.standard());
        SmallPacket changed =
                SmallPacket.standard().with("policies/sessions.md", "# Sessions\n\n## Cancelling\n\nNever.\n");
        Outcome<Built> second = build(changed.folder(), after(first), LATER, signer);
        assertThat(codes(second)).containsExactly(Code.EDITION_UNCHANGED);
        assertThat(second.diagnostics().get(0).message()).contains("sessions#cancelling");

        changed.with(
                "packet.yaml", "business: { name: Small Practice }\npolicies: [sessions]\nedition: { number: 2 }\n");
        assertThat(build(changed.folder(), after(first), LATER, signer).isFailed())
                .isFalse();
    }

    @Test
    void onlyAPinnedKeyMaySign() throws IOException {
        SmallPacket pinned = SmallPacket.standard()
                .with(
                        "packet.yaml",
                        "business: { name: Small Practice }\npolicies: [sessions]\nsigning: { fingerprints: [\""
                                + signer.fingerprint()
                                + "\"] }\n");
        assertThat(build(pinned.folder(), BuildOptions.standard(), NOW, signer).isFailed())
                .isFalse();
        assertThat(build(pinned.folder(), BuildOptions.standard(), NOW, otherSigner)
                        .diagnostics())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code()).isEqualTo(Code.FINGERPRINT_MISMATCH);
                    assertThat(found.span().toString()).endsWith("packet.yaml:3:26");
                    assertThat(found.span().text()).isEqualTo("[\"" + signer.fingerprint() + "\"]");
                });
    }

    @Test
    void noKeyIsMadeForContentWithMistakes() throws IOException {
        Path unused = keys.resolve("unused");
        Generator generator = Generator.builder()
                .key(SigningKey.in(new KeyFolder(unused, Clock.systemUTC())))
                .build();
        SmallPacket wrong = SmallPacket.standard().with("packet.yaml", "policies: [sessions]\n");
        assertThat(generator.build(wrong.folder(), BuildOptions.standard()).isFailed())
                .isTrue();
        assertThat(Files.exists(unused)).isFalse();
    }

    @Test
    void filesOfATemplateTakeThePlaceOfOurs() throws IOException {
        Map<String, Bytes> own = Map.of("style.css", Bytes.utf8("/* mine */\n"));
        Generator generator = Generator.builder()
                .template(ContentFolder.of("mine", own))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        Built built = generator
                .build(SmallPacket.standard().folder(), BuildOptions.standard())
                .orElseThrow();
        assertThat(file(built, "site/style.css").text()).isEqualTo("/* mine */\n");
        assertThat(PreviousBuild.read(file(built, "packet.json")).orElseThrow().manifest().assets().stream()
                        .map(FileEntry::path))
                .containsExactly("template/style.css");
    }

    @Test
    void wordsMissingInATemplateAreAMistakeOfTheTemplate() {
        Map<String, Bytes> own = Map.of("messages/de.yaml", Bytes.utf8("site:\n  language: Deutsch\n"));
        Generator generator =
                Generator.builder().template(ContentFolder.of("mine", own)).build();
        Outcome<?> outcome = generator.check(SmallPacket.standard().folder(), Optional.empty());
        assertThat(codes(outcome)).containsExactly(Code.MISSING_MESSAGE);
        assertThat(outcome.diagnostics().get(0).span().file().path()).isEqualTo("mine/messages/de.yaml");
        assertThat(outcome.diagnostics().get(0).message())
                .contains("'de'", "agreement.")
                .doesNotContain("site.language,");
    }

    @Test
    void oneWordOfATemplateTakesThePlaceOfOursAlone() throws IOException {
        Built built = template(Map.of("messages/en.yaml", "site:\n  nav:\n    sign: Sign here, please\n"))
                .build(SmallPacket.standard().folder(), BuildOptions.standard())
                .orElseThrow();
        assertThat(file(built, "site/en/sessions.html").text())
                .contains("Sign here, please", "Next and previous policy");
    }

    @Test
    void aWordTheProgramDoesNotHaveIsNamedAtItsPlace() {
        Outcome<?> outcome = template(Map.of("messages/en.yaml", "site:\n  nav:\n    sing: Sign here, please\n"))
                .check(SmallPacket.standard().folder(), Optional.empty());
        assertThat(outcome.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.UNKNOWN_KEY);
            assertThat(diagnostic.span()).hasToString("mine/messages/en.yaml:3:11");
            assertThat(diagnostic.hint()).isEqualTo("did you mean 'site.nav.sign'?");
        });
    }

    @Test
    void formsOfACountedNounThatOnlyAnotherLanguageHasAreWelcome() {
        String words = "wording:\n  session:\n    genitive: { few: x, other: y }\n";
        assertThat(codes(template(Map.of("messages/en.yaml", words))
                        .check(SmallPacket.standard().folder(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void theCheckTellsMistakesOfATemplateToo() {
        Outcome<?> outcome = template(Map.of("pages/article.mustache", " \n", "partials/nav.mustache", "{{#a}}"))
                .check(SmallPacket.standard().folder(), Optional.empty());
        assertThat(outcome.diagnostics())
                .extracting(diagnostic -> diagnostic.span().toString())
                .containsExactly("mine/pages/article.mustache:1:1");
        assertThat(codes(outcome)).containsExactly(Code.TEMPLATE);
    }

    private static Generator template(Map<String, String> files) {
        Map<String, Bytes> own = new HashMap<>();
        files.forEach((path, text) -> own.put(path, Bytes.utf8(text)));
        return Generator.builder()
                .template(ContentFolder.of("mine", own))
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
    }

    @Test
    void aPolicyWithANameNoFileCanHaveEverywhereIsAMistakeOfTheContent() throws IOException {
        SmallPacket packet = SmallPacket.standard()
                .with("packet.yaml", "business: { name: Small Practice }\npolicies: [sessions, con]\n")
                .with("policies/con.md", "# Con\n\nText.\n");
        assertThat(codes(build(packet.folder(), BuildOptions.standard(), NOW, signer)))
                .contains(Code.RESERVED_ID);
    }

    @Test
    void severalThreadsCanShareAGenerator() {
        Generator generator = Generator.builder()
                .signer(signer)
                .clock(Clock.fixed(NOW, ZoneOffset.UTC))
                .build();
        List<Integer> turns = new ArrayList<>(List.of(1, 2, 3, 4));
        List<Built> all = InParallel.map(turns, turn -> {
            try {
                return generator
                        .build(SmallPacket.standard().folder(), BuildOptions.standard())
                        .orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(all).allMatch(all.get(0)::equals);
    }
}
