package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.output.Written;
import org.welcomepacket.sign.KeyFolder;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

class FolderBuildTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temp;

    private Path out() {
        return temp.resolve("out");
    }

    private Outcome<FolderBuild.Result> build(SmallPacket packet, SigningKey key) throws IOException {
        Path content = packet.writeTo(temp.resolve("content"));
        return new FolderBuild(content, "content", out(), Optional.empty(), key, Optional.empty(), Optional.empty())
                .run(CLOCK);
    }

    private Outcome<FolderBuild.Result> build(SmallPacket packet) throws IOException {
        return build(packet, SigningKey.none());
    }

    private Outcome<FolderBuild.Result> buildInto(String place) throws IOException {
        Path content = SmallPacket.standard().writeTo(temp.resolve("content"));
        return new FolderBuild(
                        content,
                        "content",
                        content.resolve(place),
                        Optional.empty(),
                        SigningKey.none(),
                        Optional.empty(),
                        Optional.empty())
                .run(CLOCK);
    }

    @Test
    void outputAmongTheContentIsRefused() throws IOException {
        for (String place : new String[] {"", "out", "policies", "en/target", "../content/out"}) {
            Outcome<FolderBuild.Result> outcome = buildInto(place);
            assertThat(outcome.diagnostics())
                    .as(place)
                    .extracting(Diagnostic::code)
                    .containsExactly(Code.OUTPUT_IN_CONTENT);
            assertThat(temp.resolve("content/packet.json")).doesNotExist();
            assertThat(temp.resolve("content/out")).doesNotExist();
        }
    }

    @Test
    void outputInAFolderThatIsNotReadAsContentIsFine() throws IOException {
        for (String place : new String[] {"welcome-out", "target/welcome", ".out", "../content-out"}) {
            assertThat(buildInto(place).diagnostics()).as(place).isEmpty();
        }
    }

    private static Written written(Outcome<FolderBuild.Result> outcome) {
        return outcome.orElseThrow().written();
    }

    /** A second policy, on a page of its own. */
    private static SmallPacket withPayment(int edition) {
        return SmallPacket.standard()
                .with(
                        "packet.yaml",
                        "business: { name: Small Practice }\npolicies: [sessions, payment]\nedition: { number: "
                                + edition
                                + " }\n")
                .with("policies/payment.md", "# Payment\n\nPay us.\n");
    }

    @Test
    void aSecondBuildOfUnchangedInputWritesNothing() throws IOException {
        assertThat(written(build(SmallPacket.standard())).written()).isNotEmpty();
        Written second = written(build(SmallPacket.standard()));
        assertThat(second.written()).isEmpty();
        assertThat(second.removed()).isEmpty();
    }

    @Test
    void aPageNoLongerWantedGoesAndAFileOfTheUsersStays() throws IOException {
        build(withPayment(1)).orElseThrow();
        Path mine = Files.writeString(out().resolve("site/en/mine.html"), "mine");
        Files.delete(temp.resolve("content/policies/payment.md"));
        SmallPacket fewer = SmallPacket.standard()
                .with(
                        "packet.yaml",
                        "business: { name: Small Practice }\npolicies: [sessions]\nedition: { number: 2 }\n");
        assertThat(written(build(fewer)).removed()).containsExactly("site/en/payment.html");
        assertThat(out().resolve("site/en/payment.html")).doesNotExist();
        assertThat(mine).hasContent("mine");
    }

    @Test
    void mistakesInTheContentWriteNothing() throws IOException {
        Outcome<FolderBuild.Result> outcome =
                build(SmallPacket.standard().with("policies/sessions.md", "# Sessions\n\n{{nonsense}}\n"));
        assertThat(outcome.isFailed()).isTrue();
        assertThat(temp).isDirectoryNotContaining("glob:**/*out*");
    }

    @Test
    void whatStandsInTheWayIsAFindingWithItsPath() throws IOException {
        Files.createDirectories(out().resolve("site"));
        Path mine = Files.writeString(out().resolve("site/index.html"), "mine");
        Outcome<FolderBuild.Result> outcome = build(SmallPacket.standard());
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.FILE_IN_THE_WAY);
        assertThat(outcome.diagnostics().get(0).span().file().path()).endsWith("out/site/index.html");
        assertThat(mine).hasContent("mine");
        assertThat(out().resolve("packet.json")).doesNotExist();
    }

    @Test
    void aPacketJsonOfSomebodyElseIsNeitherTrustedNorOverwritten() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("packet.json"), "{\"files\": \"all of them\"}");
        assertThat(build(SmallPacket.standard()).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.FILE_IN_THE_WAY);
    }

    @Test
    void aKeyInsideContentOrOutputIsRefusedBeforeItIsMade() throws IOException {
        for (String folder : new String[] {"content", "out"}) {
            Path secrets = temp.resolve(folder).resolve("secrets");
            Outcome<FolderBuild.Result> outcome =
                    build(SmallPacket.standard(), SigningKey.in(new KeyFolder(secrets, CLOCK)));
            assertThat(outcome.diagnostics())
                    .extracting(Diagnostic::code)
                    .isNotEmpty()
                    .containsOnly(Code.KEY_IN_CONTENT);
            assertThat(secrets).doesNotExist();
        }
    }

    @Test
    void aKeyIsMadeOnFirstUseAndUsedAgain() throws IOException {
        SigningKey key = SigningKey.in(new KeyFolder(temp.resolve("keys"), CLOCK));
        assertThat(build(SmallPacket.standard(), key).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.KEY_CREATED);
        Outcome<FolderBuild.Result> again = build(SmallPacket.standard(), key);
        assertThat(again.diagnostics()).isEmpty();
        assertThat(written(again).written()).isEmpty();
    }
}
