package org.welcomepacket.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContentFolderTest {
    private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
    private final Path root = disk.getPath("/home/maja/content");

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectories(root);
    }

    @AfterEach
    void close() throws IOException {
        disk.close();
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void buildFilesAndHiddenFilesAreLeftOut() throws IOException {
        for (String path : List.of(
                "packet.yaml",
                "pom.xml",
                "target/x",
                "welcome-out/x",
                ".git/config",
                "en/.hidden",
                "en/target/kept",
                "en/pom.xml")) {
            write(path, "x");
        }
        ContentFolder content = ContentFolder.read(root, "content");
        assertThat(content.paths()).containsExactly("en/pom.xml", "en/target/kept", "packet.yaml");
        assertThat(content.diagnostics()).isEmpty();
    }

    @Test
    void theSnapshotDoesNotChangeWithTheDisk() throws IOException {
        write("packet.yaml", "before");
        ContentFolder content = ContentFolder.read(root, "content");
        write("packet.yaml", "after");
        assertThat(content.text("packet.yaml").orElseThrow().text()).isEqualTo("before");
    }

    @Test
    void namesAreShownAsTheUserGaveThem() {
        assertThat(ContentFolder.of("./my/content/", Map.of()).display("a.md")).isEqualTo("my/content/a.md");
        assertThat(ContentFolder.of("my\\content", Map.of()).display("a.md")).isEqualTo("my/content/a.md");
        assertThat(ContentFolder.of(".", Map.of()).display("a.md")).isEqualTo("a.md");
    }

    @Test
    void aLinkIsFollowedInsideTheFolderOnly() throws IOException {
        write("real.md", "real");
        Files.writeString(disk.getPath("/home/maja/secret.md"), "secret");
        Files.createSymbolicLink(root.resolve("inside.md"), root.resolve("real.md"));
        Files.createSymbolicLink(root.resolve("outside.md"), disk.getPath("/home/maja/secret.md"));
        Files.createSymbolicLink(root.resolve("folder"), disk.getPath("/home"));
        Files.createSymbolicLink(root.resolve("loop.md"), root.resolve("loop.md"));
        ContentFolder content = ContentFolder.read(root, "content");
        assertThat(content.paths()).containsExactly("inside.md", "real.md");
        assertThat(content.diagnostics())
                .allMatch(d -> d.code() == Code.UNREADABLE_FILE)
                .extracting(d -> d.span().toString())
                .containsExactly("content/folder:1:1", "content/loop.md:1:1", "content/outside.md:1:1");
    }

    @Test
    void aFolderInTheNameOfAFileIsCalledAFolder() throws IOException {
        write("policies/a.md/inside.txt", "x");
        ContentFolder content = ContentFolder.read(root, "content");
        assertThat(content.isRefused("policies/a.md")).isTrue();
        assertThat(content.isRefused("policies/a.md/inside.txt")).isTrue();
        assertThat(content.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("this is a folder, though it is called like a file");
    }

    @Test
    void aLinkSaysWhyItCannotBeFollowed() throws IOException {
        Files.createSymbolicLink(root.resolve("circle.md"), root.resolve("circle.md"));
        Files.createSymbolicLink(root.resolve("nowhere.md"), root.resolve("none.md"));
        assertThat(ContentFolder.read(root, "content").diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("this link leads round in a circle", "this link leads nowhere");
    }

    @Test
    void whatIsTooLargeOrTooDeepIsNamedAndLeftOut() throws IOException {
        write("small.md", "x");
        Files.write(root.resolve("large.md"), new byte[(int) FolderReader.MAX_TEXT_BYTES + 1]);
        write("a/".repeat(FolderReader.MAX_DEPTH + 1) + "deep.md", "x");
        ContentFolder content = ContentFolder.read(root, "content");
        assertThat(content.paths()).containsExactly("small.md");
        assertThat(content.diagnostics()).hasSize(2).allMatch(d -> d.code() == Code.TOO_LARGE);
        assertThat(content.standing()).contains("large.md", "small.md");
        assertThat(content.isRefused("large.md")).isTrue();
        assertThat(content.isRefused("small.md")).isFalse();
    }

    @Test
    void aFolderOfManyFilesIsNotReadToItsEnd() throws IOException {
        for (int i = 0; i < FolderReader.MAX_FILES + 5; i++) {
            Files.write(root.resolve("f" + i), new byte[0]);
        }
        ContentFolder content = ContentFolder.read(root, "content");
        assertThat(content.paths()).hasSize(FolderReader.MAX_FILES);
        assertThat(content.diagnostics()).hasSize(1);
    }

    @Test
    void aMissingFolderIsAFailureOfTheDisk() throws IOException {
        write("file", "x");
        assertThatThrownBy(() -> ContentFolder.read(root.resolve("none"), "none"))
                .isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> ContentFolder.read(root.resolve("file"), "file"))
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void textMayBeginWithAByteOrderMarkAndHasTheLineEndsItHas() {
        byte[] bytes = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', '\r', '\n', (byte) 0xC3, (byte) 0xA5};
        assertThat(SourceFile.decode("x", Bytes.copyOf(bytes)).orElseThrow().text())
                .isEqualTo("a\r\nå");
    }

    @Test
    void theFirstByteThatIsNotUtf8IsPointedAt() {
        byte[] bytes = {'a', '\n', (byte) 0xC3, (byte) 0xA5, 'x', (byte) 0xF8, 'y'};
        Diagnostic found =
                SourceFile.decode("x.md", Bytes.copyOf(bytes)).diagnostics().get(0);
        assertThat(found.span()).hasToString("x.md:2:3");
        assertThat(found.message()).contains("F8");
    }

    @Test
    void utf16AndControlCharactersAreNotText() {
        byte[] unmarked = {'a', 0, 'b', 0};
        assertThat(SourceFile.decode("x", Bytes.copyOf(unmarked))
                        .diagnostics()
                        .get(0)
                        .message())
                .contains("UTF-16");
        assertThat(SourceFile.decode("x", Bytes.utf8("a\r\nb\rc"))
                        .diagnostics()
                        .get(0)
                        .span())
                .hasToString("x:2:2");
        assertThat(SourceFile.decode("x", Bytes.utf8("ab\u0007"))
                        .diagnostics()
                        .get(0)
                        .span())
                .hasToString("x:1:3");
        assertThat(SourceFile.decode("x", Bytes.utf8("tab\t\r\nåя漢😀")).isFailed())
                .isFalse();
    }
}
