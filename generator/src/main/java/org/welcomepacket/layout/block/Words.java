package org.welcomepacket.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.welcomepacket.layout.font.Script;
import org.welcomepacket.layout.font.TrueType;
import org.welcomepacket.layout.line.Direction;
import org.welcomepacket.layout.line.Item;
import org.welcomepacket.layout.line.Kinsoku;
import org.welcomepacket.layout.line.Style;
import org.welcomepacket.source.Span;

/** Cuts text into words and spaces, and finds a face for every letter. */
final class Words {
    private static final Set<String> LEANING = Set.of("§", "§§", "№");

    private final Setting setting;
    private final List<Item> items = new ArrayList<>();

    Words(Setting setting) {
        this.setting = setting;
    }

    /** The items so far, without spaces at the end. */
    List<Item> items() {
        trim();
        return Direction.levelled(List.copyOf(items), setting.isRightToLeft());
    }

    void add(Item item) {
        if (item instanceof Item.NewLine) {
            trim();
        }
        items.add(item);
    }

    /** Adds text, white space folded. */
    void add(String text, Style style, Span span) {
        StringBuilder word = new StringBuilder();
        Style set = style;
        for (int at = 0; at < text.length(); ) {
            int letter = text.codePointAt(at);
            at += Character.charCount(letter);
            if (isSpace(letter)) {
                flush(word, set);
                space(style, letter == ' ' || Character.isWhitespace(letter));
            } else if (isVisible(letter)) {
                joint(word, letter, set);
                TrueType face = goesWith(letter, word, set.face()) ? set.face() : faceOf(letter, style.face(), span);
                if (face != set.face()) {
                    flush(word, set);
                    set = style.in(face);
                }
                word.appendCodePoint(letter);
            }
        }
        flush(word, set);
    }

    /** Marks and joiners stay with the letter before them. */
    private static boolean goesWith(int letter, StringBuilder word, TrueType face) {
        int type = Character.getType(letter);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
        return word.length() > 0 && (Script.isJoiner(letter) || (mark && face.has(letter)));
    }

    /** Parts two letters when one of them is of a script without spaces. */
    private void joint(StringBuilder word, int letter, Style style) {
        int before = before(word);
        if (before != 0 && (Script.isSpaceless(letter) || Script.isSpaceless(before))) {
            flush(word, style);
            items.add(new Item.Joint(style, Kinsoku.mayPart(before, letter)));
        }
    }

    /** The letter before, also when it was flushed; 0 after a space. */
    private int before(StringBuilder word) {
        if (word.length() > 0) {
            return word.codePointBefore(word.length());
        }
        Item last = items.isEmpty() ? null : items.get(items.size() - 1);
        return last instanceof Item.Word whole
                ? whole.text().codePointBefore(whole.text().length())
                : 0;
    }

    private void flush(StringBuilder word, Style style) {
        if (word.length() == 0) {
            return;
        }
        String text = word.toString();
        word.setLength(0);
        if (isDash(text) || isBound(text)) {
            stickToWordBefore();
        }
        items.add(new Item.Word(text, style));
    }

    private void space(Style style, boolean breaks) {
        Item before = items.isEmpty() ? null : items.get(items.size() - 1);
        if (before == null || before instanceof Item.NewLine || before instanceof Item.Space) {
            return;
        }
        // fonts for scripts without spaces may have none
        Style spaced = style.face().has(' ') ? style : style.in(faceOf(' ', style.face(), Span.none()));
        items.add(new Item.Space(spaced, breaks && !leans(before)));
    }

    /** Whether a word must not be the last of a line: a sign before its number, a Russian preposition of a letter. */
    private boolean leans(Item before) {
        if (!(before instanceof Item.Word word)) {
            return false;
        }
        boolean oneLetter = setting.shortWordsLean()
                && word.text().length() == 1
                && Character.isLetter(word.text().charAt(0))
                && startsWord();
        return LEANING.contains(word.text()) || oneLetter;
    }

    private boolean isBound(String text) {
        int last = items.size() - 1;
        return last > 0
                && items.get(last) instanceof Item.Space
                && items.get(last - 1) instanceof Item.Word before
                && Bonds.hold(before.text(), text);
    }

    private boolean startsWord() {
        return items.size() < 2 || items.get(items.size() - 2) instanceof Item.Space;
    }

    /** A dash between spaces belongs to the line of the word before it, and so does what is bound to it. */
    private void stickToWordBefore() {
        int last = items.size() - 1;
        if (last >= 0 && items.get(last) instanceof Item.Space space) {
            items.set(last, new Item.Space(space.style(), false));
        }
    }

    private void trim() {
        while (!items.isEmpty() && items.get(items.size() - 1) instanceof Item.Space) {
            items.remove(items.size() - 1);
        }
    }

    private TrueType faceOf(int letter, TrueType wanted, Span span) {
        if (wanted.has(letter)) {
            return wanted;
        }
        for (TrueType face : setting.look().fonts().fallbacks()) {
            if (face.has(letter)) {
                return face;
            }
        }
        setting.missing().add(letter, span);
        return wanted;
    }

    private static boolean isDash(String text) {
        return text.equals("\u2014") || text.equals("\u2013");
    }

    private static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** Soft hyphens, marks of direction and other letters without a shape are not set. */
    private static boolean isVisible(int letter) {
        int type = Character.getType(letter);
        return (type != Character.FORMAT || Script.isJoiner(letter)) && type != Character.CONTROL;
    }
}
