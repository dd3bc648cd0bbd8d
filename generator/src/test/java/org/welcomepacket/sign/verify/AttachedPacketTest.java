package org.welcomepacket.sign.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomepacket.BuildOptions;
import org.welcomepacket.Built;
import org.welcomepacket.BuiltStarter;
import org.welcomepacket.Generator;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;

/** The packet.json attached to an agreement is held against the words on its pages. */
class AttachedPacketTest {
    private static final String NUMBERS = "It costs 1.50 DKK, or 10,5 hours below -5 °C (+3 or −7) by § 4 and $-20 from"
            + " 10–18 at 2027-01-05 by lot, at 9:30 or later and 1/2 of 2×4 m, if it rose 3 ‰ for 1'000 seats.";

    /** Where a line may end, between signs that matter and others. */
    private static final String BREAKABLE = "1, 2, 3 – 4 or 10–18, 24/7, 1 000, 100,-, A4-Blatt, COVID-19, 5-year-old,"
            + " 12.–13. kl. 10.30, no. 5, §§ 4-7, $-5, (-5), 1.50-2.50, -20 °C, 3 × 4, 10 - 8, 5 -3, 2027-01-05,"
            + " 25–29 March 2027–2028, Donaudampfschifffahrt 24-stündig 24stündiger B2B-Verkauf. ";

    private static byte[] numbered = {};

    @Test
    void anAttachmentThatSaysSomethingElseThanThePagesIsToldByItsClause() {
        byte[] lying = Reissued.telling(IssuedAgreement.ISSUED, "costs 100 DKK", "costs 900 DKK");
        Verification verification = IssuedAgreement.verify(lying);
        assertThat(verification.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(verification.alterations())
                .extracting(Alteration::sentence)
                .containsExactly("the pages do not say what the attached packet.json says in 1.2 sessions#late");
    }

    @Test
    void anAttachmentThatLeavesWordsOutIsTold() {
        assertThat(sentences(Reissued.telling(IssuedAgreement.ISSUED, " on Mondays", "")))
                .containsExactly("the pages do not say what the attached packet.json says in 1.1 sessions#meeting");
        assertThat(sentences(Reissued.telling(IssuedAgreement.ISSUED, "We meet ", "We never meet ")))
                .containsExactly("the pages do not say what the attached packet.json says in 1.1 sessions#meeting");
        assertThat(sentences(Reissued.telling(IssuedAgreement.ISSUED, "\"1.2\"", "\"1.4\"")))
                .containsExactly("the pages do not say what the attached packet.json says in 1.4 sessions#late");
    }

    @Test
    void anAttachmentWrittenAnewWithTheSameWordsIsFine() {
        assertThat(IssuedAgreement.verify(Reissued.telling(IssuedAgreement.ISSUED, "We meet", "We meet"))
                        .verdict())
                .isEqualTo(Verdict.INCOMPLETE);
    }

    private static List<String> sentences(byte[] file) {
        return IssuedAgreement.verify(file).alterations().stream()
                .map(Alteration::sentence)
                .toList();
    }

    /** What the pages say, and what a packet.json that lies says instead. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "costs 1.50 DKK      | costs 150 DKK",
                "costs 1.50 DKK      | costs 1,50 DKK",
                "costs 1.50 DKK      | costs -1.50 DKK",
                "costs 1.50 DKK      | costs .150 DKK",
                "costs 1.50 DKK      | costs 15.0 DKK",
                "or 10,5 hours       | or 105 hours",
                "or 10,5 hours       | or 1,05 hours",
                "below -5 °C         | below 5 °C",
                "below -5 °C         | below -5 C",
                "below -5 °C         | below -5 %",
                "(+3 or −7)          | (+3 or 7)",
                "(+3 or −7)          | (3 or −7)",
                "by § 4 and          | by 4 and",
                "and $-20            | and $20",
                "and $-20            | and £-20",
                "and $-20            | and -20",
                "10–18 at            | 1018 at",
                "10–18 at            | 10.18 at",
                "2027-01-05 by       | 20270105 by",
                "at 9:30 or          | at 930 or",
                "and 1/2 of          | and 12 of",
                "2×4 m               | 2.4 m",
                "rose 3 ‰            | rose 3 %",
                "1'000 seats         | 1.000 seats"
            })
    void anotherSignInANumberIsAnotherNumber(String words, String others) {
        byte[] lying = Reissued.telling(numbered, told(words), told(others));
        assertThat(IssuedAgreement.verify(lying).alterations())
                .extracting(Alteration::sentence)
                .containsExactly("the pages do not say what the attached packet.json says in 1.1 numbers#all");
    }

    /** As the bytes of a packet.json, each a character. */
    private static String told(String words) {
        return new String(words.getBytes(UTF_8), ISO_8859_1);
    }

    @Test
    void theSameNumbersWrittenAnewAreFine() {
        for (String others : List.of("costs 1.50 DKK", "costs   1.50   DKK")) {
            assertThat(IssuedAgreement.verify(Reissued.telling(numbered, "costs 1.50 DKK", others))
                            .verdict())
                    .as(others)
                    .isEqualTo(Verdict.INCOMPLETE);
        }
    }

    @BeforeAll
    static void buildNumbers() throws IOException {
        numbered = numbers();
    }

    private static byte[] numbers() throws IOException {
        Map<String, Bytes> files = new TreeMap<>();
        files.put(
                "packet.yaml",
                Bytes.utf8("business: { name: Numbers }\npolicies: [numbers]\nedition: { number: 3 }\n"));
        files.put("policies/numbers.md", Bytes.utf8("# Numbers\n\n## All {#all}\n\n" + NUMBERS + "\n"));
        return built(ContentFolder.of("content", files)).get(0).content();
    }

    /** Whatever an author writes, what we print is what we attach. */
    @Test
    void whatIsBuiltSaysTheSameOnItsPagesAndInItsAttachment() throws IOException {
        assertAlike(agreements(BuiltStarter.certified()), 3);
        assertAlike(built(odd("per-policy")), 1);
        assertAlike(built(odd("per-clause")), 1);
    }

    private static List<OutputFile> built(ContentFolder content) throws IOException {
        return agreements(Generator.builder()
                .clock(IssuedAgreement.CLOCK)
                .signer(IssuedAgreement.SIGNER)
                .build()
                .build(content, BuildOptions.standard())
                .orElseThrow());
    }

    private static List<OutputFile> agreements(Built built) {
        return built.files().stream()
                .filter(file -> file.path().matches("agreement\\..*\\.pdf"))
                .toList();
    }

    private static void assertAlike(List<OutputFile> agreements, int languages) {
        assertThat(agreements).hasSize(languages);
        for (OutputFile agreement : agreements) {
            Verification verification = IssuedAgreement.verify(agreement.content());
            assertThat(verification.alterations()).as(agreement.path()).isEmpty();
            assertThat(verification.verdict()).as(agreement.path()).isEqualTo(Verdict.INCOMPLETE);
        }
    }

    /** Much that can stand in a policy, much of it where it does not belong. */
    private static ContentFolder odd(String initials) {
        Map<String, Bytes> files = new TreeMap<>();
        files.put("packet.yaml", Bytes.utf8("""
                business: { name: "Odd & Sons [Ltd]" }
                policies: [sessions, payment]
                appendices: [form, map]
                edition: { number: 3 }
                agreement: { initials: %s }
                """.formatted(initials)));
        files.put("policies/sessions.md", Bytes.utf8("""
                # Sessions [really] *now*

                In front: **bold**, ~~struck~~, `code <b>`, a [link](https://example.org), 10 ½ %%, x² ± 3 ≥ 2, “so” — …

                ## Meeting {#meet}

                We meet {{client.name}} [sic] on Mondays[^a]. Hard\\
                break. {{clause payment#when}} says more[^b].

                1. One
                   - nested
                     - deeper

                       with a paragraph
                2. Two

                   > a quote
                   >
                   > with two paragraphs

                7. 24 hours
                8. -5 degrees, **1**.50 and 1.*50*
                9. 3\\
                   4, 10–\\
                   18

                - 5 pieces
                - -5 pieces
                - [ ] Remind me.
                - [x] Ticked.
                - Date:

                [^a]: A note with *words*.

                    And a second paragraph.
                [^b]: Another note, 12 %% or € 5.

                ## Table {#table}

                | A | B | C |
                |---|:-:|--:|
                %s

                ## Long words {#long}

                Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen. e\u0301te\u0301 naïve ﬁrst. Ελληνικά, Łódź. %s

                    code block with   spaces
                    if (a < b && c > d) { return [x]; }

                * * *

                ### Deeper heading

                Text 1. Text 2) Text.

                ## 24 hours {#hours}

                5. %s
                """.formatted(
                        "| A row with a rather long text | %s | ½ of € 1.50 |\n"
                                .formatted("word ".repeat(60))
                                .repeat(20),
                        "Supercalifragilisticexpialidocious ".repeat(60),
                        breakable())));
        files.put(
                "policies/payment.md",
                Bytes.utf8("# Payment\n\n## When\n\nPay {{client.name}}'s bills in time[^c].\n\n[^c]: In time.\n"));
        files.put("policies/map.md", Bytes.utf8("# Map [to us]\n\nFrom 2 to A.1[^m].\n\n[^m]: On foot.\n"));
        files.put("policies/form.md", Bytes.utf8("""
                # A form

                See {{clause map#policy}}.

                ## To fill in {#fill}

                - Name: {{client.name}}
                - Date:

                ## To send {#send}

                By post[^c].

                [^c]: With a stamp.
                """));
        return ContentFolder.of("content", files);
    }

    @Test
    void whatAnAppendixSaysIsHeldAgainstItsPagesToo() throws IOException {
        for (String initials : List.of("per-policy", "per-clause")) {
            byte[] issued = built(odd(initials)).get(0).content();
            assertThat(told(Reissued.telling(issued, "By post", "By mail"))).containsExactly("A.2 form#send");
            assertThat(told(Reissued.telling(issued, "By post", "By"))).containsExactly("A.2 form#send");
            assertThat(told(Reissued.telling(issued, "From 2 to", "From 3 to"))).containsExactly("B map#policy");
        }
    }

    private static List<String> told(byte[] file) {
        return IssuedAgreement.verify(file).alterations().stream()
                .map(alteration -> alteration.sentence().replaceFirst(".* says in ", ""))
                .toList();
    }

    /** So shifted that every place comes to stand at the end of a line once. */
    private static String breakable() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            text.append("x".repeat(i)).append(' ').append(BREAKABLE);
        }
        return text.toString();
    }
}
