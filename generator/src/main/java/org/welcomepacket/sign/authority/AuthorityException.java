package org.welcomepacket.sign.authority;

import java.io.IOException;

/**
 * An authority is away, refuses, or gives an answer that cannot be believed. The message is one plain sentence in lower
 * case for the user, and names no secret.
 */
public final class AuthorityException extends IOException {
    private static final long serialVersionUID = 1;

    /** What to do about it. */
    private final String hint;

    AuthorityException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What to do about it. */
    public String hint() {
        return hint;
    }

    /** The same with something else that must not be lost over it. */
    public AuthorityException noting(String note) {
        return new AuthorityException(getMessage() + "; " + note, hint());
    }
}
