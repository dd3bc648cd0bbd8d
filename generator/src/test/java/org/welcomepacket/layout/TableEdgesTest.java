package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.TypesetDocument;

class TableEdgesTest {
    private static final String WIDE = "| Wide | What happens |\n|---|---|\n| first | "
            + "some words that are too many for one line of a column that is as wide as the text is |\n\n";
    private static final String NARROW = "| Narrow | Price |\n|---|---:|\n| second | none |\n\n";

    @Test
    void aTableBelowOneThatReachesOutBeginsWhereThatOneDoes() {
        TypesetDocument document = document(WIDE + "Between.\n\n" + NARROW);

        assertThat(left(document, "Wide")).isLessThan(left(document, "Between") - 50);
        assertThat(left(document, "Narrow")).isEqualTo(left(document, "Wide"), within(0.01));
    }

    @Test
    void aNarrowTableAloneStaysBelowTheText() {
        TypesetDocument document = document("Between.\n\n" + NARROW);

        assertThat(left(document, "Narrow")).isGreaterThanOrEqualTo(left(document, "Between"));
    }

    private static TypesetDocument document(String markdown) {
        return TrialDocument.of(TrialPacket.of("# Title\n\n" + markdown), "en");
    }

    private static double left(TypesetDocument document, String word) {
        return TrialDocument.marks(document).stream()
                .filter(mark -> mark instanceof Mark.Run run
                        && run.tag() != null
                        && TrialDocument.text(run).contains(word))
                .mapToDouble(mark -> ((Mark.Run) mark).x())
                .findFirst()
                .orElseThrow();
    }
}
