package org.welcomepacket.layout.line;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds which words of a paragraph are written from right to left, and in what order the parts of a line then stand
 * (Unicode Standard Annex 9).
 *
 * <p>Distances in a line count from where reading begins: the left edge, or in Hebrew and Arabic the right one.
 */
public final class Direction {
    private static final char OBJECT = '\uFFFC';
    private static final char LINE_END = '\u2028';
    /** Below it there is no letter that is written from right to left. */
    private static final int FIRST = 0x0590;

    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{5,}[0-9]");

    private Direction() {}

    /**
     * The items with the levels of their letters; a word of two directions becomes two.
     *
     * @param rightToLeft whether the paragraph as a whole is read from right to left
     */
    public static List<Item> levelled(List<Item> items, boolean rightToLeft) {
        if (!rightToLeft && !mayTurn(items)) {
            return items;
        }
        StringBuilder text = new StringBuilder();
        items.forEach(item -> text.append(letters(item)));
        byte[] levels = levels(text.toString(), rightToLeft);
        List<Item> levelled = new ArrayList<>(items.size());
        int at = 0;
        for (Item item : items) {
            if (item instanceof Item.Word word) {
                add(word, at, levels, levelled);
            } else if (item instanceof Item.Space space) {
                levelled.add(new Item.Space(space.style().levelled(levels[at]), space.breaks()));
            } else {
                levelled.add(item);
            }
            at += letters(item).length();
        }
        return levelled;
    }

    /**
     * The level of each letter. What has no letter from right to left keeps its own order among them, as a name or an
     * address does; so do telephone numbers, whose groups would else change places.
     */
    private static byte[] levels(String text, boolean rightToLeft) {
        byte[] levels = new byte[text.length()];
        if (rightToLeft && text.chars().noneMatch(c -> isTurned((char) c)) && hasLetterOrDigit(text)) {
            Arrays.fill(levels, (byte) 2);
            return levels;
        }
        int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(text, base);
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(i);
        }
        Matcher numbers = TELEPHONE.matcher(text);
        while (numbers.find()) {
            Arrays.fill(levels, numbers.start(), numbers.end(), (byte) 2);
        }
        return levels;
    }

    private static boolean hasLetterOrDigit(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private static void add(Item.Word word, int at, byte[] levels, List<Item> to) {
        int from = 0;
        for (int i = 1; i <= word.text().length(); i++) {
            if (i == word.text().length() || levels[at + i] != levels[at + from]) {
                to.add(new Item.Word(
                        word.text().substring(from, i), word.style().levelled(levels[at + from])));
                from = i;
            }
        }
    }

    /** Asked of every letter of a document, and so without a stream for every word. */
    private static boolean mayTurn(List<Item> items) {
        for (Item item : items) {
            if (item instanceof Item.Word word) {
                String text = word.text();
                for (int i = 0; i < text.length(); i++) {
                    if (text.charAt(i) >= FIRST && isTurned(text.charAt(i))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isTurned(char letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || direction == Character.DIRECTIONALITY_ARABIC_NUMBER
                || Character.isSurrogate(letter);
    }

    private static String letters(Item item) {
        if (item instanceof Item.Word word) {
            return word.text();
        } else if (item instanceof Item.Space) {
            return " ";
        } else if (item instanceof Item.Joint) {
            return "";
        }
        return String.valueOf(item instanceof Item.NewLine ? LINE_END : OBJECT);
    }

    /**
     * The parts of a line, in reading order still, each where it stands.
     *
     * @param parts in reading order, one beside the other
     */
    static List<Line.Part> placed(List<Line.Part> parts, boolean rightToLeft) {
        byte base = (byte) (rightToLeft ? 1 : 0);
        byte[] levels = new byte[parts.size()];
        boolean turned = false;
        for (int i = 0; i < levels.length; i++) {
            levels[i] = parts.get(i) instanceof Line.Part.Text text
                    ? (byte) Math.max(base, text.style().level())
                    : base;
            turned |= levels[i] != base;
        }
        for (int i = levels.length - 1; i >= 0 && LineSetter.isSpace(parts.get(i)); i--) {
            levels[i] = base;
        }
        return turned ? reordered(parts, levels, rightToLeft) : parts;
    }

    private static List<Line.Part> reordered(List<Line.Part> parts, byte[] levels, boolean rightToLeft) {
        Integer[] order = new Integer[levels.length];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        List<Line.Part> placed = new ArrayList<>(parts);
        double x = 0;
        for (int i = 0; i < order.length; i++) {
            int part = order[rightToLeft ? order.length - 1 - i : i];
            placed.set(part, LineSetter.at(parts.get(part), x, parts.get(part).width()));
            x += parts.get(part).width();
        }
        return placed;
    }
}
