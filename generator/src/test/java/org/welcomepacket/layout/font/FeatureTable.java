package org.welcomepacket.layout.font;

import java.nio.ByteBuffer;

/** A {@code GSUB} or {@code GPOS} table of one script, {@code latn}, one feature and one lookup, to be filled in. */
final class FeatureTable {
    /** Where the lookup stands: its type, its flags, how many subtables it has, and their offsets from here. */
    static final int LOOKUP = 54;

    private final ByteBuffer table;

    FeatureTable(String feature, int size) {
        table = ByteBuffer.allocate(size);
        shorts(0, 1, 0, 10, 30, 50);
        shorts(10, 1);
        tag(12, "latn");
        shorts(16, 8);
        shorts(18, 4, 0, 0, 0xFFFF, 1, 0);
        shorts(30, 1);
        tag(32, feature);
        shorts(36, 8, 0, 1, 0);
        shorts(50, 1, LOOKUP - 50);
    }

    FeatureTable shorts(int at, int... values) {
        for (int i = 0; i < values.length; i++) {
            table.putShort(at + 2 * i, (short) values[i]);
        }
        return this;
    }

    private void tag(int at, String tag) {
        for (int i = 0; i < 4; i++) {
            table.put(at + i, (byte) tag.charAt(i));
        }
    }

    FontTable read() {
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return new FontTable(bytes, 0);
    }
}
