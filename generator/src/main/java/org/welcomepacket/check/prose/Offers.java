package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which fact of which service, package or format a number is about, by the name that stands near it. */
final class Offers {
    private static final double NEAR = 4;
    private static final int COMMA = 4;

    private final Known known;
    private final OfferNames names;
    private final Lexicon.TopicWords topics;

    Offers(Known known, OfferNames names, Lexicon words) {
        this.known = known;
        this.names = names;
        this.topics = words.topics();
    }

    /**
     * What a number is about.
     *
     * @param fact the fact of the offer named nearest
     * @param sure whether the number is about as large, so that nothing else is meant
     */
    record Naming(Fact fact, boolean sure) {}

    /** The facts that the number may say, of the offers named in its sentence, its row or its heading; nearest first. */
    List<Naming> about(Mention mention) {
        Quantity.Kind kind = mention.readings().get(0).kind();
        boolean fits = kind == Quantity.Kind.MONEY || kind == Quantity.Kind.LENGTH || kind == Quantity.Kind.COUNT;
        boolean loose = mention.loose() && kind != Quantity.Kind.LENGTH;
        if (known.offers().isEmpty() || !fits || loose) {
            return List.of();
        }
        Context context = mention.context();
        List<Naming> found = between(mention, context.from(), context.to());
        if (found.isEmpty() && context.fromQuestion() < context.from()) {
            found = between(mention, context.fromQuestion(), context.from());
        }
        return found.isEmpty() ? inLead(mention) : found;
    }

    private List<Naming> between(Mention mention, int from, int to) {
        Context context = mention.context();
        Tokens tokens = context.tokens();
        List<OfferNames.Hit> hits = new ArrayList<>(names.between(tokens, from, to));
        hits.removeIf(hit -> hit.first() <= context.last() && hit.last() >= context.first());
        hits.sort(Comparator.comparingInt(hit -> distance(hit, context)));
        List<Naming> all = new ArrayList<>();
        for (OfferNames.Hit hit : hits) {
            boolean adjacent =
                    (hit.first() == context.last() + 1 && !topics.bounding().contains(tokens.word(context.first() - 1)))
                            || (hit.last() + 2 == context.first() && tokens.is(hit.last() + 1, "("))
                            || isListed(hit, context);
            naming(mention, hit.offer(), adjacent, true).ifPresent(all::add);
        }
        return all;
    }

    /** {@code A class lasts an hour, a workshop 6 hours, a lesson – 90 minutes}. */
    private boolean isListed(OfferNames.Hit hit, Context context) {
        int next = hit.last() + 1;
        return (context.tokens().isHyphen(next) ? next + 1 : next) == context.first()
                && context.hasInSentence(topics.length());
    }

    private List<Naming> inLead(Mention mention) {
        List<Naming> all = new ArrayList<>();
        mention.context().lead().ifPresent(lead -> {
            Tokens tokens = Tokens.of(lead.passage().text());
            if (lead.passage() != mention.context().passage()) {
                names.between(tokens, 0, tokens.size())
                        .forEach(hit -> naming(mention, hit.offer(), lead.ofRow(), lead.ofRow())
                                .ifPresent(all::add));
            }
        });
        return all;
    }

    /** How many words lie between; a comma parts more than a word. */
    private static int distance(OfferNames.Hit hit, Context context) {
        int from = Math.min(hit.last(), context.last());
        int to = Math.max(hit.first(), context.first());
        int distance = to - from;
        for (int i = from + 1; i < to; i++) {
            distance += context.tokens().is(i, ",") || context.tokens().is(i, ";") ? COMMA : 0;
        }
        return distance;
    }

    private Optional<Naming> naming(Mention mention, Known.Offer offer, boolean adjacent, boolean beside) {
        Context context = mention.context();
        return switch (mention.readings().get(0).kind()) {
            case MONEY -> {
                boolean said = context.hasInSentence(topics.price());
                yield context.hasBeside(topics.apart()) || (!said && !beside)
                        ? Optional.empty()
                        : naming(mention, offer, "price", said);
            }
            case LENGTH -> {
                Optional<Naming> length = (adjacent && !mention.loose()) || says(context, topics.length())
                        ? naming(mention, offer, "length", false)
                        : Optional.empty();
                yield length.isPresent() || !says(context, topics.validity())
                        ? length
                        : naming(mention, offer, "valid", false);
            }
            case COUNT -> beside ? naming(mention, offer, "sessions", false) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean says(Context context, Set<String> words) {
        return context.hasBeside(words);
    }

    /** What says the same or is about as large; more or less only where the words leave no doubt. */
    private Optional<Naming> naming(Mention mention, Known.Offer offer, String property, boolean anySize) {
        Optional<Fact> fact =
                known.fact(offer.stem() + property).filter(f -> mention.isInUnitOf(f) || mention.isNear(f, NEAR));
        boolean near = fact.isPresent()
                && (mention.isNear(fact.get(), NEAR) || fact.get().says(mention));
        boolean count = property.equals("sessions");
        return fact.filter(f -> near || anySize || count).map(f -> new Naming(f, near || count));
    }
}
