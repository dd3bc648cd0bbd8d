package org.welcomepacket.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Span;

class KeyPlacementTest {
    @TempDir
    Path folder;

    private List<Path> folders;

    @BeforeEach
    void makeFolders() throws Exception {
        Path content = Files.createDirectories(folder.resolve("content"));
        folders = List.of(content, folder.resolve("out"));
    }

    @Test
    void aKeyOfItsOwnIsFine() throws Exception {
        assertThat(KeyPlacement.check(folder.resolve("key.p12"), folders, Span.none()))
                .isEmpty();
        assertThat(KeyPlacement.check(folder.resolve("content-keys/key.p12"), folders, Span.none()))
                .isEmpty();
    }

    @Test
    void aKeyInTheContentOrOutputFolderIsRefused() throws Exception {
        assertThat(KeyPlacement.check(folder.resolve("content/en/key.p12"), folders, Span.none()))
                .hasValueSatisfying(found -> assertThat(found.code()).isEqualTo(Code.KEY_IN_CONTENT));
        assertThat(KeyPlacement.check(folder.resolve("x/../out/key.p12"), folders, Span.none()))
                .isPresent();
    }

    @Test
    void linksAreFollowed() throws Exception {
        Path alias = Files.createSymbolicLink(folder.resolve("alias"), folder.resolve("content"));
        Path outside = Files.writeString(folder.resolve("key.p12"), "");
        Path inside = Files.createSymbolicLink(folder.resolve("content/link.p12"), outside);

        assertThat(KeyPlacement.check(alias.resolve("new.p12"), folders, Span.none()))
                .isPresent();
        assertThat(KeyPlacement.check(inside, folders, Span.none())).isPresent();
    }
}
