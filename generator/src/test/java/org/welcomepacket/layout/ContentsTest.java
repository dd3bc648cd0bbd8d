package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.layout.page.TypesetDocument.Bookmark;

class ContentsTest {
    @Test
    void aLongAgreementHasContentsThatNameThePagesWhereThingsStand() {
        TypesetDocument document = TrialDocument.of(TrialPacket.ofPolicies(12), "en");
        List<Tag> entries = new ArrayList<>();
        new TagTree(document).walk(tag -> {
            if (tag.role() == Tag.Role.TOCI) {
                entries.add(tag);
            }
        });

        // twelve policies of five clauses do not fit on one page: policies, prices and signatures only
        assertThat(entries).hasSize(14);
        Page contents = document.pages().get(1);
        for (Mark mark : contents.marks()) {
            if (mark instanceof Mark.LinkArea link) {
                assertThat(document.destinations().get(link.destination()))
                        .as(link.description())
                        .extracting(TypesetDocument.Destination::page)
                        .isEqualTo(numberAt(contents, link) - 1);
            }
        }
    }

    @Test
    void contentsNameTheClausesTooWhenAllOfThemFitOnThePage() {
        List<String> linked = TrialDocument.of(TrialPacket.ofPolicies(5), "en").pages().get(1).marks().stream()
                .filter(Mark.LinkArea.class::isInstance)
                .map(mark -> ((Mark.LinkArea) mark).destination())
                .toList();

        assertThat(linked).hasSize(5 + 25 + 2).startsWith("p1", "p1.c1").endsWith("p5.c5", "schedule", "signatures");
    }

    @Test
    void aShortAgreementHasNoContents() {
        TypesetDocument document = TrialDocument.of(TrialPacket.ofPolicies(3), "en");

        assertThat(document.bookmarks()).extracting(Bookmark::title).doesNotContain("Contents");
        new TagTree(document).walk(tag -> assertThat(tag.role()).isNotEqualTo(Tag.Role.TOC));
    }

    private static int numberAt(Page page, Mark.LinkArea link) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Run run && run.tag() == link.tag())
                .map(mark -> TrialDocument.text((Mark.Run) mark).strip())
                .filter(words -> words.matches("[0-9]+"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }
}
