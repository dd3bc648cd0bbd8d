package org.welcomepacket.starter;

import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What is known of a business before its packet is written.
 *
 * @param business keys of {@code business} in packet.yaml, such as {@code name}, to what stands there
 */
public record Facts(Map<String, String> business) {
    /** The keys that can be told. */
    public static final List<String> KEYS = List.of(
            "name",
            "owner",
            "assistant",
            "email",
            "phone",
            "website",
            "registration",
            "address",
            "country",
            "time-zone");

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{1,30}[0-9]");
    private static final Pattern WEB = Pattern.compile("https?://[^\\s/?#@]+([/?#]\\S*)?");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}+](?:[\\p{L}\\p{N} .+@/_-]*[\\p{L}\\p{N}.])?");
    private static final Set<String> NOT_TEXT = Set.of("yes", "no", "on", "off", "true", "false", "null", "y", "n");

    /**
     * Copies the map.
     *
     * @throws IllegalArgumentException when a key is none of {@link #KEYS}
     */
    public Facts {
        business = Collections.unmodifiableMap(new TreeMap<>(business));
        if (!KEYS.containsAll(business.keySet())) {
            throw new IllegalArgumentException("no facts of a business: " + business.keySet());
        }
    }

    /** What is not right about a fact, in a sentence that says what to write; nothing when it can be written. */
    public static Optional<String> mistake(String key, String text) {
        if (text.contains("{{")) {
            return Optional.of("write it without '{{', which begins a tag");
        }
        return switch (key) {
            case "email" -> unless(EMAIL.matcher(text).matches(), "write an e-mail address, such as hello@example.org");
            case "phone" -> unless(PHONE.matcher(text).matches(), "write a telephone number, such as +45 12 34 56 78");
            case "website" -> unless(WEB.matcher(text).matches(), "write a web address, such as https://example.org/");
            case "country" -> unless(Country.of(text).isPresent(), "write a country in two letters, such as DK");
            case "time-zone" ->
                unless(ZoneId.getAvailableZoneIds().contains(text), "write a time zone, such as Europe/Copenhagen");
            default -> Optional.empty();
        };
    }

    private static Optional<String> unless(boolean right, String sentence) {
        return right ? Optional.empty() : Optional.of(sentence);
    }

    /** The section {@code business} of packet.yaml with these facts. */
    String yaml() {
        StringBuilder out = new StringBuilder("business:\n");
        business.forEach((key, value) ->
                out.append("  ").append(key).append(": ").append(scalar(value)).append('\n'));
        return out.toString();
    }

    /** Quoted unless it is nothing but words: what a person types must stay text, whatever it looks like. */
    private static String scalar(String value) {
        if (PLAIN.matcher(value).matches() && !NOT_TEXT.contains(value.toLowerCase(Locale.ROOT))) {
            return value;
        }
        StringBuilder out = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
            } else if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                out.append(' ');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }
}
