package org.welcomepacket.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final Instant INSTANT = Instant.parse("2027-01-10T10:00:00Z");
    private static final List<OutputFile> FILES = List.of(
            OutputFile.utf8("packet.json", "{}"),
            OutputFile.utf8("site/en/index.html", "<p>Welcome"),
            OutputFile.utf8("site/index.html", "<p>Language"));

    @TempDir
    Path temp;

    private static Archive archive(Instant instant) {
        return Archive.of(FILES, "site/", instant, "0123456789abcdef");
    }

    @Test
    void theSiteLiesAtItsTop() throws IOException {
        Path file = temp.resolve("out.zip");
        assertThat(archive(INSTANT).writeTo(file)).isTrue();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("en/index.html", "index.html");
            assertThat(zip.getInputStream(zip.getEntry("index.html"))).hasContent("<p>Language");
            assertThat(zip.getEntry("index.html").getTimeLocal()).isEqualTo(LocalDateTime.parse("2027-01-10T10:00:00"));
            assertThat(zip.getComment()).isEqualTo("Welcome 0123456789abcdef");
        }
    }

    @Test
    void theSameFilesGiveTheSameBytesAtAnyTime() {
        assertThat(archive(INSTANT).toArray()).isEqualTo(archive(INSTANT).toArray());
        assertThat(archive(Instant.EPOCH).toArray())
                .isEqualTo(archive(Instant.EPOCH.plusSeconds(1)).toArray());
    }

    @Test
    void oneOfOursGivesWayAndAnyOtherFileStays() throws IOException {
        Path file = temp.resolve("out.zip");
        assertThat(archive(Instant.EPOCH).writeTo(file)).isTrue();
        assertThat(archive(INSTANT).writeTo(file)).isTrue();
        assertThat(file).hasBinaryContent(archive(INSTANT).toArray());
        Files.writeString(file, "mine");
        assertThat(archive(INSTANT).writeTo(file)).isFalse();
        assertThat(file).hasContent("mine");
        assertThat(temp).isDirectoryContaining(file::equals);
        try (var files = Files.list(temp)) {
            assertThat(files).containsExactly(file);
        }
    }
}
