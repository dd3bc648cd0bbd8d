package org.welcomepacket.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.Golden;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Bytes;

class ManifestTest {
    private static final Instant NOON = Instant.parse("2027-01-01T12:00:00Z");
    private static final FileEntry RULES = FileEntry.of("rules.yaml", Bytes.utf8("values: {}"));
    private static final FileEntry LOGO = FileEntry.of("images/logo.png", Bytes.utf8("logo"));

    @Test
    void packetJsonHasThisForm() {
        Golden.check(
                "manifest/packet.json",
                manifest(3, "Words.")
                        .outer(List.of(FileEntry.of("site/index.html", Bytes.utf8("<p>"))))
                        .text());
    }

    @Test
    void theOuterOneOnlyAddsFilesAtTheEnd() {
        Manifest manifest = manifest(3, "Words.");
        String attached = manifest.attached().text();
        assertThat(manifest.outer(List.of()).text())
                .isEqualTo(attached.substring(0, attached.length() - 3) + ",\n  \"files\": []\n}\n");
    }

    @Test
    void thePacketIdIsTakenOfTheAttachedOne() {
        Manifest manifest = manifest(3, "Words.");
        assertThat(manifest.packetId()).hasSize(16);
        assertThat(manifest.attached().sha256()).startsWith(manifest.packetId());
        assertThat(manifest(3, "Words.").packetId()).isEqualTo(manifest.packetId());
        assertThat(manifest(3, "Word.").packetId()).isNotEqualTo(manifest.packetId());
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() {
        Manifest manifest = manifest(3, "Words.");
        Manifest.Reading reading = Manifest.read(manifest.outer(List.of(LOGO)));
        assertThat(reading.problem()).isEmpty();
        assertThat(reading.manifest()).contains(manifest);
        assertThat(reading.files()).containsExactly(LOGO);
        assertThat(Manifest.read(manifest.attached()).manifest()).contains(manifest);
    }

    @Test
    void theInstantHoldsWhileInputsKeyAndVersionDo() {
        Manifest now = manifest(3, "Words.");
        assertThat(now.hasSameInputsAs(now.builtAt(NOON.plusSeconds(5)))).isTrue();
        assertThat(now.hasSameInputsAs(with(now, "2.0", now.certificate(), now.sources(), now.assets())))
                .isFalse();
        assertThat(now.hasSameInputsAs(with(now, "1.0", Optional.empty(), now.sources(), now.assets())))
                .isFalse();
        assertThat(now.hasSameInputsAs(with(now, "1.0", now.certificate(), List.of(), now.assets())))
                .isFalse();
        assertThat(now.hasSameInputsAs(with(now, "1.0", now.certificate(), now.sources(), List.of())))
                .isFalse();
    }

    @Test
    void whatOlderVersionsWroteIsStillRead() {
        String older = manifest(3, "Words.")
                .attached()
                .text()
                .replaceFirst("(?s)\\n  \"decisions\": \\{.*?\\n  },", "")
                .replaceAll("(?s),\\n        \"states\": \\[.*?]", "");
        assertThat(older).doesNotContain("decisions", "states");
        Manifest.Reading reading = Manifest.read(Bytes.utf8(older));
        assertThat(reading.problem()).isEmpty();
        assertThat(reading.manifest().orElseThrow().decisions()).isEmpty();
        assertThat(reading.manifest().orElseThrow().attached().text()).isEqualTo(older);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../up", "/root", "a//b", "a/./b", "a\\b", "C:/x", "", "a/..", "nul\u0000"})
    void aPathThatCouldLeaveItsFolderIsNoEntry(String path) {
        assertThatThrownBy(() -> FileEntry.of(path, Bytes.utf8("x"))).isInstanceOf(IllegalArgumentException.class);
        String json = manifest(3, "Words.")
                .outer(List.of(RULES))
                .text()
                .replace(
                        "rules.yaml",
                        Json.text(path).compact().replaceAll("^\"|\"$", "").replace("\\", "\\\\"));
        assertThat(Manifest.read(Bytes.utf8(json)).manifest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"format\": 2}",
                "{\"format\": 1}",
                "{\"format\": 1.5}",
                "{\"format\": \"1\"}",
            })
    void whatIsNoManifestSaysWhy(String json) {
        Manifest.Reading reading = Manifest.read(Bytes.utf8(json));
        assertThat(reading.manifest()).isEmpty();
        assertThat(reading.problem()).isNotEmpty();
    }

    @Test
    void idsThatATerminalWouldObeyAreRefused() {
        String json = manifest(3, "Words.").attached().text().replace("cancellations#late", "\\u001b[2J");
        assertThat(Manifest.read(Bytes.utf8(json)).problem()).isEqualTo("'id' is none");
    }

    @Test
    void damageNeverEscapesAsAnythingElse() {
        byte[] good = manifest(3, "Words.").outer(List.of(LOGO)).toArray();
        Random random = new Random(5);
        for (int i = 0; i < 5_000; i++) {
            byte[] bad = good.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            Manifest.Reading reading = Manifest.read(Bytes.wrap(bad));
            assertThat(reading.manifest().isPresent())
                    .isEqualTo(reading.problem().isEmpty());
        }
    }

    private static Manifest manifest(int edition, String words) {
        Map<String, Json> values = new LinkedHashMap<>();
        values.put("notice", Json.text("24 hours"));
        values.put("motto", Json.members().add("en", "On time").build());
        return new Manifest(
                "1.0",
                NOON,
                edition,
                Optional.of(LocalDate.of(2027, 1, 1)),
                new Language("en"),
                Optional.of("ab".repeat(32)),
                List.of(RULES),
                List.of(LOGO),
                values,
                Optional.of(Map.of("cancellation", List.of(row("< notice", "session-lost")))),
                Map.of(new Language("en"), List.of(entry("welcome", "Hello"), entry("cancellations#late", words))));
    }

    private static ClauseEntry entry(String id, String words) {
        return new ClauseEntry(
                id,
                "4.2",
                "Late",
                words,
                CanonicalText.hash(words),
                Optional.empty(),
                List.of("decisions.cancellation", "notice"),
                false);
    }

    private static RowEntry row(String ahead, String outcome) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("ahead", ahead);
        cells.put("then", outcome);
        return new RowEntry(cells);
    }

    private static Manifest with(
            Manifest m, String generator, Optional<String> key, List<FileEntry> sources, List<FileEntry> assets) {
        return new Manifest(
                generator,
                m.built(),
                m.edition(),
                m.effective(),
                m.bindingLanguage(),
                key,
                sources,
                assets,
                m.values(),
                m.decisions(),
                m.clauses());
    }
}
