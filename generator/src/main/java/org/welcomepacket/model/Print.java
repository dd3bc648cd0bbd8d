package org.welcomepacket.model;

/** What is made of a packet beside the agreement and the site, when the author asks for it. */
public enum Print {
    /** One page for a door or a wall: the rules in short, and a code that leads to the site. */
    SHOP_SIGN("shop-sign"),
    /** A sheet printed on both sides and folded once. */
    BROCHURE("brochure");

    private final String id;

    Print(String id) {
        this.id = id;
    }

    /** Its name in packet.yaml and of its file. */
    public String id() {
        return id;
    }
}
