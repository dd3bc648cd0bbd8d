package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FlatNamesTest {
    @Test
    void foldersBecomePartsOfTheName() {
        assertThat(names("packet.json", "da/pages/late.md")).containsExactly("packet.json", "da.pages.late.md");
    }

    @Test
    void laterNamesGiveWayToTheSameEarlierOnes() {
        assertThat(names("a/b.md", "a.b.md", "A/B.md", "a.b-2.md"))
                .containsExactly("a.b.md", "a.b-2.md", "A.B-3.md", "a.b-2-2.md");
        assertThat(names("a/b", "a.b")).containsExactly("a.b", "a-2.b");
    }

    @Test
    void whatAFileSystemMayRefuseIsReplaced() {
        assertThat(names("a:b?.md", "../x.md", ".hidden", "ø/å.md", "c\\d\n.md"))
                .containsExactly("a_b_.md", "_..x.md", "_hidden", "ø.å.md", "c_d_.md");
    }

    @Test
    void onePathTwiceIsAnError() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> names("a.md", "a.md"))
                .withMessage("two attached files are a.md");
    }

    private static List<String> names(String... paths) {
        return List.copyOf(FlatNames.of(List.of(paths)).values());
    }
}
