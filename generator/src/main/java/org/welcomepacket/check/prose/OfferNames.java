package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.check.prose.Known.Offer;
import org.welcomepacket.model.text.Language;

/**
 * Finds the names of services, packages and formats in texts of a language, however they are inflected: in full, or by a
 * word that no other offer of its kind has. {@code coachingsamtalerne} and {@code en samtale} are a
 * {@code Coachingsamtale}, {@code мастерскую} is a {@code Мастерская}.
 */
final class OfferNames {
    private static final int SHORTEST = 5;
    private static final int STEM = 4;

    private final Lexicon words;
    private final List<Name> names = new ArrayList<>();

    OfferNames(List<Offer> offers, Language language, Lexicon words) {
        this.words = words;
        for (Offer offer : offers) {
            if (offer.name().words().containsKey(language)) {
                names.add(new Name(offer, Tokens.split(offer.name().in(language))));
            }
        }
    }

    private record Name(Offer offer, List<String> words) {}

    /**
     * A name in a text.
     *
     * @param offer what is named
     * @param first its first piece
     * @param last its last piece
     */
    record Hit(Offer offer, int first, int last) {
        private boolean isWithin(Hit other) {
            return other.first <= first && last <= other.last && other.last - other.first > last - first;
        }
    }

    /** The names between two pieces; of several at one place the longest. */
    List<Hit> between(Tokens tokens, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        for (Name name : names) {
            for (int at = from; at < to; at++) {
                if (isFull(name, tokens, at, to)) {
                    hits.add(new Hit(name.offer, at, at + name.words.size() - 1));
                } else if (isPackageOf(name, tokens, at)) {
                    hits.add(new Hit(name.offer, at, at));
                } else if (isTelling(name, tokens.word(at))) {
                    hits.add(new Hit(name.offer, at, at));
                }
            }
        }
        return hits.stream()
                .filter(hit -> hits.stream().noneMatch(hit::isWithin))
                .filter(hit -> !isCounted(tokens, hit.first()))
                .toList();
    }

    private boolean isFull(Name name, Tokens tokens, int at, int to) {
        if (name.words.isEmpty() || at + name.words.size() > to) {
            return false;
        }
        for (int i = 0; i < name.words.size(); i++) {
            if (!isForm(name.words.get(i), tokens.word(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code the package of six}, {@code pakken med seks}, {@code пакет из шести сессий}. */
    private boolean isPackageOf(Name name, Tokens tokens, int at) {
        if (!name.offer.stem().startsWith("packages.")
                || !words.topics().packages().contains(tokens.word(at))) {
            return false;
        }
        return name.words.stream()
                .map(this::number)
                .anyMatch(n ->
                        n != null && (n.equals(number(tokens.word(at + 1))) || n.equals(number(tokens.word(at + 2)))));
    }

    /** Whether a word belongs to one offer of its kind only. */
    private boolean isTelling(Name name, String word) {
        if (word.length() < SHORTEST || !has(name, word)) {
            return false;
        }
        return names.stream()
                .noneMatch(other -> !other.equals(name) && other.offer.isBeside(name.offer) && has(other, word));
    }

    private boolean has(Name name, String word) {
        for (String own : name.words) {
            if (own.length() >= SHORTEST && number(own) == null && (isForm(own, word) || isPart(own, word))) {
                return true;
            }
        }
        return false;
    }

    /** {@code samtalen} is a part of {@code coachingsamtale}, and {@code telefon} of {@code telefonsamtale}. */
    private boolean isPart(String own, String word) {
        Set<String> known = stems(own);
        boolean longer = known.stream().anyMatch(stem -> stem.length() > SHORTEST && word.startsWith(stem));
        return longer
                || stems(word).stream()
                        .filter(stem -> stem.length() > SHORTEST)
                        .anyMatch(stem -> known.stream().anyMatch(o -> o.endsWith(stem) || o.startsWith(stem)))
                || stems(word).stream()
                        .filter(stem -> stem.length() == SHORTEST && word.length() > SHORTEST)
                        .anyMatch(own::startsWith);
    }

    /** Two of them have another price than one. */
    private boolean isCounted(Tokens tokens, int first) {
        int before = tokens.isHyphen(first - 1) ? first - 2 : first - 1;
        Integer number = number(tokens.word(before));
        return number != null && number > 1;
    }

    private @Nullable Integer number(String word) {
        boolean digits = !word.isEmpty() && word.length() < SHORTEST && Character.isDigit(word.charAt(0));
        return digits ? Integer.valueOf(word) : words.numbers().values().get(word);
    }

    private boolean isForm(String own, String word) {
        if (own.equals(word)) {
            return true;
        }
        Integer number = number(own);
        if (number != null || word.length() < STEM || own.length() < STEM) {
            return number != null && number.equals(number(word));
        }
        Set<String> stems = stems(own);
        return stems(word).stream().anyMatch(stems::contains);
    }

    /** A word without each of the endings it may have, and without a letter doubled before one: {@code workshopper}. */
    private Set<String> stems(String word) {
        Set<String> stems = new HashSet<>(Set.of(word));
        for (String ending : words.topics().endings()) {
            if (word.endsWith(ending) && word.length() - ending.length() >= STEM) {
                String stem = word.substring(0, word.length() - ending.length());
                stems.add(stem);
                int last = stem.length() - 1;
                if (last >= SHORTEST && stem.charAt(last) == stem.charAt(last - 1)) {
                    stems.add(stem.substring(0, last));
                }
            }
        }
        return stems;
    }
}
