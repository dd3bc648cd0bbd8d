package org.welcomepacket.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordSourceTest {
    @TempDir
    Path folder;

    @Test
    void aVariableHoldsAPassword() throws Exception {
        assertThat(PasswordSource.environment(Map.of("P", "correct horse"), "P").read())
                .isEqualTo("correct horse".toCharArray());
        assertThatThrownBy(
                        () -> PasswordSource.environment(Map.of("P", ""), "P").read())
                .isInstanceOf(UnusableKeyException.class)
                .hasMessage("the environment variable P holds no password");
    }

    @Test
    void aFileHoldsAPasswordInItsFirstLine() throws Exception {
        assertThat(fromFile("correct horse")).isEqualTo("correct horse");
        assertThat(fromFile("correct horse\r\nnote\r\n")).isEqualTo("correct horse");
        assertThat(fromFile("\uFEFF smør \n")).isEqualTo(" smør ");
    }

    @Test
    void aFileWithoutAPasswordIsSaidPlainly() {
        assertThatThrownBy(() -> fromFile("\nsecond line"))
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageEndingWith("begins with an empty line");
        assertThatThrownBy(() -> fromFile("")).hasMessageEndingWith("begins with an empty line");
        assertThatThrownBy(() -> fromFile("x".repeat(5000))).hasMessageEndingWith("is longer than 4096 bytes");
        assertThatThrownBy(() -> PasswordSource.file(folder.resolve("none")).read())
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aPromptThatNobodyAnswersIsSaidPlainly() throws Exception {
        assertThat(PasswordSource.prompt("typed"::toCharArray).read()).isEqualTo("typed".toCharArray());
        assertThatThrownBy(() -> PasswordSource.prompt(() -> null).read()).hasMessage("no password was given");
    }

    private String fromFile(String content) throws Exception {
        Path file = Files.writeString(folder.resolve("password"), content);
        return new String(PasswordSource.file(file).read());
    }
}
