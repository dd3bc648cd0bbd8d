package org.welcomepacket.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HumanPrinterTest {
    private static String print(SourceFile file, String spot) {
        int at = file.text().indexOf(spot);
        Span span = file.span(at, at + spot.length());
        return HumanPrinter.plain().print(new Diagnostic(Code.UNIT_MISMATCH, span, "wrong", "write it right"));
    }

    @Test
    void aFindingHasPlaceLineCaretsAndHelp() {
        SourceFile file = new SourceFile(
                "content/rules.yaml",
                "a\n".repeat(13) + "      - { service: coaching, ahead: \">= 24\", then: free }\n");
        assertThat(print(file, "24")).isEqualTo("""
                content/rules.yaml:14:41: error[unit-mismatch]: wrong
                 14 |       - { service: coaching, ahead: ">= 24", then: free }
                    |                                         ^^
                    = help: write it right
                """);
    }

    @Test
    void linesOfThreeDigitsAndMoreStayAligned() {
        assertThat(print(new SourceFile("f", "\n".repeat(1233) + "ab"), "b")).isEqualTo("""
                f:1234:2: error[unit-mismatch]: wrong
                 1234 | ab
                      |  ^
                      = help: write it right
                """);
    }

    @Test
    void relatedPlacesFollow() {
        SourceFile file = new SourceFile("f", "one\ntwo\n");
        Diagnostic diagnostic = new Diagnostic(
                Code.UNUSED_VALUE,
                file.span(4, 7),
                "wrong",
                "",
                List.of(new Diagnostic.Related(file.span(0, 3), "here")));
        assertThat(HumanPrinter.plain().print(diagnostic)).isEqualTo("""
                f:2:1: warning[unused-value]: wrong
                  2 | two
                    | ^^^
                    = note: f:1:1: here
                  1 | one
                    | ^^^
                """);
    }

    @Test
    void tabsAndWideCharactersKeepCaretsInPlace() {
        assertThat(print(new SourceFile("f", "\ta漢字e\u0301x"), "x"))
                .contains("  1 |     a漢字e\u0301x\n    |           ^\n");
        assertThat(print(new SourceFile("f", "a漢字b"), "漢字")).contains("    |  ^^^^\n");
        assertThat(print(new SourceFile("f", "✅\t⏰x"), "x")).contains("  1 | ✅  ⏰x\n    |       ^\n");
    }

    @Test
    void placesInOtherFilesComeWithTheirOwnLines() {
        SourceFile rules = new SourceFile("rules.yaml", "values:\n  notice: 24 hours\n");
        SourceFile text = new SourceFile("en/a.md", "# A\n\nCancel 48 hours before.\n");
        Diagnostic diagnostic = new Diagnostic(
                Code.UNIT_MISMATCH,
                text.span(12, 20),
                "wrong",
                "write it right",
                List.of(
                        new Diagnostic.Related(rules.span(18, 26), "the value"),
                        new Diagnostic.Related(text.span(2, 3), "its clause")));
        assertThat(HumanPrinter.plain().print(diagnostic)).isEqualTo("""
                en/a.md:3:8: error[unit-mismatch]: wrong
                  3 | Cancel 48 hours before.
                    |        ^^^^^^^^
                    = help: write it right
                    = note: rules.yaml:2:11: the value
                  2 |   notice: 24 hours
                    |           ^^^^^^^^
                    = note: en/a.md:1:3: its clause
                  1 | # A
                    |   ^
                """);
    }

    @Test
    void nothingATerminalWouldObeyIsPrinted() {
        SourceFile file = new SourceFile("f\u001b[2J", "a\u001b[31m\u202eb\u0000x");
        Diagnostic diagnostic = new Diagnostic(Code.INVALID_VALUE, file.span(8, 9), "it is '\u001b[2J\r'", "\u0007");
        assertThat(HumanPrinter.plain().print(diagnostic).replace("\n", ""))
                .doesNotContainPattern("[\\p{Cntrl}\u202e]")
                .contains("\ufffd");
    }

    @Test
    void longLinesAreCutAroundTheSpot() {
        String printed = print(new SourceFile("f", "x".repeat(500) + "HERE" + "y".repeat(500)), "HERE");
        assertThat(printed.lines()).allMatch(line -> line.length() < 120);
        List<String> lines = printed.lines().toList();
        assertThat(lines.get(1)).contains("…").contains("HERE");
        assertThat(lines.get(2).indexOf('^')).isEqualTo(lines.get(1).indexOf("HERE"));
        assertThat(lines.get(2).trim()).endsWith("^^^^");
    }

    @Test
    void aFileAsAWholeHasNoExcerpt() {
        Diagnostic diagnostic =
                new Diagnostic(Code.MISSING_FILE, new SourceFile("content/a.md", "").start(), "gone", "write it");
        assertThat(HumanPrinter.plain().print(diagnostic)).isEqualTo("""
                content/a.md:1:1: error[missing-file]: gone
                    = help: write it
                """);
    }

    @Test
    void aStretchOfSeveralLinesIsMarkedOnItsFirst() {
        assertThat(print(new SourceFile("f", "ab\r\ncd\r\n"), "b\r\ncd")).contains("  1 | ab\n    |  ^\n");
    }

    @Test
    void colourComesOnlyWhenAskedFor() {
        Diagnostic diagnostic =
                new Diagnostic(Code.KEY_CREATED, new SourceFile("f", "a").span(0, 1), "made", "keep it");
        assertThat(HumanPrinter.plain().print(diagnostic)).doesNotContain("\u001b");
        String coloured = HumanPrinter.coloured().print(diagnostic);
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
                .isEqualTo(HumanPrinter.plain().print(diagnostic));
        assertThat(coloured).contains("\u001b[1;36mnotice[key-created]\u001b[0m");
    }
}
