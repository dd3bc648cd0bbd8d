package org.welcomepacket.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Makes the sRGB profile we ship (IEC 61966-2-1 as an ICC profile of version 2.1: three primaries adapted to D50 and
 * one curve). The JDK's own differs from release to release.
 */
final class ColourProfile {
    private static final int CURVE_POINTS = 1024;

    private ColourProfile() {}

    static byte[] make() {
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB IEC61966-2.1"));
        tags.put("cprt", text("No copyright, use freely"));
        tags.put("wtpt", point(0.9642, 1.0, 0.8249));
        tags.put("rXYZ", point(0.4360, 0.2225, 0.0139));
        tags.put("gXYZ", point(0.3851, 0.7169, 0.0971));
        tags.put("bXYZ", point(0.1431, 0.0606, 0.7139));
        tags.put("rTRC", curve());
        int shared = 3;
        int start = 128 + 4 + 12 * (tags.size() + shared - 1);
        int size = start
                + tags.values().stream().mapToInt(tag -> aligned(tag.length)).sum();
        ByteBuffer profile = ByteBuffer.allocate(size);
        header(profile, size);
        profile.position(128).putInt(tags.size() + shared - 1);
        int at = start;
        for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            String[] names =
                    tag.getKey().equals("rTRC") ? new String[] {"rTRC", "gTRC", "bTRC"} : new String[] {tag.getKey()};
            for (String name : names) {
                profile.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(at).putInt(tag.getValue().length);
            }
            profile.put(at, tag.getValue());
            at += aligned(tag.getValue().length);
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x02100000);
        profile.put("mntrRGB XYZ ".getBytes(StandardCharsets.US_ASCII));
        profile.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        profile.position(36).put("acsp".getBytes(StandardCharsets.US_ASCII));
        profile.position(68).put(xyz(0.9642, 1.0, 0.8249));
    }

    private static byte[] description(String words) {
        byte[] ascii = words.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tag = ByteBuffer.allocate(12 + ascii.length + 1 + 8 + 70);
        tag.put("desc".getBytes(StandardCharsets.US_ASCII))
                .putInt(0)
                .putInt(ascii.length + 1)
                .put(ascii);
        return tag.array();
    }

    private static byte[] text(String words) {
        byte[] ascii = words.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tag = ByteBuffer.allocate(8 + ascii.length + 1);
        tag.put("text".getBytes(StandardCharsets.US_ASCII)).putInt(0).put(ascii);
        return tag.array();
    }

    private static byte[] point(double x, double y, double z) {
        ByteBuffer tag = ByteBuffer.allocate(20);
        tag.put("XYZ ".getBytes(StandardCharsets.US_ASCII)).putInt(0).put(xyz(x, y, z));
        return tag.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(12)
                .putInt(fixed(x))
                .putInt(fixed(y))
                .putInt(fixed(z))
                .array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65536);
    }

    private static byte[] curve() {
        ByteBuffer tag = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        tag.put("curv".getBytes(StandardCharsets.US_ASCII)).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double v = i / (CURVE_POINTS - 1.0);
            double linear = v <= 0.04045 ? v / 12.92 : StrictMath.pow((v + 0.055) / 1.055, 2.4);
            tag.putShort((short) Math.round(linear * 65535));
        }
        return tag.array();
    }

    private static int aligned(int length) {
        return length + 3 & ~3;
    }
}
