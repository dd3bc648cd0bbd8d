package org.welcomepacket.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.welcomepacket.source.Bytes;

/**
 * Codes to glyphs as an embedded CMap (ISO 32000-1, 9.7.5): for fonts with PostScript outlines, which have no
 * CIDToGIDMap.
 */
final class CodeMap {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int ENTRIES_PER_BLOCK = 100;
    private static final String NAME = "Welcome-Codes";

    private CodeMap() {}

    /** The compressed map. */
    static Bytes of(SortedMap<Integer, Integer> identifiers) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo 3 dict dup begin
                /Registry (Adobe) def
                /Ordering (Identity) def
                /Supplement 0 def
                end def
                /CMapName /Welcome-Codes def
                /CMapType 1 def
                /WMode 0 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(identifiers.entrySet());
        for (int start = 0; start < entries.size(); start += ENTRIES_PER_BLOCK) {
            List<Map.Entry<Integer, Integer>> block =
                    entries.subList(start, Math.min(entries.size(), start + ENTRIES_PER_BLOCK));
            map.append(block.size()).append(" begincidchar\n");
            block.forEach(entry -> map.append('<')
                    .append(HEX.toHexDigits(entry.getKey().shortValue()))
                    .append("> ")
                    .append(entry.getValue())
                    .append('\n'));
            map.append("endcidchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return Cos.compress(map.toString().getBytes(US_ASCII));
    }

    /** The map as an object, with what the dictionary has to repeat of it. */
    static COSStream object(Bytes compressed) {
        COSStream map = Cos.encoded(compressed, COSName.FLATE_DECODE);
        map.setItem(COSName.TYPE, COSName.getPDFName("CMap"));
        map.setName("CMapName", NAME);
        COSDictionary collection = Cos.dictionary();
        collection.setItem(COSName.REGISTRY, new COSString("Adobe"));
        collection.setItem(COSName.ORDERING, new COSString("Identity"));
        collection.setInt(COSName.SUPPLEMENT, 0);
        map.setItem(COSName.CIDSYSTEMINFO, collection);
        map.setInt("WMode", 0);
        return map;
    }
}
