package org.welcomepacket.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.json.Json;
import org.welcomepacket.manifest.Differences.ClauseChange;
import org.welcomepacket.manifest.Differences.Kind;
import org.welcomepacket.manifest.Differences.ValueChange;
import org.welcomepacket.model.Statement;
import org.welcomepacket.model.text.Language;

/** Compares two packets. */
final class Comparison {
    private final Manifest before;
    private final Manifest after;
    private final boolean complete;
    private final List<Language> common;
    private final Map<Language, Map<String, ClauseEntry>> was;
    private final Map<Language, Map<String, ClauseEntry>> is;

    Comparison(Manifest before, Manifest after) {
        this.before = before;
        this.after = after;
        this.complete = before.decisions().isPresent() && after.decisions().isPresent();
        this.common =
                after.languages().stream().filter(before.clauses()::containsKey).toList();
        this.was = byId(before);
        this.is = byId(after);
    }

    Differences differences() {
        List<ValueChange> values = values();
        List<Differences.RowChange> rows = complete
                ? new RowComparison(
                                before.decisions().orElseThrow(),
                                after.decisions().orElseThrow())
                        .changes()
                : List.of();
        Set<String> facts = new LinkedHashSet<>();
        values.forEach(value -> facts.add(value.name()));
        rows.forEach(row -> facts.add(Statement.DECISION + row.decision()));
        return new Differences(
                before.edition(),
                after.edition(),
                values,
                rows,
                clauses(facts),
                without(after.languages(), before.languages()),
                without(before.languages(), after.languages()),
                complete);
    }

    private List<ValueChange> values() {
        Set<String> names = new LinkedHashSet<>(after.values().keySet());
        names.addAll(before.values().keySet());
        List<ValueChange> changes = new ArrayList<>();
        for (String name : names) {
            Json then = before.values().get(name);
            Json now = after.values().get(name);
            if (!Objects.equals(then, now) && isComparable(name)) {
                changes.add(new ValueChange(name, notation(then), notation(now)));
            }
        }
        return changes;
    }

    /** Older versions wrote down the author's values and the prices only. */
    private boolean isComparable(String name) {
        return complete || name.indexOf('.') < 0 || name.endsWith(".price");
    }

    private static Optional<String> notation(@Nullable Json value) {
        return Optional.ofNullable(value).map(json -> json instanceof Json.Text text ? text.value() : json.compact());
    }

    private List<ClauseChange> clauses(Set<String> facts) {
        Map<String, String> renamed = renamed();
        Set<String> ids = new LinkedHashSet<>();
        common.forEach(language -> ids.addAll(clausesOf(is, language).keySet()));
        common.forEach(language -> ids.addAll(clausesOf(was, language).keySet()));
        ids.removeAll(renamed.values());
        List<ClauseChange> changes = new ArrayList<>();
        for (String id : ids) {
            change(id, renamed.getOrDefault(id, id), facts).ifPresent(changes::add);
        }
        return changes;
    }

    private Optional<ClauseChange> change(String id, String formerId, Set<String> facts) {
        Optional<ClauseEntry> then = shown(was, before, formerId);
        Optional<ClauseEntry> now = shown(is, after, id);
        List<Language> reworded = common.stream()
                .filter(language -> !sayTheSame(
                        clausesOf(was, language).get(formerId),
                        clausesOf(is, language).get(id)))
                .toList();
        List<String> because = common.stream()
                .flatMap(language -> Stream.of(
                        clausesOf(was, language).get(formerId),
                        clausesOf(is, language).get(id)))
                .filter(Objects::nonNull)
                .flatMap(entry -> entry.states().stream())
                .filter(facts::contains)
                .distinct()
                .toList();
        boolean marked = common.stream()
                .map(language -> clausesOf(is, language).get(id))
                .anyMatch(entry -> entry != null && entry.reworded());
        Kind kind = kind(id, then.isPresent(), now.isPresent(), reworded, !because.isEmpty());
        if (kind == null && !id.equals(formerId)) {
            kind = Kind.RENAMED;
        } else if (kind == null && !number(then).equals(number(now))) {
            kind = Kind.MOVED;
        }
        if (kind == null) {
            return Optional.empty();
        }
        ClauseEntry entry = now.or(() -> then).orElseThrow();
        String formerly = kind == Kind.RENAMED ? formerId : number(then);
        return Optional.of(
                new ClauseChange(id, kind, entry.number(), entry.title(), formerly, reworded, because, marked));
    }

    private @Nullable Kind kind(
            String id, boolean wasThere, boolean isThere, List<Language> reworded, boolean statesOther) {
        if (!wasThere || !isThere) {
            return wasThere ? Kind.REMOVED : Kind.ADDED;
        }
        if (statesOther) {
            return Kind.SUBSTANCE;
        }
        if (reworded.isEmpty()) {
            return null;
        }
        boolean allMarked = isNextEdition()
                && reworded.stream().allMatch(language -> {
                    ClauseEntry entry = clausesOf(is, language).get(id);
                    return entry != null && entry.reworded();
                });
        return allMarked ? Kind.WORDING : Kind.SUBSTANCE;
    }

    /** In a new edition its number and dates are no news. */
    private boolean sayTheSame(@Nullable ClauseEntry then, @Nullable ClauseEntry now) {
        if (then == null || now == null) {
            return then == null && now == null;
        }
        boolean besideEdition = before.edition() != after.edition()
                && then.timeless().isPresent()
                && then.timeless().equals(now.timeless());
        return besideEdition || then.hash().equals(now.hash());
    }

    /** A mark speaks of what is new since the edition before; of what happened in between nothing is known. */
    private boolean isNextEdition() {
        return after.edition() == before.edition() + 1;
    }

    /** New id to old one of clauses that say the same in every language, where only one clause says so. */
    private Map<String, String> renamed() {
        Map<String, String> renamed = new LinkedHashMap<>();
        if (common.isEmpty()) {
            return renamed;
        }
        Map<String, String> gone = new LinkedHashMap<>();
        Set<String> ambiguous = new LinkedHashSet<>();
        clausesOf(was, common.get(0)).keySet().stream()
                .filter(id -> common.stream()
                        .noneMatch(language -> clausesOf(is, language).containsKey(id)))
                .forEach(id -> {
                    if (gone.put(hashes(was, id), id) != null) {
                        ambiguous.add(hashes(was, id));
                    }
                });
        for (String id : clausesOf(is, common.get(0)).keySet()) {
            String hashes = hashes(is, id);
            boolean isNew = common.stream()
                    .noneMatch(language -> clausesOf(was, language).containsKey(id));
            String old = gone.get(hashes);
            if (isNew && old != null && !ambiguous.contains(hashes) && !renamed.containsValue(old)) {
                renamed.put(id, old);
            }
        }
        return renamed;
    }

    private String hashes(Map<Language, Map<String, ClauseEntry>> clauses, String id) {
        return String.join(
                " ",
                common.stream().map(language -> hash(clauses, language, id)).toList());
    }

    private static String hash(Map<Language, Map<String, ClauseEntry>> clauses, Language language, String id) {
        ClauseEntry entry = clausesOf(clauses, language).get(id);
        return entry == null ? "" : entry.hash();
    }

    /** The entry by which a person knows the clause: that of the binding language, if it has one. */
    private Optional<ClauseEntry> shown(Map<Language, Map<String, ClauseEntry>> clauses, Manifest of, String id) {
        return Stream.concat(Stream.of(of.bindingLanguage()), common.stream())
                .filter(common::contains)
                .map(language -> clausesOf(clauses, language).get(id))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String number(Optional<ClauseEntry> entry) {
        return entry.map(ClauseEntry::number).orElse("");
    }

    private static Map<String, ClauseEntry> clausesOf(
            Map<Language, Map<String, ClauseEntry>> clauses, Language language) {
        return clauses.getOrDefault(language, Map.of());
    }

    private static Map<Language, Map<String, ClauseEntry>> byId(Manifest manifest) {
        Map<Language, Map<String, ClauseEntry>> clauses = new LinkedHashMap<>();
        manifest.clauses().forEach((language, entries) -> {
            Map<String, ClauseEntry> byId = new LinkedHashMap<>();
            entries.forEach(entry -> byId.put(entry.id(), entry));
            clauses.put(language, byId);
        });
        return clauses;
    }

    private static List<Language> without(List<Language> languages, List<Language> others) {
        return languages.stream().filter(language -> !others.contains(language)).toList();
    }
}
