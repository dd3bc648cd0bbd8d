package org.welcomepacket.site;

import org.welcomepacket.model.rule.Value;

/** Numbers to call. */
final class Telephone {
    private Telephone() {}

    /** A {@code tel:} address (RFC 3966) of a number as the author wrote it. */
    static String address(String number) {
        return "tel:" + new Value.Phone(number).dialled();
    }
}
