package org.welcomepacket.sign.verify.syntax;

import java.util.Map;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;

/**
 * A cross-reference section as read.
 *
 * @param start where it begins
 * @param mark after its end-of-file mark
 * @param end after the white space that follows the mark
 * @param isStream whether it is an object itself
 * @param places of objects by number
 * @param trailer its dictionary
 */
record Section(int start, int mark, int end, boolean isStream, Map<Integer, Place> places, Entries trailer) {}
