package org.welcomepacket.layout.line;

/**
 * What lines are broken to.
 *
 * @param width of a line in points
 * @param justified whether both edges are straight; else only the left one
 * @param hyphenated whether words may be divided where that makes better lines; else only where they must
 */
public record Measure(double width, boolean justified, boolean hyphenated) {}
