package org.welcomepacket.sign.verify.report;

import java.util.List;

/** What is not looked at, so that nobody believes it was. */
final class Limits {
    /** As plain sentences. */
    static final List<String> UNCHECKED = List.of(
            "how the pages look as pictures: they are compared as they are written",
            "whether a certificate was revoked, and who stands behind a client's or a timestamp's certificate");

    private Limits() {}
}
