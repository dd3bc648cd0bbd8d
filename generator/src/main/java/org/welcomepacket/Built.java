package org.welcomepacket;

import java.time.Instant;
import java.util.List;
import org.welcomepacket.output.OutputFile;

/**
 * A whole output, not yet written.
 *
 * @param packetId 16 hexadecimal digits
 * @param instant the build instant
 * @param files everything, sorted by path, {@code packet.json} last
 */
public record Built(String packetId, Instant instant, List<OutputFile> files) {
    /** The description of the output, which cannot list itself. */
    static final String PACKET_FILE = "packet.json";

    /** Where it stands: beside the agreements, and on the site. */
    static final List<String> PACKET_FILES = List.of("site/" + PACKET_FILE, PACKET_FILE);

    /** Copies the list. */
    public Built {
        files = List.copyOf(files);
    }
}
