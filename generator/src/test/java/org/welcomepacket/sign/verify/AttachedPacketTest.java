package org.welcomepacket.sign.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.welcomepacket.BuildOptions;
import org.welcomepacket.Generator;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;

/** The packet.json attached to an agreement is held against the words on its pages. */
class AttachedPacketTest {
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
        assertThat(clauses(Reissued.telling(IssuedAgreement.ISSUED, " on Mondays", "")))
                .isEqualTo(1);
        assertThat(clauses(Reissued.telling(IssuedAgreement.ISSUED, "We meet ", "We never meet ")))
                .isEqualTo(1);
        assertThat(clauses(Reissued.telling(IssuedAgreement.ISSUED, "\"1.2\"", "\"1.4\"")))
                .isEqualTo(1);
    }

    @Test
    void anAttachmentWrittenAnewWithTheSameWordsIsFine() {
        assertThat(clauses(Reissued.telling(IssuedAgreement.ISSUED, "We meet", "We meet")))
                .isZero();
    }

    private static int clauses(byte[] file) {
        return IssuedAgreement.verify(file).alterations().size();
    }

    /** Whatever an author writes, what we print is what we attach. */
    @Test
    void whatIsBuiltSaysTheSameOnItsPagesAndInItsAttachment() throws IOException {
        assertAlike(ContentFolder.read(Path.of("../content"), "content"), 3);
        assertAlike(odd("per-policy"), 1);
        assertAlike(odd("per-clause"), 1);
    }

    private static void assertAlike(ContentFolder content, int languages) throws IOException {
        var agreements = Generator.builder()
                .clock(IssuedAgreement.CLOCK)
                .signer(IssuedAgreement.SIGNER)
                .build()
                .build(content, BuildOptions.standard())
                .orElseThrow()
                .files()
                .stream()
                .filter(file -> file.path().matches("agreement\\..*\\.pdf"))
                .toList();
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
                """.formatted(
                        "| A row with a rather long text | %s | ½ of € 1.50 |\n"
                                .formatted("word ".repeat(60))
                                .repeat(20),
                        "Supercalifragilisticexpialidocious ".repeat(60))));
        files.put(
                "policies/payment.md",
                Bytes.utf8("# Payment\n\n## When\n\nPay {{client.name}}'s bills in time[^c].\n\n[^c]: In time.\n"));
        return ContentFolder.of("content", files);
    }
}
