package org.welcomepacket.layout.block;

import org.welcomepacket.layout.page.Tag.Role;

/** Keeps the levels of headings without gaps (ISO 14289-1, 7.4.2). */
public final class Outline {
    private int last;

    /** The level a heading gets: the one asked for, but at most one below the heading before. */
    public int below(int wanted) {
        last = Math.max(1, Math.min(Math.min(wanted, 6), last + 1));
        return last;
    }

    /** The element of a heading of a level. */
    public static Role role(int level) {
        return switch (level) {
            case 1 -> Role.H1;
            case 2 -> Role.H2;
            case 3 -> Role.H3;
            case 4 -> Role.H4;
            case 5 -> Role.H5;
            default -> Role.H6;
        };
    }
}
