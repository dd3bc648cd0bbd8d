package org.welcomepacket.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(OS.WINDOWS)
class EditorTest {
    private static final Path FILE = Path.of("/home/ida/my packet/da/r\u00e5d.md");

    @Test
    void knownEditorsAreOpenedByTheirName() {
        assertThat(Editor.named("VSCode").link(FILE, 4, 9))
                .isEqualTo("vscode://file/home/ida/my%20packet/da/r%C3%A5d.md:4:9");
        assertThat(Editor.named("idea").link(FILE, 4, 9))
                .isEqualTo("idea://open?file=/home/ida/my%20packet/da/r%C3%A5d.md&line=4&column=9");
        assertThat(Editor.named("none").link(FILE, 4, 9)).isEmpty();
    }

    @Test
    void anyOtherIsOpenedByItsAddress() {
        assertThat(Editor.named("kate://{path}?{line}").link(FILE, 4, 9))
                .isEqualTo("kate://home/ida/my%20packet/da/r%C3%A5d.md?4");
    }

    @Test
    void anEditorNobodyKnowsIsRefusedWithThoseWeKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Editor.named("word"))
                .withMessageContaining("there is no editor 'word'")
                .withMessageContaining("vscode, vscodium, idea, none");
    }
}
