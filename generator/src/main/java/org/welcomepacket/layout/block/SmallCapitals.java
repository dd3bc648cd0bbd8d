package org.welcomepacket.layout.block;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.font.Acronyms;
import org.welcomepacket.layout.line.Item;
import org.welcomepacket.layout.line.Style;

/**
 * Chooses the acronyms of running text that are set in small capitals, so that they do not shout (R. Bringhurst, The
 * Elements of Typographic Style, 3.2.2).
 *
 * <p>Beside figures and other capitals they stay, for ours are as tall as capitals; so do numbers in Roman letters, links,
 * and words that the text writes in small letters elsewhere, which the author did mean to shout. In a text of another
 * script small capitals would pass for small letters.
 */
public final class SmallCapitals {
    private static final Pattern ROMAN = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final Pattern CODE_OR_ADDRESS = Pattern.compile("[0-9@_]|\\p{L}[.:]\\p{L}|//");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private final Supplier<Stream<String>> texts;
    private @Nullable Set<String> ordinary;

    /**
     * For one document.
     *
     * @param texts all that it says; asked once, when there is an acronym
     */
    public SmallCapitals(Supplier<Stream<String>> texts) {
        this.texts = texts;
    }

    /** The items with the acronyms among them small. */
    List<Item> in(List<Item> items, Look look) {
        if (items.stream().noneMatch(item -> item instanceof Item.Word word && hasAcronym(word.text()))
                || items.stream().anyMatch(item -> item instanceof Item.Word word && isOfAnotherScript(word.text()))) {
            return items;
        }
        List<Item> set = new ArrayList<>(items);
        for (int i = 0; i < set.size(); i++) {
            if (items.get(i) instanceof Item.Word word
                    && isUpright(word.style(), look)
                    && hasAcronym(word.text())
                    && standsAlone(items, i)
                    && isCalm(word.text())) {
                set.set(i, new Item.Word(word.text(), word.style().withSmallCapitals()));
            }
        }
        return set;
    }

    private static boolean hasAcronym(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isUpperCase(word.charAt(at)) && Acronyms.end(word, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfAnotherScript(String word) {
        return word.codePoints()
                .anyMatch(letter -> Character.isLetter(letter) && UnicodeScript.of(letter) != UnicodeScript.LATIN);
    }

    /** Only the upright faces of the text have small capitals. */
    private static boolean isUpright(Style style, Look look) {
        boolean upright = style.face() == look.fonts().text()
                || style.face() == look.fonts().bold();
        return upright && style.link() == null;
    }

    /** Whether all words of a word that begin with a capital are acronyms that may be small. */
    private boolean isCalm(String word) {
        if (CODE_OR_ADDRESS.matcher(word).find()) {
            return false;
        }
        return NOT_LETTERS
                .splitAsStream(word)
                .filter(part -> !part.isEmpty() && Character.isUpperCase(part.charAt(0)))
                .allMatch(part -> Acronyms.is(part)
                        && !ROMAN.matcher(part).matches()
                        && !ordinary().contains(part.toLowerCase(Locale.ROOT)));
    }

    private static boolean standsAlone(List<Item> items, int index) {
        String touchingBefore = word(items, index - 1);
        String touchingAfter = word(items, index + 1);
        String before = isSpace(items, index - 1) ? word(items, index - 2) : touchingBefore;
        String after = isSpace(items, index + 1) ? word(items, index + 2) : touchingAfter;
        boolean partOfWord = (!touchingBefore.isEmpty()
                        && Character.isLetterOrDigit(touchingBefore.charAt(touchingBefore.length() - 1)))
                || (!touchingAfter.isEmpty() && Character.isLetterOrDigit(touchingAfter.charAt(0)));
        boolean besideFigure = (!before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1)))
                || (!after.isEmpty() && Character.isDigit(after.charAt(0)));
        return !partOfWord && !besideFigure && !isLoud(before) && !isLoud(after);
    }

    private static boolean isSpace(List<Item> items, int index) {
        return index >= 0 && index < items.size() && items.get(index) instanceof Item.Space;
    }

    private static String word(List<Item> items, int index) {
        return index >= 0 && index < items.size() && items.get(index) instanceof Item.Word word ? word.text() : "";
    }

    /** Whether a word has two letters or more and all are capitals. */
    private static boolean isLoud(String word) {
        long letters = word.chars().filter(Character::isLetter).count();
        return letters > 1 && word.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** All words that are written otherwise than in capitals, in small letters. */
    private Set<String> ordinary() {
        Set<String> known = ordinary;
        if (known == null) {
            Set<String> words = new HashSet<>();
            texts.get()
                    .flatMap(NOT_LETTERS::splitAsStream)
                    .filter(word -> word.chars().anyMatch(Character::isLowerCase))
                    .forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
            known = words;
            ordinary = known;
        }
        return known;
    }
}
