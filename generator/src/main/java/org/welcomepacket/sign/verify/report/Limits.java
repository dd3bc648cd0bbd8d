package org.welcomepacket.sign.verify.report;

import java.util.List;

/** What is not looked at, so that nobody believes it was. */
final class Limits {
    /** As plain sentences. */
    static final List<String> UNCHECKED = List.of(
            "how the pages look as pictures: they are compared as they are written",
            "whether your content demands a digital signature (agreement.signature: digital): a signature that is there"
                    + " is told, a missing one is not",
            "whether a certificate was revoked, and who stands behind a client's or a timestamp's certificate",
            "a file that a viewer such as Chrome wrote anew: it counts as altered, even if only the entries differ");

    private Limits() {}
}
