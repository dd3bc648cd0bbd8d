package org.welcomepacket.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.welcomepacket.check.prose.Fact;
import org.welcomepacket.check.prose.Known;
import org.welcomepacket.check.prose.Quantity;
import org.welcomepacket.check.prose.RuleTable;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.Edition;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Span;

/** Collects what the YAML files say in numbers, each with its place. */
final class KnownFacts {
    private final YamlFiles files;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, List<Quantity>> openings = new LinkedHashMap<>();
    private final Map<String, RuleTable> decisions = new LinkedHashMap<>();
    private final Map<ClauseId, List<Fact>> grounds = new LinkedHashMap<>();

    KnownFacts(YamlFiles files) {
        this.files = files;
    }

    Known collect(ValuesCheck values, Optional<Business> business, Edition edition, Services services, Rules rules) {
        values.declared().forEach(this::declared);
        business.ifPresent(this::business);
        edition.effective().ifPresent(day -> add("edition.effective", new Value.Date(day)));
        edition.review().ifPresent(review -> add("edition.review", review));
        if (place(YamlFiles.PACKET, "edition", "number").isPresent()) {
            add("edition.number", new Value.Count(edition.number()));
        }
        services.formats().forEach(this::format);
        services.services().forEach(service -> service(service, services));
        services.packages().forEach(this::sessionPackage);
        rules.grounds().forEach(this::ground);
        rules.decisions().forEach(decision -> decision(decision, rules));
        return new Known(facts, openings, offers(services), decisions, grounds);
    }

    private static List<Known.Offer> offers(Services services) {
        List<Known.Offer> offers = new ArrayList<>();
        services.services().forEach(s -> offers.add(new Known.Offer("services." + s.id() + ".", s.name())));
        services.packages().forEach(p -> offers.add(new Known.Offer("packages." + p.id() + ".", p.name())));
        services.formats().forEach(f -> offers.add(new Known.Offer("formats." + f.id() + ".", f.name())));
        return offers;
    }

    private void declared(ValuesCheck.Declared declared) {
        declared.value()
                .filter(value -> !(value instanceof Value.Words))
                .ifPresent(value -> facts.put(
                        declared.key().text(),
                        Fact.named(
                                declared.key().text(), value, declared.place().text(), declared.place())));
    }

    private void business(Business business) {
        business.phone().ifPresent(phone -> add("business.phone", new Value.Phone(phone)));
        business.registration().ifPresent(number -> add("business.registration", new Value.Phone(number)));
        List<Value> hours = new ArrayList<>();
        business.hours().forEach(open -> {
            for (Business.TimeRange range : open.times()) {
                hours.add(new Value.TimeOfDay(range.from()));
                hours.add(new Value.TimeOfDay(range.to()));
                weekdays(open)
                        .forEach(day -> openings.computeIfAbsent(day, d -> new ArrayList<>())
                                .addAll(List.of(new Quantity.Clock(range.from()), new Quantity.Clock(range.to()))));
            }
        });
        several("business.hours", hours);
        List<Quantity> closed = business.closed().stream()
                .<Quantity>map(range -> new Quantity.Days(day(range.first()), day(range.last())))
                .toList();
        node("business.closed")
                .filter(n -> !closed.isEmpty())
                .ifPresent(node -> facts.put(
                        "business.closed", Fact.ofDays("business.closed", closed, written(node), node.span())));
    }

    private static List<String> weekdays(Business.Hours hours) {
        List<String> days = new ArrayList<>();
        DayOfWeek day = hours.first();
        days.add(day.name().toLowerCase(Locale.ROOT));
        while (day != hours.last()) {
            day = day.plus(1);
            days.add(day.name().toLowerCase(Locale.ROOT));
        }
        return days;
    }

    private static Quantity.Day day(LocalDate date) {
        return new Quantity.Day(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    private void format(Services.Format format) {
        String stem = "formats." + format.id() + ".";
        format.number().ifPresent(number -> add(stem + "number", new Value.Phone(number)));
        format.arriveEarly().ifPresent(early -> add(stem + "arrive-early", early));
        format.length().ifPresent(length -> add(stem + "length", length));
    }

    private void service(Services.Service service, Services services) {
        String stem = "services." + service.id() + ".";
        service.price().ifPresent(price -> add(stem + "price", price));
        if (service.length().isPresent()) {
            add(stem + "length", service.length().get());
            return;
        }
        List<Services.Format> formats = services.formats().stream()
                .filter(f -> service.formats().contains(f.id()) && f.length().isPresent())
                .toList();
        boolean one = formats.stream().map(Services.Format::length).distinct().count() == 1;
        if (one) {
            Fact length = facts.get("formats." + formats.get(0).id() + ".length");
            Value value = formats.get(0).length().orElseThrow();
            if (length != null) {
                facts.put(stem + "length", Fact.named(stem + "length", value, length.written(), length.place()));
            }
        }
    }

    private void sessionPackage(Services.SessionPackage sessions) {
        String stem = "packages." + sessions.id() + ".";
        add(stem + "price", sessions.price());
        add(stem + "sessions", new Value.Sessions(sessions.sessions()));
        sessions.valid().ifPresent(valid -> add(stem + "valid", valid));
    }

    private void ground(Rules.Ground ground) {
        String stem = "grounds." + ground.id() + ".";
        List<String> names = List.of(stem + "after", stem + "within", stem + "notice");
        ground.after().ifPresent(after -> add(names.get(0), new Value.Count(after)));
        ground.within().ifPresent(within -> add(names.get(1), within));
        ground.notice().ifPresent(notice -> add(names.get(2), notice));
        List<Fact> stated =
                names.stream().map(facts::get).filter(f -> f != null).toList();
        ground.clause().ifPresent(clause -> rule(clause, stated));
    }

    private void decision(Rules.Decision decision, Rules rules) {
        decisions.put(decision.id(), new DecisionFacts(decision, rules, files, facts).collect());
    }

    private void rule(ClauseId clause, List<Fact> stated) {
        grounds.computeIfAbsent(clause, c -> new ArrayList<>()).addAll(stated);
    }

    /** A value of packet.yaml, services.yaml or rules.yaml by the name its tag has. */
    private void add(String name, Value value) {
        node(name).ifPresent(node -> facts.put(name, Fact.named(name, value, written(node), node.span())));
    }

    private void several(String name, List<Value> values) {
        node(name)
                .filter(n -> !values.isEmpty())
                .ifPresent(node -> facts.put(name, Fact.named(name, values, written(node), node.span())));
    }

    private Optional<Yaml> node(String name) {
        String[] path = name.split("\\.", -1);
        String file = switch (path[0]) {
            case "business", "edition" -> YamlFiles.PACKET;
            case "grounds" -> YamlFiles.RULES;
            default -> YamlFiles.SERVICES;
        };
        return node(file, path);
    }

    private Optional<Span> place(String file, String... path) {
        return node(file, path).map(Yaml::span);
    }

    private Optional<Yaml> node(String file, String... path) {
        Optional<Yaml> node = files.tree(file);
        for (String key : path) {
            node = node.filter(Yaml.Mapping.class::isInstance).flatMap(n -> ((Yaml.Mapping) n).get(key));
        }
        return node;
    }

    private static String written(Yaml node) {
        if (node instanceof Yaml.Mapping group) {
            return group.entries().stream()
                    .map(entry -> entry.name() + " " + written(entry.value()))
                    .collect(Collectors.joining(", "));
        } else if (node instanceof Yaml.Sequence list) {
            return list.items().stream().map(KnownFacts::written).collect(Collectors.joining(", "));
        }
        return node instanceof Yaml.Scalar scalar ? scalar.text().strip() : "";
    }
}
