package org.welcomepacket.decide;

/** Whether a test accepts what is known. */
enum Acceptance {
    YES,
    NO,
    /** Too little is known. */
    UNKNOWN;

    static Acceptance of(boolean accepted) {
        return accepted ? YES : NO;
    }

    Acceptance opposite() {
        return this == UNKNOWN ? UNKNOWN : of(this == NO);
    }
}
