package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.welcomepacket.model.Theme;

/** Whatever colours an author chooses, all text can be read. */
@NullUnmarked
class PaletteTest {
    static Stream<Theme.Colours> themes() {
        Random random = new Random(7);
        Stream<Theme.Colours> usual = Stream.of(
                new Theme.Colours(0x1f5d5a, 0x1d2528, 0xffffff),
                new Theme.Colours(0xffd400, 0x222222, 0xffffff),
                new Theme.Colours(0xffffff, 0xffffff, 0xffffff),
                new Theme.Colours(0x000000, 0x000000, 0x000000),
                new Theme.Colours(0x88ccff, 0xeeeeee, 0x101418),
                new Theme.Colours(0xff0000, 0x333333, 0x808080));
        return Stream.concat(
                usual,
                Stream.generate(() -> new Theme.Colours(
                                random.nextInt(0x1000000), random.nextInt(0x1000000), random.nextInt(0x1000000)))
                        .limit(500));
    }

    @ParameterizedTest
    @MethodSource("themes")
    void textAndEdgesStandOutInLightAndDark(Theme.Colours theme) {
        for (Palette palette : List.of(Palette.light(theme), Palette.dark(theme))) {
            Map<String, Colour> colours = palette.properties();
            for (String ground : List.of("paper", "tint", "wash")) {
                for (String text : List.of("ink", "muted", "accent")) {
                    assertThat(contrast(colours, text, ground))
                            .as("%s on %s of %s", text, ground, theme)
                            .isGreaterThanOrEqualTo(4.5);
                }
            }
            assertThat(contrast(colours, "on-fill", "fill"))
                    .as("button of %s", theme)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(colours, "edge", "paper"))
                    .as("edge of %s", theme)
                    .isGreaterThanOrEqualTo(3);
            assertThat(contrast(colours, "edge", "tint"))
                    .as("edge of %s", theme)
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void colourSurvivesTheWayToOklabAndBack() {
        for (int rgb : new int[] {0, 0xffffff, 0x1f5d5a, 0xd9a35b, 0x123456, 0xff00ff}) {
            assertThat(Colour.of(rgb).rgb()).isEqualTo(rgb);
        }
    }

    @Test
    void contrastIsTheOneOfWcag() {
        assertThat(Colour.of(0x000000).contrast(Colour.of(0xffffff))).isEqualTo(21.0, offset(0.01));
        assertThat(Colour.of(0x767676).contrast(Colour.of(0xffffff))).isEqualTo(4.54, offset(0.01));
    }

    @Test
    void accentThatCanBeReadStaysAsItIs() {
        Map<String, Colour> colours =
                Palette.light(new Theme.Colours(0x1f5d5a, 0x1d2528, 0xffffff)).properties();
        assertThat(colours.get("accent").hex()).isEqualTo("#1f5d5a");
        assertThat(colours.get("fill").hex()).isEqualTo("#1f5d5a");
    }

    private static double contrast(Map<String, Colour> colours, String one, String other) {
        return Colour.of(colours.get(one).rgb())
                .contrast(Colour.of(colours.get(other).rgb()));
    }
}
