package org.welcomepacket.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.welcomepacket.json.Json;
import org.welcomepacket.manifest.Differences.ClauseChange;
import org.welcomepacket.manifest.Differences.Kind;
import org.welcomepacket.manifest.Differences.RowChange;
import org.welcomepacket.manifest.Differences.ValueChange;
import org.welcomepacket.model.Statement;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

class DifferencesTest {
    private static final Language EN = new Language("en");
    private static final Language DA = new Language("da");
    private static final Span NUMBER = new SourceFile("content/packet.yaml", "edition: { number: 3 }").span(19, 20);
    private static final Span MARK = new SourceFile("content/late.md", "<!-- welcome: reworded 4 -->").span(0, 28);

    @Test
    void aValueIsNamedWithWhatItWasAndIs() {
        Differences differences = Differences.between(
                packet(3).value("notice", "24 hours").value("gone", "1").manifest(),
                packet(4).value("notice", "48 hours").value("new", "2").manifest());
        assertThat(differences.values())
                .containsExactly(
                        new ValueChange("notice", Optional.of("24 hours"), Optional.of("48 hours")),
                        new ValueChange("new", Optional.empty(), Optional.of("2")),
                        new ValueChange("gone", Optional.of("1"), Optional.empty()));
    }

    @Test
    void aRowIsNamedByItsPlaceAndRowsInAnotherOrderAreTheSame() {
        RowEntry free = row(">= notice", "free");
        RowEntry lost = row("< notice", "lost");
        assertThat(rows(List.of(free, lost), List.of(lost, free))).isEmpty();
        assertThat(rows(List.of(free, lost), List.of(row("< notice", "half"), free)))
                .containsExactly(new RowChange(
                        "cancellation",
                        1,
                        Optional.of("ahead: < notice, then: lost"),
                        Optional.of("ahead: < notice, then: half")));
        assertThat(rows(List.of(free, lost), List.of(free, row("< 3 days", "lost"))))
                .containsExactly(new RowChange(
                        "cancellation",
                        2,
                        Optional.of("ahead: < notice, then: lost"),
                        Optional.of("ahead: < 3 days, then: lost")));
        assertThat(rows(List.of(free), List.of(free, lost)))
                .containsExactly(
                        new RowChange("cancellation", 2, Optional.empty(), Optional.of("ahead: < notice, then: lost")));
        assertThat(rows(List.of(free, lost), List.of(free)))
                .containsExactly(
                        new RowChange("cancellation", 2, Optional.of("ahead: < notice, then: lost"), Optional.empty()));
    }

    @Test
    void newWordsAreSubstanceUnlessMarkedInEveryLanguageThatHasThem() {
        Sample before = packet(3).clause(EN, "a#b", "Words.").clause(DA, "a#b", "Ord.");
        Sample marked = packet(4).reworded(EN, "a#b", "New words.").reworded(DA, "a#b", "Nye ord.");
        Sample half = packet(4).reworded(EN, "a#b", "New words.").clause(DA, "a#b", "Nye ord.");
        Sample danishOnly = packet(4).clause(EN, "a#b", "Words.").reworded(DA, "a#b", "Nye ord.");
        assertThat(kinds(before, marked)).containsExactly(Kind.WORDING);
        assertThat(kinds(before, half)).containsExactly(Kind.SUBSTANCE);
        assertThat(kinds(before, danishOnly)).containsExactly(Kind.WORDING);
        assertThat(Differences.between(before.manifest(), danishOnly.manifest()).clauses())
                .singleElement()
                .extracting(ClauseChange::languages)
                .isEqualTo(List.of(DA));
    }

    @Test
    void aMarkSpeaksOfTheEditionBeforeOnly() {
        Sample now = packet(4).reworded(EN, "a#b", "New words.");
        assertThat(kinds(packet(3).clause(EN, "a#b", "Words."), now)).containsExactly(Kind.WORDING);
        assertThat(kinds(packet(2).clause(EN, "a#b", "Words."), now)).containsExactly(Kind.SUBSTANCE);
    }

    @Test
    void aChangedValueOrRowIsSubstanceForTheClausesThatStateItWhateverTheMark() {
        Differences differences = Differences.between(
                packet(3)
                        .value("notice", "24 hours")
                        .rows(List.of(row("< notice", "lost")))
                        .clause(EN, "a#b", "Words.", "notice")
                        .clause(EN, "a#c", "Words.", "decisions.cancellation")
                        .clause(EN, "a#d", "Words.")
                        .manifest(),
                packet(4)
                        .value("notice", "48 hours")
                        .rows(List.of(row("< notice", "half")))
                        .reworded(EN, "a#b", "New words.", "notice")
                        .clause(EN, "a#c", "Words.", "decisions.cancellation")
                        .clause(EN, "a#d", "Words.")
                        .manifest());
        assertThat(differences.clauses())
                .extracting(ClauseChange::id, ClauseChange::kind, ClauseChange::because)
                .containsExactly(
                        tuple("a#b", Kind.SUBSTANCE, List.of("notice")),
                        tuple("a#c", Kind.SUBSTANCE, List.of("decisions.cancellation")));
        Statement marked = new Statement(Set.of("notice"), Map.of(EN, MARK), Map.of());
        assertThat(EditionCheck.check(differences, NUMBER, Map.of("a#b", marked)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo(Code.REWORDED_SUBSTANCE);
                    assertThat(finding.span()).isEqualTo(MARK);
                    assertThat(finding.message())
                            .isEqualTo("a#b is marked as only reworded, but it states notice, and that has changed");
                });
    }

    @Test
    void clausesComeGoMoveAndAreRenamed() {
        Sample before = packet(3)
                .clause(EN, "a#b", "Stays.")
                .clause(EN, "a#gone", "Goes.")
                .clause(EN, "a#old", "Named.");
        Sample after = packet(4)
                .clause(EN, "a#first", "Comes.")
                .clause(EN, "a#b", "Stays.")
                .clause(EN, "a#new", "Named.");
        Differences differences = Differences.between(before.manifest(), after.manifest());
        assertThat(differences.clauses())
                .extracting(
                        change -> change.id() + " " + change.kind() + " " + change.number() + " " + change.formerly())
                .containsExactly(
                        "a#first ADDED 1.1 ", "a#b MOVED 1.2 1.1", "a#new RENAMED 1.3 a#old", "a#gone REMOVED 1.2 1.2");
        assertThat(differences.substance()).extracting(ClauseChange::id).containsExactly("a#first", "a#gone");
    }

    @Test
    void aNewLanguageIsNoChangeOfClauses() {
        Differences differences = Differences.between(
                packet(3).clause(EN, "a#b", "Words.").manifest(),
                packet(3).clause(EN, "a#b", "Words.").clause(DA, "a#b", "Ord.").manifest());
        assertThat(differences.clauses()).isEmpty();
        assertThat(differences.newLanguages()).containsExactly(DA);
        assertThat(EditionCheck.check(differences, NUMBER, Map.of())).isEmpty();
    }

    @Test
    void whatAnOlderVersionDidNotWriteDownIsNotCalledNew() {
        Manifest older = packet(3)
                .value("notice", "24 hours")
                .value("services.x.price", "5 DKK")
                .withoutDecisions();
        Manifest now = packet(4)
                .value("notice", "24 hours")
                .value("services.x.price", "6 DKK")
                .value("outcomes.free", "none")
                .rows(List.of(row("-", "free")))
                .manifest();
        Differences differences = Differences.between(older, now);
        assertThat(differences.complete()).isFalse();
        assertThat(differences.values()).extracting(ValueChange::name).containsExactly("services.x.price");
        assertThat(differences.rows()).isEmpty();
    }

    @Test
    void anythingButANumberNeedsAHigherEdition() {
        Sample before = packet(3).value("notice", "24 hours").clause(EN, "a#b", "Words.");
        assertThat(refusal(before, packet(3).value("notice", "24 hours").clause(EN, "a#b", "New words.")))
                .isEqualTo("edition 3 was already built with other words in a#b");
        assertThat(refusal(before, packet(3).value("notice", "48 hours").clause(EN, "a#b", "Words.")))
                .isEqualTo("edition 3 was already built with another value of notice");
        assertThat(refusal(before, packet(2).value("notice", "48 hours").clause(EN, "a#b", "New words.")))
                .isEqualTo("edition 3 was already built with other words in a#b and another value of notice");
        assertThat(refusal(before, before)).isEmpty();
        assertThat(refusal(before, packet(4).value("notice", "48 hours").clause(EN, "a#b", "New words.")))
                .isEmpty();
    }

    @Test
    void theHintSaysWhatToWriteWhereTheNumberStandsOrIsMissing() {
        Differences differences = Differences.between(
                packet(3).clause(EN, "a#b", "Words.").manifest(),
                packet(3).clause(EN, "a#b", "New words.").manifest());
        SourceFile file = new SourceFile("content/packet.yaml", "edition: { review: 6 months }");
        assertThat(hint(differences, NUMBER)).startsWith("raise number to 4;");
        assertThat(hint(differences, file.span(9, 29))).startsWith("add 'number: 4' to edition;");
        assertThat(hint(differences, file.start())).startsWith("write 'edition: { number: 4 }' in packet.yaml;");
    }

    private static String hint(Differences differences, Span place) {
        return EditionCheck.check(differences, place, Map.of()).get(0).hint();
    }

    private static String refusal(Sample before, Sample after) {
        return EditionCheck.check(Differences.between(before.manifest(), after.manifest()), NUMBER, Map.of()).stream()
                .map(finding -> finding.message())
                .findFirst()
                .orElse("");
    }

    private static List<Kind> kinds(Sample before, Sample after) {
        return Differences.between(before.manifest(), after.manifest()).clauses().stream()
                .map(ClauseChange::kind)
                .toList();
    }

    private static List<RowChange> rows(List<RowEntry> before, List<RowEntry> after) {
        return Differences.between(
                        packet(3).rows(before).manifest(), packet(4).rows(after).manifest())
                .rows();
    }

    private static RowEntry row(String ahead, String outcome) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("earlier", "-");
        cells.put("ahead", ahead);
        cells.put("then", outcome);
        return new RowEntry(cells);
    }

    private static Sample packet(int edition) {
        return new Sample(edition);
    }

    /** A packet of a few words. */
    private static final class Sample {
        private final int edition;
        private final Map<String, Json> values = new LinkedHashMap<>();
        private final Map<Language, List<ClauseEntry>> clauses = new LinkedHashMap<>();
        private List<RowEntry> rows = List.of();

        private Sample(int edition) {
            this.edition = edition;
            clauses.put(EN, new ArrayList<>());
        }

        Sample value(String name, String value) {
            values.put(name, Json.text(value));
            return this;
        }

        Sample rows(List<RowEntry> entries) {
            rows = entries;
            return this;
        }

        Sample clause(Language language, String id, String words, String... states) {
            return clause(language, id, words, false, states);
        }

        Sample reworded(Language language, String id, String words, String... states) {
            return clause(language, id, words, true, states);
        }

        private Sample clause(Language language, String id, String words, boolean reworded, String... states) {
            List<ClauseEntry> entries = clauses.computeIfAbsent(language, l -> new ArrayList<>());
            entries.add(new ClauseEntry(
                    id,
                    "1." + (entries.size() + 1),
                    "Title",
                    words,
                    CanonicalText.hash(words),
                    Optional.empty(),
                    List.of(states),
                    reworded));
            return this;
        }

        Manifest manifest() {
            return manifest(Optional.of(Map.of("cancellation", rows)));
        }

        Manifest withoutDecisions() {
            return manifest(Optional.empty());
        }

        private Manifest manifest(Optional<Map<String, List<RowEntry>>> decisions) {
            return new Manifest(
                    "1.0",
                    Instant.EPOCH,
                    edition,
                    Optional.empty(),
                    EN,
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    values,
                    decisions,
                    clauses);
        }
    }
}
