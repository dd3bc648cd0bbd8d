package org.welcomepacket.layout.font;

/** A font that cannot be used; the message says why, to follow "this font cannot be used: ". */
public final class UnusableFontException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableFontException(String message, Throwable cause) {
        super(message, cause);
    }
}
