package org.welcomepacket.sign.verify.syntax;

/** The file, or a part of it, is not written as it must be. The message is a plain lower-case sentence. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1;

    /** Refuses for a reason. */
    public RefusedException(String reason) {
        super(reason, null, false, false);
    }

    /** Why. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
