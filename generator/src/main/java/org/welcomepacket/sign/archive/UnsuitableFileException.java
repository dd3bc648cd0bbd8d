package org.welcomepacket.sign.archive;

import java.io.IOException;

/** A file that nothing can be appended to. The message is one plain sentence in lower case for the user. */
public final class UnsuitableFileException extends IOException {
    private static final long serialVersionUID = 1;

    UnsuitableFileException(String message) {
        super(message);
    }
}
