package org.welcomepacket.check.prose;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A place in a text with the words about it.
 *
 * @param passage where it stands
 * @param tokens the passage in pieces
 * @param first its first piece
 * @param last its last piece
 */
record Context(Passage passage, Tokens tokens, int first, int last) {
    private static final int NEXT_TO = 4;
    private static final int COMPANY = 7;
    private static final int SHORTEST = 4;
    private static final int STEM = 5;
    private static final double HALF = 0.5;

    /** Words on either side in a sentence; what is longer nobody has typed. */
    private static final int LONGEST = 200;

    /** The place of a tag. */
    static Context of(Passage passage, Passage.Tag tag) {
        Tokens tokens = Tokens.of(passage.text());
        int at = tokens.at(tag.at());
        return new Context(passage, tokens, at, at);
    }

    /** What its row begins with or its clause is headed with, if anything. */
    Optional<Passage.Lead> lead() {
        return passage.lead();
    }

    /** The words right beside it in small letters, parted and enclosed by single spaces. */
    String beside() {
        StringBuilder words = new StringBuilder(" ");
        for (int i = Math.max(0, first - NEXT_TO); i < Math.min(tokens.size(), last + NEXT_TO + 1); i++) {
            words.append(tokens.word(i)).append(' ');
        }
        return words.toString();
    }

    /** The first piece of its sentence. */
    int from() {
        int from = first;
        int least = Math.max(0, first - LONGEST);
        while (from > least && !tokens.endsSentence(from - 1)) {
            from--;
        }
        return from;
    }

    /** The piece behind its sentence. */
    int to() {
        int to = last;
        int most = Math.min(tokens.size(), last + LONGEST);
        while (to < most && !tokens.endsSentence(to)) {
            to++;
        }
        return Math.min(tokens.size(), to + 1);
    }

    /** The first piece of the question right before its sentence; of the sentence when there is none. */
    int fromQuestion() {
        int from = from();
        return from > 0 && tokens.is(from - 1, "?") ? new Context(passage, tokens, from - 2, from - 2).from() : from;
    }

    /** The tag that stands in the same link, if it stands in one. */
    Optional<String> linkedTag() {
        int at = tokens.start(first);
        return passage.links().stream()
                .filter(link -> link.has(at))
                .flatMap(link -> passage.tags().stream().filter(tag -> link.has(tag.at())))
                .map(Passage.Tag::name)
                .findFirst();
    }

    boolean isInSentenceOf(Context other) {
        return passage == other.passage && from() == other.from();
    }

    /** Whether a word of a list stands in its sentence. */
    boolean hasInSentence(Set<String> words) {
        return has(words, from(), to());
    }

    /** Whether a word of a list stands right beside it, in the same half of its sentence. */
    boolean hasBeside(Set<String> words) {
        int from = first;
        int start = Math.max(from(), first - NEXT_TO);
        while (from > start && !tokens.is(from - 1, ";")) {
            from--;
        }
        int to = last + 1;
        int end = Math.min(to(), last + NEXT_TO + 1);
        while (to < end && !tokens.is(to, ";")) {
            to++;
        }
        return has(words, from, to);
    }

    /** Whether a word of a list stands shortly before it. */
    boolean hasBefore(Set<String> words) {
        return has(words, Math.max(from(), first - NEXT_TO / 2), first);
    }

    private boolean has(Set<String> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase of a list stands in its sentence. */
    boolean hasInSentence(Words<Boolean> phrases) {
        for (int i = from(); i < to(); i++) {
            Words.Match<Boolean> match = phrases.at(tokens, i);
            if (match != null && (match.next() <= first || i > last)) {
                return true;
            }
        }
        return false;
    }

    /** The beginnings of the telling words in its sentence. */
    Set<String> sentence(Set<String> common) {
        return company(common, from(), to());
    }

    /** The beginnings of the telling words of its sentence and of those behind it, up to the next tag. */
    Set<String> around(Set<String> common) {
        int next = passage.tags().stream()
                .mapToInt(tag -> tokens.at(tag.at()))
                .filter(at -> at > last)
                .min()
                .orElse(tokens.size());
        return company(common, from(), Math.max(to(), next));
    }

    /**
     * What stands about it, with how much that tells: telling words of its sentence by their beginnings, the word right
     * before it and the one right behind it whatever they are.
     *
     * @param withLead whether telling words of what it belongs to are wanted too
     */
    Map<String, Double> surroundings(Set<String> common, boolean withLead) {
        Map<String, Double> all = new LinkedHashMap<>();
        lead().filter(lead -> withLead)
                .ifPresent(lead -> stems(lead.passage().text(), common).forEach(word -> all.put(word, HALF)));
        company(common).forEach(word -> all.put(word, 1.0));
        if (first > from() && tokens.isLetters(first - 1)) {
            all.put(tokens.word(first - 1) + " -", HALF);
        }
        if (last + 1 < to() && tokens.isLetters(last + 1)) {
            all.put("- " + tokens.word(last + 1), HALF);
        }
        return all;
    }

    /** The beginnings of the telling words about it in its sentence: what it is mentioned with. */
    Set<String> company(Set<String> common) {
        return company(common, Math.max(from(), first - COMPANY), Math.min(to(), last + COMPANY + 1));
    }

    private Set<String> company(Set<String> common, int start, int end) {
        Set<String> company = new LinkedHashSet<>();
        for (int i = start; i < end; i++) {
            if ((i < first || i > last) && tokens.isLetters(i)) {
                stem(tokens.word(i), common).ifPresent(company::add);
            }
        }
        return company;
    }

    /** The beginnings of the telling words of a text. */
    static Set<String> stems(String text, Set<String> common) {
        Set<String> stems = new LinkedHashSet<>();
        Tokens.split(text).forEach(word -> {
            if (Character.isLetter(word.charAt(0))) {
                stem(word, common).ifPresent(stems::add);
            }
        });
        return stems;
    }

    private static Optional<String> stem(String word, Set<String> common) {
        return word.length() < SHORTEST || common.contains(word)
                ? Optional.empty()
                : Optional.of(word.substring(0, Math.min(STEM, word.length())));
    }
}
