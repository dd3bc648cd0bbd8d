package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the quantities in a passage. Addresses of all kinds, and numbers that are names, are not looked at. */
final class MentionFinder {
    private static final Pattern ADDRESS = Pattern.compile("\\S*(?:://|@|\\bwww\\.)\\S*");

    private final Passage passage;
    private final Tokens tokens;
    private final Lexicon words;
    private final DayFinder days;
    private final ClockFinder clocks;
    private final DigitsFinder digits;
    private final AmountFinder amounts;

    private MentionFinder(Passage passage, Lexicon words) {
        this.passage = passage;
        this.tokens = Tokens.of(withoutAddresses(passage.text()));
        this.words = words;
        this.days = new DayFinder(tokens, words.calendar());
        this.clocks = new ClockFinder(tokens, words);
        this.digits = new DigitsFinder(tokens);
        this.amounts = new AmountFinder(tokens, words);
    }

    /** All quantities, in order. */
    static List<Mention> in(Passage passage, Lexicon words) {
        return new MentionFinder(passage, words).find();
    }

    private List<Mention> find() {
        List<Mention> mentions = new ArrayList<>();
        int index = 0;
        while (index < tokens.size()) {
            Found found = isName(index) ? null : at(index);
            if (found == null) {
                index = skip(index);
            } else {
                Optional<Mention.Range> range = range(found.hits());
                found.hits().forEach(hit -> mentions.add(mention(hit, range)));
                index = found.next();
            }
        }
        passage.found(mentions);
        return mentions;
    }

    /** As many gaps as an address has characters. */
    private static String withoutAddresses(String text) {
        boolean none = text.indexOf('@') < 0 && !text.contains("://") && !text.contains("www.");
        return none
                ? text
                : ADDRESS.matcher(text)
                        .replaceAll(address -> String.valueOf(Passage.GAP)
                                .repeat(address.group().length()));
    }

    private @Nullable Found at(int index) {
        boolean likely = tokens.isNumber(index) || words.firsts().contains(tokens.word(index)) || tokens.isCode(index);
        return likely ? likelyAt(index) : amounts.compound(index);
    }

    private @Nullable Found likelyAt(int index) {
        Words.Match<List<Quantity>> recurring = words.times().recurring().at(tokens, index);
        if (recurring != null) {
            return Found.of(index, recurring.next(), recurring.meaning(), false);
        }
        Found clockPart = clocks.partly(index);
        if (clockPart != null) {
            return clockPart;
        }
        Words.Match<List<Quantity>> phrase = words.times().phrases().at(tokens, index);
        if (phrase != null) {
            return phrase.meaning().isEmpty()
                    ? Found.nothing(phrase.next())
                    : Found.of(index, phrase.next(), phrase.meaning(), false);
        }
        Found day = days.at(index);
        Found clock = day != null ? day : clocks.at(index);
        if (clock != null) {
            return clock;
        }
        Found amount = amounts.at(index);
        boolean bare = amount == null || amount.hits().stream().anyMatch(Found.Hit::loose);
        Found line = bare && (tokens.isNumber(index) || tokens.is(index, "+")) ? digits.at(index) : null;
        return line != null ? line : amount;
    }

    /** Whether digits are part of a name: {@code A4}, {@code §4}, {@code № 5}. */
    private boolean isName(int index) {
        if (!tokens.isNumber(index)) {
            return false;
        }
        boolean sign = tokens.is(index - 1, "§") || tokens.is(index - 1, "#") || tokens.is(index - 1, "№");
        return sign || (tokens.isJoined(index) && tokens.isLetters(index - 1));
    }

    /** Past a cluster of digits that is no quantity as a whole, or past one piece. */
    private int skip(int index) {
        int next = index + 1;
        if (tokens.isNumber(index)) {
            while (tokens.isJoined(next) && !tokens.is(next, "(") && !tokens.is(next, ")")) {
                next++;
            }
        }
        return next;
    }

    private Optional<Mention.Range> range(List<Found.Hit> hits) {
        if (hits.size() < 2) {
            return Optional.empty();
        }
        int start = tokens.start(hits.get(0).first());
        int end = tokens.end(hits.get(hits.size() - 1).last());
        return Optional.of(
                new Mention.Range(passage.span(start, end), passage.text().substring(start, end)));
    }

    private Mention mention(Found.Hit hit, Optional<Mention.Range> range) {
        int start = tokens.start(hit.first());
        int end = tokens.end(hit.last());
        return new Mention(
                passage.span(start, end),
                passage.text().substring(start, end),
                new Context(passage, tokens, hit.first(), hit.last()),
                start,
                hit.readings(),
                hit.loose(),
                range);
    }
}
