package org.welcomepacket.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Output files in one ZIP file, for hosts that take a site by drag and drop.
 *
 * <p>Nothing is packed: packing differs from one Java to the next, and the same files must give the same bytes. The
 * largest of them, fonts and agreements, are packed already.
 */
public final class Archive {
    /** A file of ours says so at its end; any other is somebody else's. */
    private static final String MARK = "Welcome ";

    /** The first moment a ZIP file can tell (APPNOTE 4.4.6). */
    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");

    private final byte[] content;

    private Archive(byte[] content) {
        this.content = content;
    }

    /**
     * The files as they are ordered.
     *
     * @param below only files below this folder go in, by their path from there on; ends with a slash
     * @param instant stands at every file
     * @param id what the files are, for the mark at the end
     */
    public static Archive of(List<OutputFile> files, String below, Instant instant, String id) {
        LocalDateTime time = LocalDateTime.ofInstant(instant.isBefore(EARLIEST) ? EARLIEST : instant, ZoneOffset.UTC);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            zip.setComment(MARK + id);
            for (OutputFile file : files) {
                if (file.path().startsWith(below)) {
                    add(file, file.path().substring(below.length()), time, zip);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not fail", e);
        }
        return new Archive(bytes.toByteArray());
    }

    private static void add(OutputFile file, String path, LocalDateTime time, ZipOutputStream zip) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(file.content());
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        entry.setSize(file.size());
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        file.writeTo(zip);
        zip.closeEntry();
    }

    /** The bytes of the ZIP file, copied. */
    public byte[] toArray() {
        return content.clone();
    }

    /**
     * Writes the ZIP file, whole or not at all; a file of ours that stands there gives way.
     *
     * @return whether it could be written: no when a file of somebody else's stands there
     */
    public boolean writeTo(Path file) throws IOException {
        if (Files.exists(file) && !isOurs(file)) {
            return false;
        }
        Path whole = file.toAbsolutePath();
        Path draft = Files.createTempFile(whole.getParent(), ".welcome-", ".zip");
        try {
            try (OutputStream out = Files.newOutputStream(draft)) {
                out.write(content);
            }
            Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        return true;
    }

    private static boolean isOurs(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            String comment = zip.getComment();
            return comment != null && comment.startsWith(MARK);
        } catch (ZipException e) {
            return false;
        }
    }
}
