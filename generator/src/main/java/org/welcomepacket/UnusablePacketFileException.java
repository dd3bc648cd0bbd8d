package org.welcomepacket;

import java.io.IOException;
import java.nio.file.Path;

/** A file that should be a packet.json is none. The message names the file and says why. */
public final class UnusablePacketFileException extends IOException {
    private static final long serialVersionUID = 1L;

    UnusablePacketFileException(Path file, String problem) {
        super(file + " is no packet.json (" + problem
                + ")\n  = help: name the packet.json that 'welcome build' wrote beside the agreement, or its folder");
    }
}
