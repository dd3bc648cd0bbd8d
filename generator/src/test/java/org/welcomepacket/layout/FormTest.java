package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.text.Language;

class FormTest {
    @Test
    void everyFieldOfTheAgreementIsThere() {
        TypesetDocument document = TrialDocument.of(TrialPacket.full("en"), "en");
        List<String> names = TrialDocument.marks(document).stream()
                .filter(Mark.FieldArea.class::isInstance)
                .map(mark -> ((Mark.FieldArea) mark).field().name())
                .toList();

        assertThat(names)
                .containsExactly(
                        "initials.sessions",
                        "initials.cancellations",
                        "initials.payment",
                        "acknowledge.read",
                        "acknowledge.early-start",
                        "client.name",
                        "client.place",
                        "client.date",
                        "client.signature",
                        "business.signature");
    }

    @Test
    void withoutASealThereIsNoPlaceForOne() {
        TypesetDocument document = TrialDocument.TYPESETTER
                .agreement(TrialPacket.full("en"), new Language("en"), TrialDocument.PACKET_ID, Optional.empty())
                .orElseThrow();

        assertThat(TrialDocument.marks(document).toString()).doesNotContain("business.signature");
    }

    @Test
    void blanksAndTaskBoxesBecomeFieldsInsideTheText() {
        TypesetDocument document = TrialDocument.of(
                TrialPacket.of("# T\n\nI am {{client.name}}, born.\n\n- [ ] tick me\n- [x] me too"), "en");

        assertThat(TrialDocument.marks(document).stream()
                        .filter(Mark.FieldArea.class::isInstance)
                        .map(mark -> ((Mark.FieldArea) mark).field().name() + " "
                                + ((Mark.FieldArea) mark).tag().role())
                        .limit(3))
                .containsExactly("client.name FORM", "tick.trial.1 FORM", "tick.trial.2 FORM");
    }

    @Test
    void theLinesOfAFormEndBelowEachOther() {
        TypesetDocument document = TrialDocument.of(
                TrialPacket.of("# T\n\nName: {{client.name}}\n\nWhere you live: {{client.address}}\n\n"
                        + "I, {{client.name}}, agree."),
                "en");
        List<Mark.Area> areas = TrialDocument.marks(document).stream()
                .filter(Mark.FieldArea.class::isInstance)
                .map(Mark.FieldArea.class::cast)
                .limit(3)
                .map(Mark.FieldArea::area)
                .toList();

        assertThat(right(areas.get(0))).isEqualTo(right(areas.get(1)), within(0.5));
        assertThat(right(areas.get(2))).isLessThan(right(areas.get(0)) - 50);
    }

    private static double right(Mark.Area area) {
        return area.x() + area.width();
    }
}
