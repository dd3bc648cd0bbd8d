package org.welcomepacket.sign.verify.report;

import java.util.List;

/** What is not looked at, so that nobody believes it was. */
final class Limits {
    /** As plain sentences. */
    static final List<String> UNCHECKED = List.of(
            "what pictures inside the fields show, such as a drawn signature",
            "whether a certificate was revoked, and who stands behind a client's or a timestamp's certificate");

    private Limits() {}
}
