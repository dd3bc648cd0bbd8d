package org.welcomepacket.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Tables put together as a TrueType file, and the character map a form font needs. */
final class FontFile {
    private static final int CHECKSUM_OF_ALL = 0xB1B0AFBA;

    private FontFile() {}

    /** A font file of these tables, its glyph offsets long, its checksums right. */
    static byte[] assemble(Map<String, byte[]> tables) {
        int size = 12 + 16 * tables.size();
        for (byte[] table : tables.values()) {
            size += aligned(table.length);
        }
        ByteBuffer file = ByteBuffer.allocate(size);
        int power = Integer.highestOneBit(tables.size());
        file.putInt(0x00010000)
                .putShort((short) tables.size())
                .putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * (tables.size() - power)));
        int at = 12 + 16 * tables.size();
        int head = 0;
        for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
            byte[] table = entry.getValue();
            if (entry.getKey().equals("head")) {
                head = at;
                ByteBuffer.wrap(table).putInt(8, 0).putShort(50, (short) 1);
            }
            file.put(entry.getKey().getBytes(StandardCharsets.ISO_8859_1));
            file.put(at, table);
            file.putInt(sum(file, at, aligned(table.length))).putInt(at).putInt(table.length);
            at += aligned(table.length);
        }
        file.putInt(head + 8, CHECKSUM_OF_ALL - sum(file, 0, size));
        return file.array();
    }

    /** A character map of format 12, for all of Unicode. */
    static byte[] characterMap(SortedMap<Integer, Integer> glyphs) {
        List<int[]> groups = new ArrayList<>();
        glyphs.forEach((code, glyph) -> {
            int[] last = groups.isEmpty() ? new int[] {-2, -2, -2} : groups.get(groups.size() - 1);
            if (last[1] + 1 == code && last[2] + code - last[0] == glyph) {
                last[1] = code;
            } else {
                groups.add(new int[] {code, code, glyph});
            }
        });
        int length = 16 + 12 * groups.size();
        ByteBuffer map = ByteBuffer.allocate(12 + length);
        map.putShort((short) 0).putShort((short) 1);
        map.putShort((short) 3).putShort((short) 10).putInt(12);
        map.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(groups.size());
        groups.forEach(group -> map.putInt(group[0]).putInt(group[1]).putInt(group[2]));
        return map.array();
    }

    private static int aligned(int length) {
        return length + 3 & ~3;
    }

    private static int sum(ByteBuffer file, int start, int length) {
        int sum = 0;
        for (int at = start; at < start + length; at += 4) {
            sum += file.getInt(at);
        }
        return sum;
    }
}
