package org.welcomepacket.code;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the code at the foot of a page says, so that a printed page can be matched with the packet it came from.
 *
 * <p>Its text is stable: {@code WELCOME 2A24CA7AB90CA5D0 3 EN 4/23} is page 4 of 23 of the English agreement of edition
 * 3 of the packet with that id. Only signs of the QR code's alphanumeric mode are used, which keeps the squares large.
 *
 * @param packetId the first 16 hexadecimal digits of the digest of the attached packet.json, in small letters
 * @param edition the edition's number, from 1
 * @param language BCP 47 tag of the agreement
 * @param page from 1
 * @param pages how many the agreement has
 */
public record PageCode(String packetId, int edition, String language, int page, int pages) {
    private static final Pattern TEXT = Pattern.compile(
            "WELCOME ([0-9A-F]{16}) ([1-9][0-9]{0,8}) ([A-Z]{2,8}(?:-[A-Z0-9]{1,8})*) ([1-9][0-9]{0,5})/([1-9][0-9]{0,5})");

    /** The text of the code. */
    public String text() {
        return String.format(Locale.ROOT, "WELCOME %s %d %s %d/%d", packetId, edition, language, page, pages)
                .toUpperCase(Locale.ROOT);
    }

    /** What a code says; empty when it is not one of ours. The language tag comes back in its usual letter case. */
    public static Optional<PageCode> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        PageCode code = new PageCode(
                matcher.group(1).toLowerCase(Locale.ROOT),
                Integer.parseInt(matcher.group(2)),
                Locale.forLanguageTag(matcher.group(3)).toLanguageTag(),
                Integer.parseInt(matcher.group(4)),
                Integer.parseInt(matcher.group(5)));
        return code.page <= code.pages ? Optional.of(code) : Optional.empty();
    }
}
