package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.welcomepacket.manifest.Differences.ClauseChange;
import org.welcomepacket.manifest.Differences.Kind;
import org.welcomepacket.manifest.Differences.RowChange;
import org.welcomepacket.manifest.Differences.ValueChange;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.model.Packet;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.starter.Starter;

/** What a practice is told when it changes the starter packet. */
class StarterDifferencesTest {
    private static final Generator GENERATOR = Generator.builder().build();
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private static Map<String, Bytes> starter;
    private static PreviousBuild before;

    @BeforeAll
    static void theEditionBefore() throws IOException {
        starter = Starter.standard().files();
        Manifest manifest = Manifest.of(check(starter), "1.0", Instant.EPOCH, Optional.empty(), List.of());
        before = new PreviousBuild(Manifest.read(manifest.attached()).manifest().orElseThrow(), Map.of(), Map.of());
    }

    @Test
    void nothingHasChangedWhenNothingHas() {
        ChangeReport report = compare(starter);
        assertThat(report.differences().isEmpty()).isTrue();
        assertThat(report.differences().complete()).isTrue();
        assertThat(report.human()).isEqualTo("Nothing has changed since edition 1.\n");
        assertThat(report.diagnostics()).isEmpty();
    }

    @Test
    void aChangedValueIsListedWithEveryClauseThatStatesItWhenTheEditionIsRaised() {
        ChangeReport report = compare(raised(changed(starter, "rules.yaml", "notice: 24 hours", "notice: 36 hours")));
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.differences().values())
                .containsExactly(new ValueChange("notice", Optional.of("24 hours"), Optional.of("36 hours")));
        assertThat(report.differences().clauses(Kind.SUBSTANCE))
                .filteredOn(clause -> clause.id().equals("cancellations#late"))
                .singleElement()
                .satisfies(clause -> assertThat(clause.because()).containsExactly("notice"));
        assertThat(report.differences().clauses()).allMatch(clause -> clause.kind() == Kind.SUBSTANCE);
        assertThat(report.human())
                .contains("\nValues\n  notice: 24 hours -> 36 hours\n")
                .contains("(cancellations#late): notice\n")
                .endsWith(report.differences().substance().size() + " clauses must be signed again.\n");
    }

    @Test
    void aNewEditionAloneChangesNoClauseThoughOneNamesIt() {
        ChangeReport report = compare(raised(starter));
        assertThat(report.differences().isEmpty()).isTrue();
        ChangeReport sameNumber = compare(edited(
                starter, "packet.yaml", text -> text.replaceFirst("effective: 20..-..-..", "effective: 2027-02-02")));
        assertThat(sameNumber.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.EDITION_UNCHANGED);
    }

    @Test
    void aChangedValueIsRefusedUnderTheSameNumberAtTheNumber() {
        ChangeReport report = compare(changed(starter, "rules.yaml", "notice: 24 hours", "notice: 36 hours"));
        assertThat(report.diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.EDITION_UNCHANGED);
            assertThat(finding.span().text()).isEqualTo("1");
            assertThat(finding.span().file().path()).isEqualTo("content/packet.yaml");
            assertThat(finding.message()).contains("another value of notice");
            assertThat(finding.hint()).startsWith("raise number to 2;");
        });
    }

    @Test
    void aChangedRowIsListedWithTheClauseThatStatesItsDecision() {
        ChangeReport report =
                compare(raised(changed(starter, "rules.yaml", "\">= 1\", then: session-lost", "\">= 1\", then: full")));
        assertThat(report.differences().rows())
                .first()
                .isEqualTo(new RowChange(
                        "cancellation",
                        3,
                        Optional.of("service: coaching, ahead: < notice, earlier: >= 1, then: session-lost"),
                        Optional.of("service: coaching, ahead: < notice, earlier: >= 1, then: full")));
        assertThat(report.differences().clauses(Kind.SUBSTANCE))
                .extracting(ClauseChange::id)
                .contains("cancellations#late");
    }

    @Test
    void aClauseMarkedAsRewordedNeedNotBeSignedAgain() {
        Map<String, Bytes> reworded = raised(edited(starter, "en/policies/conduct.md", text -> {
            int heading = text.indexOf("## ");
            int end = text.indexOf('\n', heading);
            return text.substring(0, heading) + "<!-- welcome: reworded 2 -->\n" + text.substring(heading, end)
                    + "\n\nIn other words, this.\n" + text.substring(end);
        }));
        ChangeReport report = compare(reworded);
        assertThat(report.diagnostics()).isEmpty();
        assertThat(report.differences().clauses()).singleElement().satisfies(clause -> {
            assertThat(clause.kind()).isEqualTo(Kind.WORDING);
            assertThat(clause.id()).isEqualTo("conduct#respect");
        });
        assertThat(report.human()).endsWith("No clause must be signed again; 1 was only reworded.\n");
    }

    @Test
    void aMarkOnAClauseWhoseValueChangedIsRefusedAtTheMark() {
        Map<String, Bytes> files = raised(changed(starter, "rules.yaml", "notice: 24 hours", "notice: 36 hours"));
        files = edited(
                files,
                "en/policies/cancellations.md",
                text -> text.replaceFirst("(## [^\n]*\\{#late})", "<!-- welcome: reworded 2 -->\n$1"));
        assertThat(compare(files).diagnostics()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(Code.REWORDED_SUBSTANCE);
            assertThat(finding.span().text()).isEqualTo("<!-- welcome: reworded 2 -->");
        });
    }

    private static ChangeReport compare(Map<String, Bytes> files) {
        return GENERATOR.compare(folder(files), check(files), before);
    }

    private static Packet check(Map<String, Bytes> files) {
        Outcome<Packet> outcome = GENERATOR.check(folder(files), Optional.of(DAY));
        assertThat(outcome.diagnostics()).noneMatch(Diagnostic::isError);
        return outcome.orElseThrow();
    }

    private static ContentFolder folder(Map<String, Bytes> files) {
        return ContentFolder.of("content", files);
    }

    private static Map<String, Bytes> raised(Map<String, Bytes> files) {
        return edited(files, "packet.yaml", text -> text.replaceFirst("number: 1", "number: 2"));
    }

    private static Map<String, Bytes> changed(Map<String, Bytes> files, String path, String from, String to) {
        return edited(files, path, text -> text.replace(from, to));
    }

    private static Map<String, Bytes> edited(Map<String, Bytes> files, String path, UnaryOperator<String> edit) {
        Map<String, Bytes> copy = new TreeMap<>(files);
        String text = Objects.requireNonNull(copy.get(path)).text();
        String edited = edit.apply(text);
        assertThat(edited).isNotEqualTo(text);
        copy.put(path, Bytes.utf8(edited));
        return copy;
    }
}
