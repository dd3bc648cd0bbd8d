package org.welcomepacket.sign.verify.signature;

import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** Names in certificates, fit to be shown. */
final class Names {
    private static final int LONGEST = 200;

    private Names() {}

    /** The common name, or the whole name when there is none; without what a terminal obeys. */
    static String of(X500Name name) {
        RDN[] common = name.getRDNs(BCStyle.CN);
        String text = common.length > 0 && common[0].getFirst().getValue() instanceof ASN1String string
                ? string.getString()
                : name.toString();
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
