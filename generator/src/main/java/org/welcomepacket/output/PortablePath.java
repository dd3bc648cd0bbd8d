package org.welcomepacket.output;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which paths mean the same file on Linux, macOS and Windows, and never one outside the folder. */
final class PortablePath {
    /** Most file systems stop at 255 bytes a name. */
    private static final int LONGEST_NAME = 255;

    private static final int LONGEST_PATH = 4000;

    private static final String REFUSED = "<>:\"|?*\\";

    /** Device names of Windows, taken with any ending: Microsoft, "Naming Files, Paths, and Namespaces". */
    private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])");

    private PortablePath() {}

    static boolean accepts(String path) {
        if (path.isEmpty() || path.length() > LONGEST_PATH) {
            return false;
        }
        for (String name : path.split("/", -1)) {
            if (!acceptsName(name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean acceptsName(String name) {
        return !name.isEmpty()
                && !name.endsWith(".")
                && !name.endsWith(" ")
                && !name.startsWith(" ")
                && name.chars().noneMatch(PortablePath::isRefused)
                && name.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME
                && isWellFormed(name)
                && !isDevice(name);
    }

    private static boolean isRefused(int c) {
        return Character.isISOControl(c) || REFUSED.indexOf(c) >= 0;
    }

    /** Half a surrogate pair has no bytes in UTF-8. */
    private static boolean isWellFormed(String name) {
        return StandardCharsets.UTF_8.newEncoder().canEncode(name);
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).stripTrailing();
        return DEVICE.matcher(stem.toLowerCase(Locale.ROOT)).matches();
    }
}
