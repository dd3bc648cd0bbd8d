package org.welcomepacket.source;

/** How bad a finding is. */
public enum Severity {
    /** Nothing is written while one of these stands. */
    ERROR,
    /** Worth a look; a problem only under {@code --strict}. */
    WARNING,
    /** Said once, for information. */
    NOTICE
}
