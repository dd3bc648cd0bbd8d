package org.welcomepacket.starter;

import java.util.Locale;

/** A kind of business the starter packet can be written for. */
public enum Kind {
    /** One to one, by telephone. */
    PHONE,
    /** One to one, face to face, such as therapy. */
    IN_PERSON,
    /** One to one, by video. */
    ONLINE,
    /** Classes at set hours, with passes and rules of the house. */
    STUDIO,
    /** Goods: orders, deliveries, returns and opening hours. */
    SHOP;

    /** As people write it, such as {@code in-person}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
