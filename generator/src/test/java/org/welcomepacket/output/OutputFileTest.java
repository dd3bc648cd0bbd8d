package org.welcomepacket.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "packet.json",
                "site/en/index.html",
                "site/ru/отмена.html",
                "site/fonts/Source Serif.woff2",
                ".nojekyll",
                "console.html",
                "site/common.css"
            })
    void acceptsPortablePaths(String path) {
        assertThat(OutputFile.utf8(path, "x").path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/passwd",
                "..",
                "../x",
                "site/../../x",
                "site/./x",
                "site//x",
                "site/",
                "C:/x",
                "site\\x",
                "a\u0000b",
                "a\nb",
                "a\u0085b",
                "con",
                "site/NUL.html",
                "com1.tar.gz",
                "LPT¹",
                "aux .txt",
                "x.",
                "x ",
                "what?.html",
                "half\ud800"
            })
    void refusesPathsThatEscapeOrThatSomeSystemCannotHold(String path) {
        assertThat(OutputFile.isPath(path)).isFalse();
        assertThatThrownBy(() -> OutputFile.utf8(path, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesNamesNoFileSystemHolds() {
        assertThat(OutputFile.isPath("a".repeat(255))).isTrue();
        assertThat(OutputFile.isPath("a".repeat(256))).isFalse();
        assertThat(OutputFile.isPath("я".repeat(128))).isFalse();
    }

    @Test
    void isEqualByPathAndContent() {
        OutputFile file = OutputFile.utf8("a.txt", "same");
        assertThat(file)
                .isEqualTo(OutputFile.utf8("a.txt", "same"))
                .hasSameHashCodeAs(OutputFile.utf8("a.txt", "same"));
        assertThat(file).isNotEqualTo(OutputFile.utf8("b.txt", "same"));
        assertThat(file).isNotEqualTo(OutputFile.utf8("a.txt", "other"));
    }

    @Test
    void keepsItsBytesWhenTheArrayHandedInChanges() {
        byte[] bytes = "kept".getBytes(StandardCharsets.UTF_8);
        OutputFile file = OutputFile.of("a.txt", bytes);
        bytes[0] = 'x';
        file.content()[1] = 'x';
        assertThat(file.text()).isEqualTo("kept");
    }

    @Test
    void digestIsSha256InLowerCaseHexadecimal() {
        assertThat(OutputFile.utf8("a.txt", "abc").sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
