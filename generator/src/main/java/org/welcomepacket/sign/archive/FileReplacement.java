package org.welcomepacket.sign.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts a new file in the place of an old one, so that at every moment one of them is there as a whole. */
public final class FileReplacement {
    private FileReplacement() {}

    /**
     * Writes beside the target and then takes its place. Permissions stay; a link stays one.
     *
     * @param target an existing file
     */
    public static void replace(Path target, byte[] content) throws IOException {
        Path real = target.toRealPath();
        // Readable by the owner alone while it is being written.
        Path unfinished = Files.createTempFile(real.getParent(), "." + real.getFileName() + "-", ".new");
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            if (Files.getFileStore(real).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(real));
            }
            Files.move(unfinished, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
