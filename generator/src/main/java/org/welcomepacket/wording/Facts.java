package org.welcomepacket.wording;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.Edition;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Value;

/**
 * Every fact a value tag can name, in one language: {@code notice}, {@code business.hours},
 * {@code formats.phone.length}. Facts the packet does not have are absent. Immutable; words are made when asked for.
 */
public final class Facts {
    private final Map<String, Function<GrammaticalCase, String>> facts;

    private Facts(Map<String, Function<GrammaticalCase, String>> facts) {
        this.facts = Collections.unmodifiableMap(facts);
    }

    /** The facts of a packet in the language of the wording. */
    public static Facts of(Wording wording, Business business, Edition edition, Services services, Rules rules) {
        Collector collector = new Collector(wording);
        rules.values().forEach(collector::value);
        collector.business(business);
        collector.edition(edition);
        services.formats().forEach(collector::format);
        services.services().forEach(service -> collector.service(service, services));
        services.packages().forEach(collector::sessionPackage);
        rules.grounds().forEach(collector::ground);
        return new Facts(collector.facts);
    }

    /** The names of all facts, in a fixed order. */
    public Set<String> names() {
        return facts.keySet();
    }

    /** A fact as a sentence needs it, if the packet has it. */
    public Optional<String> fact(String name, GrammaticalCase grammaticalCase) {
        return Optional.ofNullable(facts.get(name)).map(words -> words.apply(grammaticalCase));
    }

    /** All facts in the form of the dictionary, by name. */
    public Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        facts.forEach((name, words) -> all.put(name, words.apply(GrammaticalCase.NOMINATIVE)));
        return all;
    }

    private static final class Collector {
        private final Wording wording;
        private final Map<String, Function<GrammaticalCase, String>> facts = new LinkedHashMap<>();

        private Collector(Wording wording) {
            this.wording = wording;
        }

        private void value(String name, Value value) {
            facts.put(name, c -> wording.value(value, c));
        }

        private void value(String name, Optional<? extends Value> value) {
            value.ifPresent(present -> value(name, present));
        }

        private void words(String name, Optional<String> words) {
            words.filter(w -> !w.isEmpty()).ifPresent(w -> facts.put(name, c -> wording.words(w, c)));
        }

        private void late(String name, boolean present, Function<GrammaticalCase, String> words) {
            if (present) {
                facts.put(name, words);
            }
        }

        private void business(Business business) {
            words("business.name", Optional.of(business.name()));
            words("business.owner", business.owner());
            words("business.assistant", business.assistant());
            late(
                    "business.email",
                    business.email().isPresent(),
                    c -> business.email().orElseThrow());
            value("business.phone", business.phone().map(Value.Phone::new));
            late(
                    "business.website",
                    business.website().isPresent(),
                    c -> business.website().orElseThrow());
            late(
                    "business.registration",
                    business.registration().isPresent(),
                    c -> business.registration().orElseThrow().replace(" ", Spaces.NO_BREAK));
            late("business.address", !business.address().isEmpty(), c -> wording.address(business.address()));
            late(
                    "business.country",
                    business.country().isPresent(),
                    c -> wording.country(business.country().orElseThrow()));
            late("business.hours", !business.hours().isEmpty(), c -> wording.hours(business.hours()));
            late("business.closed", !business.closed().isEmpty(), c -> wording.closed(business.closed()));
        }

        private void edition(Edition edition) {
            value("edition.number", new Value.Count(edition.number()));
            value("edition.effective", edition.effective().map(Value.Date::new));
            value("edition.review", edition.review());
        }

        private void format(Services.Format format) {
            String stem = "formats." + format.id() + ".";
            words(stem + "name", Optional.of(format.name().in(wording.language())));
            late(stem + "who-calls", format.caller().isPresent(), c -> wording.caller(format));
            value(stem + "number", format.number().map(Value.Phone::new));
            words(stem + "link", format.link().map(link -> link.in(wording.language())));
            words(stem + "place", format.place().map(place -> place.in(wording.language())));
            value(stem + "arrive-early", format.arriveEarly());
            value(stem + "length", format.length());
        }

        private void service(Services.Service service, Services services) {
            String stem = "services." + service.id() + ".";
            words(stem + "name", Optional.of(service.name().in(wording.language())));
            value(stem + "price", service.price());
            value(stem + "length", length(service, services));
            words(stem + "delivered", service.delivered().map(text -> text.in(wording.language())));
            words(stem + "description", service.description().map(text -> text.in(wording.language())));
        }

        private void sessionPackage(Services.SessionPackage sessions) {
            String stem = "packages." + sessions.id() + ".";
            words(stem + "name", Optional.of(sessions.name().in(wording.language())));
            value(stem + "price", sessions.price());
            value(stem + "sessions", new Value.Sessions(sessions.sessions()));
            value(stem + "valid", sessions.valid());
            words(stem + "description", sessions.description().map(text -> text.in(wording.language())));
        }

        private void ground(Rules.Ground ground) {
            String stem = "grounds." + ground.id() + ".";
            value(stem + "after", ground.after().map(Value.Count::new));
            value(stem + "within", ground.within());
            value(stem + "notice", ground.notice());
        }

        /** The service's own length, or the one that all its formats share. */
        private static Optional<Value.Duration> length(Services.Service service, Services services) {
            List<Value.Duration> lengths = services.formats().stream()
                    .filter(format -> service.formats().contains(format.id()))
                    .flatMap(format -> format.length().stream())
                    .distinct()
                    .toList();
            return service.length().or(() -> lengths.size() == 1 ? Optional.of(lengths.get(0)) : Optional.empty());
        }
    }
}
