package org.welcomepacket.starter;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes facts of a business from what a person has typed, and completes them. */
public final class FactCheck {
    private static final String PREFIX = "business.";

    private final ZoneId machine;
    private final Function<String, RuntimeException> wrong;

    /**
     * A check.
     *
     * @param machine the machine's time zone
     * @param wrong makes what is thrown when something is not right, from a sentence
     */
    public FactCheck(ZoneId machine, Function<String, RuntimeException> wrong) {
        this.machine = machine;
        this.wrong = wrong;
    }

    /** Facts by their keys, with or without {@code business.} before them. */
    public Map<String, String> keys(Map<String, String> typed) {
        Map<String, String> facts = new LinkedHashMap<>();
        typed.forEach((key, text) -> {
            String name = key.startsWith(PREFIX) ? key.substring(PREFIX.length()) : key;
            if (!Facts.KEYS.contains(name)) {
                throw wrong.apply("there is no fact '" + key + "'; there are " + String.join(", ", Facts.KEYS));
            }
            if (!text.isBlank()) {
                Facts.mistake(name, text.strip()).ifPresent(sentence -> {
                    throw wrong.apply(name + " '" + text + "': " + sentence);
                });
                facts.put(name, text.strip());
            }
        });
        return facts;
    }

    /** With the country's code as it is written, and the time zone that follows from it. */
    public Map<String, String> completed(Map<String, String> facts) {
        Map<String, String> all = new LinkedHashMap<>(facts);
        Optional.ofNullable(all.get("country")).flatMap(Country::of).ifPresent(country -> {
            all.put("country", country.code());
            all.computeIfAbsent("time-zone", key -> zone(country));
        });
        return all;
    }

    private String zone(Country country) {
        return country.likelyTimeZone(machine)
                .orElseThrow(() -> wrong.apply(country.code()
                        + " has several time zones; tell 'time-zone' as well, one of: "
                        + String.join(", ", country.timeZones())));
    }
}
