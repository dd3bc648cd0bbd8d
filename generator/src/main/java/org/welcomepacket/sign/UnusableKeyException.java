package org.welcomepacket.sign;

import java.io.IOException;

/**
 * A key or its password cannot be used. The message is one plain sentence in lower case for the user, and names no
 * secret; like a missing folder this is a matter of input and output, not of the author's content.
 */
public final class UnusableKeyException extends IOException {
    private static final long serialVersionUID = 1;

    /** What to do about it. */
    private final String hint;

    UnusableKeyException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }
}
