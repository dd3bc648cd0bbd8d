package org.welcomepacket.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MachinePrintersTest {
    private static final SourceFile FILE = new SourceFile("my packet/rules.yaml", "a: 1\nnöte: 24 % , x\r\n𝄞b: 2\n");
    private static final Diagnostic FINDING = new Diagnostic(
            Code.UNIT_MISMATCH,
            FILE.span(11, 13),
            "ahead is a duration,\nfound '24 %'",
            "write '24 hours'",
            List.of(new Diagnostic.Related(FILE.span(23, 24), "used here")));

    @Test
    void jsonCountsLinesAndColumnsInCodePoints() {
        assertThat(new JsonPrinter().print(List.of(FINDING))).isEqualTo("""
                {
                  "errors": 1,
                  "warnings": 0,
                  "diagnostics": [
                    {
                      "severity": "error",
                      "code": "unit-mismatch",
                      "message": "ahead is a duration,\\nfound '24 %'",
                      "hint": "write '24 hours'",
                      "place": {
                        "file": "my packet/rules.yaml",
                        "line": 2,
                        "column": 7,
                        "endLine": 2,
                        "endColumn": 9
                      },
                      "related": [
                        {
                          "message": "used here",
                          "place": {
                            "file": "my packet/rules.yaml",
                            "line": 3,
                            "column": 2,
                            "endLine": 3,
                            "endColumn": 3
                          }
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    @Test
    void jsonOfNothingIsStillAnObject() {
        assertThat(new JsonPrinter().print(List.of())).contains("\"errors\": 0", "\"diagnostics\": []");
    }

    @Test
    void sarifNamesTheRuleEscapesThePathAndSaysWhatAColumnIs() {
        assertThat(new SarifPrinter("1.0", MachinePrintersTest::explained).print(List.of(FINDING)))
                .contains(
                        "\"version\": \"2.1.0\"",
                        "\"columnKind\": \"unicodeCodePoints\"",
                        "\"ruleId\": \"unit-mismatch\"",
                        "\"ruleIndex\": 0",
                        "\"uri\": \"my%20packet/rules.yaml\"",
                        "\"startLine\": 2",
                        "\"startColumn\": 7");
    }

    private static Explanation explained(Code code) {
        return Explanation.parse(code, "# Title\n\nMeaning.\n\n## Wrong\n\nThis.\n\n## Right\n\nThat.\n");
    }

    @Test
    void githubCommandsStayOnOneLineAndKeepTheirSeparators() {
        assertThat(new GithubPrinter().print(List.of(FINDING)))
                .isEqualTo("::error title=unit-mismatch,file=my packet/rules.yaml,line=2,endLine=2,col=7,endColumn=9"
                        + "::ahead is a duration,%0Afound '24 %25'%0Ahelp: write '24 hours'\n");
    }

    /** What ends a property or a command is escaped as the toolkit of GitHub's runner does it. */
    @Test
    void githubPropertiesAndMessagesCannotBeBrokenOutOf() {
        SourceFile odd = new SourceFile("a,b:c%\n::d.yaml", "x\ny");
        Diagnostic finding = new Diagnostic(Code.INVALID_VALUE, odd.span(0, 3), "one\r\n::error::two: 5 %, three", "");
        assertThat(new GithubPrinter().print(List.of(finding)))
                .isEqualTo("::error title=invalid-value,file=a%2Cb%3Ac%25%0A%3A%3Ad.yaml,line=1,endLine=2"
                        + "::one%0D%0A::error::two: 5 %25, three\n");
    }

    @Test
    void aFindingAboutNoFileNamesNone() {
        Diagnostic finding = new Diagnostic(Code.KEY_CREATED, Span.none(), "made a key", "keep it");
        assertThat(new GithubPrinter().print(List.of(finding)))
                .isEqualTo("::notice title=key-created::made a key%0Ahelp: keep it\n");
        assertThat(new SarifPrinter("1.0", MachinePrintersTest::explained).print(List.of(finding)))
                .contains("\"locations\": []");
    }
}
