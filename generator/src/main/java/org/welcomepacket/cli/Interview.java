package org.welcomepacket.cli;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.starter.Country;
import org.welcomepacket.starter.Facts;
import org.welcomepacket.starter.Kind;

/** Asks for the few facts a packet needs. An empty answer leaves the example as it is. */
final class Interview {
    /** What is asked, in this order, and how. */
    private static final Map<String, String> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("name", "Name of your business");
        QUESTIONS.put("owner", "Your own name");
        QUESTIONS.put("assistant", "Who signs reminders (they sound kinder from somebody else)");
        QUESTIONS.put("email", "E-mail address");
        QUESTIONS.put("phone", "Telephone, with + and country");
        QUESTIONS.put("country", "Country, in two letters");
    }

    private final Function<String, @Nullable String> ask;
    private final Consumer<String> say;
    private final List<String> available;
    private final ZoneId machine;

    /**
     * An interview.
     *
     * @param ask puts a question and gives the answer; null when nobody answers any more
     * @param say tells something
     * @param available the languages there are
     * @param machine the machine's time zone
     */
    Interview(Function<String, @Nullable String> ask, Consumer<String> say, List<String> available, ZoneId machine) {
        this.ask = ask;
        this.say = say;
        this.available = available;
        this.machine = machine;
    }

    /** The kind of business; none for everything. */
    Optional<Kind> kind() {
        String kinds = Arrays.stream(Kind.values()).map(Kind::toString).collect(Collectors.joining(", "));
        while (true) {
            String answer = answer("Kind of business: " + kinds + " [all in one]");
            Optional<Kind> kind = Arrays.stream(Kind.values())
                    .filter(each -> each.toString().equals(answer.toLowerCase(Locale.ROOT)))
                    .findFirst();
            if (answer.isEmpty() || kind.isPresent()) {
                return kind;
            }
            say.accept("  Choose one of them, or press Enter.");
        }
    }

    /** The languages, the binding one first; none for all. */
    List<String> languages() {
        while (true) {
            String answer = answer("Languages, the binding one first [" + String.join(",", available) + "]");
            List<String> chosen = Arrays.stream(answer.split("[,\\s]+", -1))
                    .filter(tag -> !tag.isEmpty())
                    .distinct()
                    .toList();
            if (available.containsAll(chosen)) {
                return chosen;
            }
            say.accept("  There is a starter packet in " + String.join(", ", available) + ".");
        }
    }

    /** The facts, beside those that are known already. */
    Map<String, String> facts(Map<String, String> known) {
        Map<String, String> facts = new LinkedHashMap<>(known);
        say.accept("Press Enter to leave an example in place.");
        QUESTIONS.forEach((key, question) -> {
            if (!facts.containsKey(key)) {
                String text = fact(key, question);
                if (!text.isEmpty()) {
                    facts.put(key, text);
                }
            }
        });
        timeZone(facts);
        return facts;
    }

    private String fact(String key, String question) {
        while (true) {
            String text = answer(question);
            Optional<String> mistake = text.isEmpty() ? Optional.empty() : Facts.mistake(key, text);
            if (mistake.isEmpty()) {
                return text;
            }
            say.accept("  Please " + mistake.get() + ", or press Enter.");
        }
    }

    /** Asked only where the country has several that differ and the machine is in none of them. */
    private void timeZone(Map<String, String> facts) {
        Optional<Country> country = Optional.ofNullable(facts.get("country")).flatMap(Country::of);
        if (facts.containsKey("time-zone")
                || country.isEmpty()
                || country.get().likelyTimeZone(machine).isPresent()) {
            return;
        }
        List<String> zones = country.get().timeZones();
        String zone = "";
        while (!zones.contains(zone)) {
            say.accept("  Time zones: " + String.join(", ", zones));
            zone = answer("Time zone");
            if (zone.isEmpty()) {
                zone = zones.get(0);
                say.accept("  Took " + zone + "; you can change it in packet.yaml.");
            }
        }
        facts.put("time-zone", zone);
    }

    private String answer(String question) {
        String answer = ask.apply(question);
        return answer == null ? "" : answer.strip();
    }
}
