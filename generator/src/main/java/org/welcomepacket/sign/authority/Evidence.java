package org.welcomepacket.sign.authority;

import java.util.List;
import org.welcomepacket.source.Bytes;

/**
 * What shows later that certificates were good (ETSI EN 319 142-1, 5.4.2), each in DER and none twice.
 *
 * @param certificates those asked about, and those that answered
 * @param responses OCSP responses (RFC 6960)
 * @param lists lists of revoked certificates (RFC 5280, 5)
 */
public record Evidence(List<Bytes> certificates, List<Bytes> responses, List<Bytes> lists) {
    /** Copies the lists. */
    public Evidence {
        certificates = List.copyOf(certificates);
        responses = List.copyOf(responses);
        lists = List.copyOf(lists);
    }

    /** Whether nobody had anything to say about revocation. */
    public boolean isEmpty() {
        return responses.isEmpty() && lists.isEmpty();
    }
}
