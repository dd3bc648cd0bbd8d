package org.welcomepacket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {
    @Test
    void membersKeepTheirOrder() {
        Json json = Json.members()
                .add("zebra", "a\"b\\c\n\u0001")
                .add("ant", List.of(Json.number(3), new Json.Bool(true), new Json.Null()))
                .add("none", List.of())
                .add("empty", Json.members().build())
                .build();
        assertThat(json.compact())
                .isEqualTo("{\"zebra\":\"a\\\"b\\\\c\\n\\u0001\",\"ant\":[3,true,null],\"none\":[],\"empty\":{}}");
        assertThat(json.indented()).isEqualTo("""
                        {
                          "zebra": "a\\"b\\\\c\\n\\u0001",
                          "ant": [
                            3,
                            true,
                            null
                          ],
                          "none": [],
                          "empty": {}
                        }
                        """);
    }

    @Test
    void whatIsWrittenIsReadBackTheSame() throws JsonException {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            Json json = any(random, 4);
            assertThat(read(json.compact())).isEqualTo(json);
            assertThat(read(json.indented())).isEqualTo(json);
        }
    }

    @Test
    void halvesOfSurrogatePairsAreWrittenAsEscapesAndNotRead() {
        String written = Json.text("a\ud800b\udc00c\ud83d\ude00").compact();
        assertThat(written).isEqualTo("\"a\\ud800b\\udc00c\ud83d\ude00\"");
        assertThatThrownBy(() -> read(written)).hasMessage("half of a surrogate pair");
    }

    @Test
    void escapedSurrogatePairsAreOneCharacter() throws JsonException {
        assertThat(read("\"\\uD83D\\uDE00\\/\"")).isEqualTo(Json.text("\ud83d\ude00/"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``              | 1:1  | the end where a value should be
            {"a":1,"a":2}   | 1:8  | a name that stands twice
            {"a":1,}        | 1:8  | no '"' where one should be
            [1,]            | 1:4  | no value
            [1 2]           | 1:4  | no ']' where one should be
            {"a" 1}         | 1:6  | no ':' where one should be
            01              | 1:2  | a number that is not one, or too long
            1.              | 1:2  | a number that is not one, or too long
            +1              | 1:1  | no value
            1e9999          | 1:6  | a number that is not one, or too long
            NaN             | 1:1  | no value
            tru             | 1:1  | no value
            nul             | 1:1  | no value
            "a              | 1:3  | a string without end
            "\\x"            | 1:3  | an unknown escape
            "\\u12g4"        | 1:6  | an escape without four hexadecimal digits
            {} {}           | 1:4  | text after the value
            'a'             | 1:1  | no value
            // c            | 1:1  | no value
            """)
    void strictlyNothingElseIsRead(String text, String place, String message) {
        assertThatThrownBy(() -> read(text))
                .asInstanceOf(type(JsonException.class))
                .satisfies(e -> {
                    assertThat(e).hasMessage(message);
                    assertThat(e.line() + ":" + e.column()).isEqualTo(place);
                });
    }

    @Test
    void columnsCountCodePointsAndLinesCountFromOne() {
        assertThatThrownBy(() -> read("[\n \"\ud83d\ude00\" x]"))
                .asInstanceOf(type(JsonException.class))
                .satisfies(e -> assertThat(List.of(e.line(), e.column())).containsExactly(2, 6));
    }

    @Test
    void sizeAndDepthAreLimited() {
        JsonReader.Limits small = new JsonReader.Limits(100, 3);
        assertThatThrownBy(() -> JsonReader.read(new byte[101], small)).hasMessage("longer than 100 bytes");
        assertThatThrownBy(() -> JsonReader.read("[[[[1]]]]".getBytes(StandardCharsets.UTF_8), small))
                .hasMessage("nested deeper than 3");
        assertThatThrownBy(() -> read("[".repeat(1_000_000))).hasMessage("nested deeper than 32");
        assertThatThrownBy(() -> read("9".repeat(1_000_000))).hasMessage("a number that is not one, or too long");
    }

    @Test
    void malformedUtf8AndByteOrderMarksAreRefused() {
        assertThatThrownBy(() -> JsonReader.read(new byte[] {'"', (byte) 0xC0, '"'}, JsonReader.Limits.USUAL))
                .hasMessage("not UTF-8");
        assertThatThrownBy(() -> read("\ufeff1")).hasMessage("no value");
    }

    @Test
    void noiseNeverEscapesAsAnythingElse() {
        Random random = new Random(11);
        String alphabet = "{}[]\",:\\u0e-.1tfn \n\u00e6";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder noise = new StringBuilder();
            for (int n = random.nextInt(24); n > 0; n--) {
                noise.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                Json json = read(noise.toString());
                assertThat(read(json.compact())).isEqualTo(json);
            } catch (JsonException e) {
                assertThat(e.line()).isPositive();
            }
        }
    }

    private static Json read(String text) throws JsonException {
        return JsonReader.read(text.getBytes(StandardCharsets.UTF_8), JsonReader.Limits.USUAL);
    }

    private static Json any(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 6);
        if (kind == 4) {
            return Json.elements(random.ints(random.nextInt(4))
                    .mapToObj(n -> any(random, depth - 1))
                    .toList());
        }
        if (kind == 5) {
            Json.MembersBuilder members = Json.members();
            for (int i = random.nextInt(4); i > 0; i--) {
                members.add("k\u00e5" + i, any(random, depth - 1));
            }
            return members.build();
        }
        return switch (kind) {
            case 0 -> new Json.Null();
            case 1 -> new Json.Bool(random.nextBoolean());
            case 2 -> new Json.Numeral(BigDecimal.valueOf(random.nextLong(), random.nextInt(20)));
            default ->
                Json.text(random.ints(5, 1, 0xD7FF)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        };
    }
}
