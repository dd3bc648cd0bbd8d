package org.welcomepacket.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.welcomepacket.layout.font.Face;
import org.welcomepacket.source.Bytes;

/**
 * A composite font of Identity-H as it stands in a file (ISO 32000-1, 9.7), compressed and free of object numbers, so
 * that documents may share it.
 *
 * @param name with the subset's tag
 * @param descriptor entries of the descriptor that the face gives
 * @param widths the array W
 * @param program the compressed font file
 * @param programSize its size before compression
 * @param unicode the compressed ToUnicode map
 * @param glyphMap the compressed CIDToGIDMap; empty for the identity
 */
record FontObjects(
        String name, String descriptor, String widths, Bytes program, int programSize, Bytes unicode, Bytes glyphMap) {

    /** Cuts a subset; an empty map of codes to glyphs stands for the identity. */
    static FontObjects of(
            Face face,
            FontProgram program,
            BitSet glyphs,
            byte[] characterMap,
            SortedMap<Integer, Integer> widths,
            SortedMap<Integer, String> texts,
            byte[] glyphMap) {
        byte[] subset = program.subset(glyphs, characterMap);
        return new FontObjects(
                tag(glyphs, texts) + "+" + face.name(),
                program.descriptorEntries(),
                widths(widths),
                Bytes.wrap(Flate.deflate(subset)),
                subset.length,
                Bytes.wrap(Flate.deflate(ToUnicode.of(texts).getBytes(US_ASCII))),
                Bytes.wrap(glyphMap.length == 0 ? glyphMap : Flate.deflate(glyphMap)));
    }

    /** Writes the font under that number, its parts after it. */
    void write(ObjectFile file, int number) {
        int programNumber = file.reserve();
        int unicodeNumber = file.reserve();
        String map = "/Identity";
        file.deflated(programNumber, "/Length1 " + programSize, program.toArray());
        file.deflated(unicodeNumber, "", unicode.toArray());
        if (glyphMap.size() > 0) {
            int mapNumber = file.reserve();
            file.deflated(mapNumber, "", glyphMap.toArray());
            map = Syntax.reference(mapNumber);
        }
        String baseFont = "/BaseFont" + Syntax.name(name);
        int descriptorNumber = file.packed("<</Type/FontDescriptor/FontName" + Syntax.name(name) + descriptor
                + "/FontFile2 " + Syntax.reference(programNumber) + ">>");
        int descendant = file.packed("<</Type/Font/Subtype/CIDFontType2" + baseFont
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                + Syntax.reference(descriptorNumber) + "/DW 0/W" + widths + "/CIDToGIDMap " + map + ">>");
        file.packed(
                number,
                "<</Type/Font/Subtype/Type0" + baseFont + "/Encoding/Identity-H/DescendantFonts["
                        + Syntax.reference(descendant) + "]/ToUnicode " + Syntax.reference(unicodeNumber) + ">>");
    }

    private static String widths(SortedMap<Integer, Integer> widths) {
        StringBuilder array = new StringBuilder("[");
        int expected = -1;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() == expected) {
                array.append(' ');
            } else {
                array.append(expected < 0 ? "" : "]").append(width.getKey()).append('[');
            }
            array.append(width.getValue());
            expected = width.getKey() + 1;
        }
        return array.append(expected < 0 ? "]" : "]]").toString();
    }

    /** Six letters that differ when the subset differs (ISO 32000-1, 9.6.4). */
    private static String tag(BitSet glyphs, SortedMap<Integer, String> texts) {
        byte[] content = (glyphs + texts.toString()).getBytes(StandardCharsets.UTF_8);
        long hash = Long.parseUnsignedLong(Bytes.wrap(content).sha256().substring(0, 15), 16);
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString().toUpperCase(Locale.ROOT);
    }
}
