package org.welcomepacket.pdf;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** What codes stand for when text is extracted (ISO 32000-1, 9.10.3). */
final class ToUnicode {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int ENTRIES_PER_BLOCK = 100;
    /** Stands for a glyph that adds no letter of its own: every glyph must map to something (ISO 19005-3, 6.2.11.7). */
    private static final String NOTHING = "\u200B";

    private ToUnicode() {}

    /** The map as a CMap file; a code may stand for several letters. */
    static String of(SortedMap<Integer, String> texts) {
        StringBuilder map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        List<Map.Entry<Integer, String>> entries = new ArrayList<>(texts.entrySet());
        for (int start = 0; start < entries.size(); start += ENTRIES_PER_BLOCK) {
            List<Map.Entry<Integer, String>> block =
                    entries.subList(start, Math.min(entries.size(), start + ENTRIES_PER_BLOCK));
            map.append(block.size()).append(" beginbfchar\n");
            for (Map.Entry<Integer, String> entry : block) {
                map.append('<')
                        .append(HEX.toHexDigits(entry.getKey().shortValue()))
                        .append("> <");
                String text = entry.getValue().isEmpty() ? NOTHING : entry.getValue();
                text.chars().forEach(c -> map.append(HEX.toHexDigits((char) c)));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }
}
