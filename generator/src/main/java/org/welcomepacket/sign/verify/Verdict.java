package org.welcomepacket.sign.verify;

import java.util.Locale;

/** What a file that came back is. Scripts rely on the names. */
public enum Verdict {
    /** Ours, changed only as permitted, and everything required is there. */
    COMPLETE,
    /** Ours and changed only as permitted, but something required is missing. */
    INCOMPLETE,
    /** A viewer wrote it anew and destroyed our signature; all but the entries equals what was issued. */
    RESAVED,
    /** It was ours once, and something in it was changed, or it cannot be told whether. */
    ALTERED,
    /** Not certified with a key of ours. */
    FOREIGN,
    /** Pictures of pages, which prove nothing by cryptography. */
    SCANNED,
    /** No file that can be read. */
    UNREADABLE;

    /** The name scripts see. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
