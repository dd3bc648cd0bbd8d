package org.welcomepacket;

/** What somebody names to compare with cannot be used. The message is a plain lower-case sentence. */
public final class UnusableRecordException extends Exception {
    private static final long serialVersionUID = 1;

    UnusableRecordException(String message) {
        super(message);
    }

    /** Why. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
