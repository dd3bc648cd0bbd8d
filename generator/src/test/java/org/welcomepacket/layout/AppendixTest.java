package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.layout.page.TypesetDocument.Bookmark;

class AppendixTest {
    private final TypesetDocument document = TrialDocument.of(TrialPacket.withAppendices(), "en");

    @Test
    void everyAppendixBeginsOnAPageOfItsOwnBehindTheSignatures() {
        int signatures = page("signatures");

        assertThat(document.pages()).hasSize(signatures + 3);
        assertThat(List.of(page("map"), page("map.bus"), page("note")))
                .containsExactly(signatures + 1, signatures + 1, signatures + 2);
    }

    @Test
    void itHasALetterWhereOthersHaveANumber() {
        assertThat(new TagTree(document).text())
                .containsSubsequence("Signatures", "Appendix A", "Map", "A.1", "By bus", "Appendix B", "Note to us");
    }

    @Test
    void bookmarksAndContentsNameItLast() {
        List<Bookmark> bookmarks = document.bookmarks();

        assertThat(bookmarks.subList(bookmarks.size() - 3, bookmarks.size()))
                .extracting(Bookmark::title)
                .containsExactly("Signatures", "Appendix A: Map", "Appendix B: Note to us");
        assertThat(bookmarks.get(bookmarks.size() - 2).children())
                .extracting(Bookmark::title)
                .containsExactly("A.1 By bus", "A.2 On foot");
        assertThat(marks(1, Mark.LinkArea.class).map(Mark.LinkArea::destination))
                .endsWith("signatures", "map", "map.bus", "map.foot", "note");
    }

    @Test
    void aReferenceToTheWholeOfItLeadsToItsTop() {
        assertThat(marks(2, Mark.LinkArea.class).map(Mark.LinkArea::destination))
                .containsExactly("note");
    }

    @Test
    void itHasThePlacesToFillInOfItsTextAndNoneForInitials() {
        List<String> fields = TrialDocument.marks(document).stream()
                .filter(Mark.FieldArea.class::isInstance)
                .map(mark -> ((Mark.FieldArea) mark).field().name())
                .toList();

        assertThat(fields).contains("initials.trial", "initials.other").doesNotContain("initials.map", "initials.note");
        assertThat(marks(page("note"), Mark.FieldArea.class)
                        .map(mark -> mark.field().name()))
                .containsExactly("client.name");
    }

    private int page(String destination) {
        return Objects.requireNonNull(document.destinations().get(destination), destination)
                .page();
    }

    private <M extends Mark> Stream<M> marks(int page, Class<M> kind) {
        return document.pages().get(page).marks().stream()
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
