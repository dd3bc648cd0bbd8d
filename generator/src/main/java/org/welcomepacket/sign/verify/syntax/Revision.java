package org.welcomepacket.sign.verify.syntax;

import java.util.Set;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;

/**
 * What one save put into a file.
 *
 * @param index counted from 0, the first save
 * @param start its first byte
 * @param mark the byte after its end-of-file mark
 * @param end the byte after the white space that follows the mark
 * @param trailer its trailer dictionary
 * @param changed numbers of the objects it lists as new or changed, in order
 * @param freed numbers of the objects it lists as gone, in order
 */
public record Revision(
        int index, int start, int mark, int end, Entries trailer, Set<Integer> changed, Set<Integer> freed) {}
