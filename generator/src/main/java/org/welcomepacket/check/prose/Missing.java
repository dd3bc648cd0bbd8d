package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.model.text.Language;

/**
 * Pairs the values that a language says nowhere with the numbers that stand bare in it. Where most values are said by
 * tags, the one that is not has probably been typed: it is the only one that a number of its unit can be, or shares
 * words with the clause that the number stands in.
 */
final class Missing {
    /** A slip of the pen changes a digit or two: an age of fifteen years is no term of two months. */
    private static final double NEAR = 12;

    private final Known known;
    private final Companies companies;
    private final Collection<List<ClauseText>> clauses;
    private final Language language;
    private final Lexicon.TopicWords topics;
    private final Set<String> common;
    private @Nullable IdentityHashMap<Mention, List<Fact>> pairs;

    Missing(Known known, Companies companies, Collection<List<ClauseText>> clauses, Language language, Lexicon words) {
        this.known = known;
        this.companies = companies;
        this.clauses = clauses;
        this.language = language;
        this.topics = words.topics();
        this.common = topics.common();
    }

    /** A bare number with the clause in which it stands. */
    private record Bare(Mention mention, ClauseText clause) {}

    /** The value in whose place a number stands, if it is one that no tag says. */
    List<Fact> of(Mention mention) {
        IdentityHashMap<Mention, List<Fact>> all = pairs;
        if (all == null) {
            all = pairs();
            pairs = all;
        }
        return all.getOrDefault(mention, List.of());
    }

    private IdentityHashMap<Mention, List<Fact>> pairs() {
        IdentityHashMap<Mention, List<Fact>> all = new IdentityHashMap<>();
        List<Bare> bare = bare();
        List<Fact> missing = missing(bare);
        for (Fact fact : missing) {
            List<Bare> fitting = fitting(fact, bare);
            boolean alone =
                    missing.stream().filter(other -> isAlike(fact, other)).count() == 1;
            for (Bare one : fitting) {
                if ((alone && areOne(fitting) && !isSize(one)) || isBest(one, fact, fitting, missing)) {
                    all.computeIfAbsent(one.mention(), m -> new ArrayList<>()).add(fact);
                }
            }
        }
        return all;
    }

    /** Values that neither a tag nor a rule nor a number says; none when that is so of most, for then they are not there yet. */
    private List<Fact> missing(List<Bare> bare) {
        Set<Fact> ruled = new LinkedHashSet<>();
        known.decisions().values().forEach(table -> ruled.addAll(table.facts()));
        List<Fact> missing = new ArrayList<>();
        int values = 0;
        for (Fact fact : known.facts().values()) {
            if (fact.isValue()) {
                values++;
                boolean said = companies.areTagged(fact)
                        || ruled.contains(fact)
                        || bare.stream().anyMatch(one -> fact.says(one.mention()));
                if (!said) {
                    missing.add(fact);
                }
            }
        }
        return missing.size() * 2 > values ? List.of() : missing;
    }

    /** The numbers of the language, but for those that hardly mean one. */
    private List<Bare> bare() {
        List<Bare> all = new ArrayList<>();
        for (List<ClauseText> languages : clauses) {
            for (ClauseText clause : languages) {
                if (clause.language().equals(language)) {
                    clause.said().stream()
                            .map(ClauseText.Said::mention)
                            .filter(mention -> !mention.loose())
                            .forEach(mention -> all.add(new Bare(mention, clause)));
                }
            }
        }
        return all;
    }

    /** Of the numbers in a value's unit those that are no other fact's; if there are none, all. */
    private List<Bare> fitting(Fact fact, List<Bare> bare) {
        List<Bare> same = bare.stream()
                .filter(one -> one.mention().isInUnitOf(fact) && isPlausible(one.mention(), fact))
                .toList();
        List<Bare> stray = same.stream()
                .filter(one -> known.facts().values().stream().noneMatch(f -> f.says(one.mention())))
                .toList();
        return stray.isEmpty() ? same : stray;
    }

    private static boolean isPlausible(Mention mention, Fact fact) {
        return mention.readings().get(0).kind() != Quantity.Kind.LENGTH || mention.isNear(fact, NEAR);
    }

    private static boolean isAlike(Fact one, Fact other) {
        return one.quantities().stream()
                .anyMatch(q -> other.quantities().stream().anyMatch(q::isInUnitOf));
    }

    /** Whether all say the same: one number, however often. */
    private static boolean areOne(List<Bare> fitting) {
        return fitting.stream()
                .allMatch(one -> one.mention().means(fitting.get(0).mention()));
    }

    /** Whether it tells how long something takes or what it costs: what is done, and not a rule about it. */
    private boolean isSize(Bare one) {
        boolean money = one.mention().readings().get(0).kind() == Quantity.Kind.MONEY;
        return one.mention().context().hasBeside(money ? topics.price() : topics.length());
    }

    /** Whether a number and a value share words, and more than either with another. */
    private boolean isBest(Bare one, Fact fact, List<Bare> fitting, List<Fact> missing) {
        int own = shared(one, fact);
        return own > 0
                && fitting.stream().allMatch(other -> other.mention().means(one.mention()) || shared(other, fact) < own)
                && missing.stream()
                        .filter(other -> !other.equals(fact))
                        .noneMatch(other -> one.mention().isInUnitOf(other) && shared(one, other) >= own);
    }

    /** How many words of a value's name stand about a number: in its sentence, and in the names of its clause. */
    private int shared(Bare one, Fact fact) {
        Set<String> about = one.mention().context().sentence(common);
        String ids = one.clause().id().policy() + "-" + one.clause().id().heading();
        about.addAll(Context.stems(ids.replace('-', ' '), common));
        one.mention()
                .context()
                .lead()
                .ifPresent(lead -> about.addAll(Context.stems(lead.passage().text(), common)));
        int shared = 0;
        for (String name : Context.stems(fact.name().replace('-', ' '), common)) {
            shared += about.stream().anyMatch(word -> word.startsWith(name) || name.startsWith(word)) ? 1 : 0;
        }
        return shared;
    }
}
