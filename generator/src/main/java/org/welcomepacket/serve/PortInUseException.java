package org.welcomepacket.serve;

import java.io.IOException;

/** Somebody else answers at the port already. */
public final class PortInUseException extends IOException {
    private static final long serialVersionUID = 1;

    PortInUseException(int port) {
        super("port " + port + " is in use by another program, perhaps by another preview; name a free one with --port,"
                + " or --port 0 for any");
    }
}
