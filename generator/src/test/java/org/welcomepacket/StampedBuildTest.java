package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.sign.Algorithm;
import org.welcomepacket.sign.CertificationJudge;
import org.welcomepacket.sign.KeyFolder;
import org.welcomepacket.sign.TestKeys;
import org.welcomepacket.sign.authority.AuthorityException;
import org.welcomepacket.sign.authority.Clockmaker;
import org.welcomepacket.sign.authority.Loopback;
import org.welcomepacket.sign.authority.TimestampAuthority;
import org.welcomepacket.sign.verify.Knowledge;
import org.welcomepacket.sign.verify.Verdict;
import org.welcomepacket.sign.verify.Verifier;

class StampedBuildTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);
    private static final SigningKey KEY = SigningKey.of(TestKeys.of(Algorithm.P256));

    @TempDir
    Path temp;

    private final Loopback server = new Loopback();
    private final Clockmaker honest = Clockmaker.anybody();

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void anAgreementWithAnAttestedTimeIsOurs() throws Exception {
        build(SmallPacket.standard(), stamped(honest::answer));

        byte[] file = agreement();
        String fingerprint = TestKeys.of(Algorithm.P256).fingerprint();
        CertificationJudge.requireCertified(file, fingerprint);
        assertThat(new Verifier(Set.of(fingerprint)).verify(file).verdict()).isEqualTo(Verdict.INCOMPLETE);
        assertThat(new String(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .containsPattern("<[0-9a-f]{16384}>");
    }

    @Test
    void anUnchangedAgreementKeepsItsTime() throws Exception {
        SigningKey key = stamped(honest::answer);
        build(SmallPacket.standard(), key);
        byte[] first = agreement();
        FolderBuild.Result again = build(SmallPacket.standard(), key);

        assertThat(server.requests()).isEqualTo(1);
        assertThat(again.written().written()).isEmpty();
        assertThat(agreement()).isEqualTo(first);
    }

    @Test
    void aFileWithoutATimeGetsOneAndLosesItAgain() throws Exception {
        build(SmallPacket.standard(), KEY);
        byte[] without = agreement();
        build(SmallPacket.standard(), stamped(honest::answer));
        assertThat(agreement().length).isGreaterThan(without.length);
        build(SmallPacket.standard(), KEY);

        assertThat(agreement()).isEqualTo(without);
    }

    @Test
    void anAuthorityThatIsAwayLeavesTheOldOutputWhole() throws Exception {
        build(SmallPacket.standard(), KEY);
        byte[] before = agreement();

        assertThatExceptionOfType(AuthorityException.class)
                .isThrownBy(() -> build(SmallPacket.standard(), stamped(asked -> Loopback.Reply.status(404))))
                .withMessageContaining("status 404");
        assertThat(agreement()).isEqualTo(before);
        try (var files = Files.list(temp)) {
            assertThat(files).extracting(Path::getFileName).map(Path::toString).containsOnly("content", "out");
        }
    }

    @Test
    void aKeyThatWasMadeIsToldAboutAlsoWhenTheAuthorityIsAway() {
        SigningKey made = SigningKey.in(new KeyFolder(temp.resolve("keys"), CLOCK))
                .stampedBy(TimestampAuthority.at(server.at("/away", asked -> Loopback.Reply.status(404)), Map.of()));
        assertThatExceptionOfType(AuthorityException.class)
                .isThrownBy(() -> build(SmallPacket.standard(), made))
                .withMessageContaining("status 404; made a signing key in " + temp.resolve("keys"))
                .withMessageContaining("back this up");
        assertThat(temp.resolve("out/agreement.en.pdf")).doesNotExist();
    }

    @Test
    void aFileWithAnAttestedTimeIsBuiltAgainFromTheContentToProveAResavedOne() throws Exception {
        build(SmallPacket.standard(), stamped(honest::answer));
        ByteArrayOutputStream resaved = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(agreement())) {
            document.save(resaved);
        }
        Knowledge knowledge = new Knowledge(
                Set.of(TestKeys.of(Algorithm.P256).fingerprint()),
                new RebuiltContent(temp.resolve("content")),
                Optional.empty());
        assertThat(new Verifier(knowledge).verify(resaved.toByteArray()).verdict())
                .isEqualTo(Verdict.RESAVED);
        SmallPacket.standard()
                .with("policies/sessions.md", "# Sessions\n\n## Cancelling\n\nWrite to us.\n")
                .writeTo(temp.resolve("content"));
        Knowledge other =
                new Knowledge(knowledge.fingerprints(), new RebuiltContent(temp.resolve("content")), Optional.empty());
        assertThat(new Verifier(other).verify(resaved.toByteArray()).verdict()).isEqualTo(Verdict.ALTERED);
    }

    private SigningKey stamped(Loopback.Responder responder) {
        return KEY.stampedBy(TimestampAuthority.at(server.at("/tsr", responder), Map.of()));
    }

    private FolderBuild.Result build(SmallPacket packet, SigningKey key) throws IOException {
        return new FolderBuild(
                        packet.writeTo(temp.resolve("content")),
                        "content",
                        temp.resolve("out"),
                        Optional.empty(),
                        key,
                        Optional.empty(),
                        Optional.empty())
                .run(CLOCK)
                .orElseThrow();
    }

    private byte[] agreement() throws IOException {
        return Files.readAllBytes(temp.resolve("out/agreement.en.pdf"));
    }
}
