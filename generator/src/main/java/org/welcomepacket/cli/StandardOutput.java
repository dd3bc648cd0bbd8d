package org.welcomepacket.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Standard output of this process; remembers when nobody reads it any more. */
final class StandardOutput extends FilterOutputStream {
    /** As in stat(2): which bits of a mode tell the kind of a file, and two kinds. */
    private static final int KIND = 0xF000;

    private static final int PIPE = 0x1000;
    private static final int SOCKET = 0xC000;

    private static final Path DEVICE = Path.of("/dev/fd/1");

    private boolean unread;

    StandardOutput() {
        super(new FileOutputStream(FileDescriptor.out));
    }

    /** Whether whoever read this has gone, as {@code head} does when it has seen enough. */
    boolean isUnread() {
        return unread;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            unread |= isPipe() || isBroken(e);
            throw e;
        }
    }

    /** A pipe takes everything as long as somebody reads it; a disk may be full. */
    private static boolean isPipe() {
        try {
            int kind = (int) Files.getAttribute(DEVICE, "unix:mode") & KIND;
            return kind == PIPE || kind == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Where nothing can be known of the device: the sentence of the system, which may be in its user's language. */
    private static boolean isBroken(IOException e) {
        return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
