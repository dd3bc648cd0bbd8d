package org.welcomepacket.layout.block;

import java.util.Locale;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.line.Style;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Mark.Field;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Attributes;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.PlainLine;

/** What stands before the items of a list: a bullet, a number in the legal styles (1, a, i), or a box to tick. */
final class ItemLabels {
    private static final double BULLET_INDENT = 15;

    private final Setting setting;
    private final Place place;
    private final Block.Listing listing;

    /** For a list that stands in a place. */
    ItemLabels(Setting setting, Place place, Block.Listing listing) {
        this.setting = setting;
        this.place = place;
        this.listing = listing;
    }

    /** How the list is numbered (ISO 32000-1, table 347). */
    String numbering() {
        if (!listing.isOrdered()) {
            return listing.items().stream().allMatch(item -> item.box().isPresent()) ? "None" : "Disc";
        }
        return switch (place.level() % 3) {
            case 0 -> "Decimal";
            case 1 -> "LowerAlpha";
            default -> "LowerRoman";
        };
    }

    /** How much further in than the labels the items begin. */
    double indent() {
        if (!listing.isOrdered()) {
            boolean boxed = listing.items().stream().anyMatch(item -> item.box().isPresent());
            return boxed ? BULLET_INDENT + 4 : BULLET_INDENT;
        }
        Style style = Style.of(place.type().face(), place.type().size(), 0, null);
        return Math.max(18, style.width(number(listing.items().size() - 1)) + 8);
    }

    /** The label of an item. */
    Lines.Beside label(int index, Tag tag) {
        Block.Item item = listing.items().get(index);
        if (item.box().isPresent()) {
            return box(item.box().get(), item, tag);
        }
        String words = listing.isOrdered() ? number(index) : place.level() % 2 == 0 ? "\u2022" : "\u2013";
        return mark(setting, place, words, tag, indent(), listing.isOrdered());
    }

    private String number(int index) {
        int number = listing.start().orElse(1) + index;
        return switch (place.level() % 3) {
            case 0 -> number + ".";
            case 1 -> Numerals.letters(number) + ".";
            default -> Numerals.roman(number).toLowerCase(Locale.ROOT) + ".";
        };
    }

    /**
     * Words before an indented text.
     *
     * @param right whether they end where the text begins, but for a little space
     */
    static Lines.Beside mark(Setting setting, Place place, String words, Tag tag, double indent, boolean right) {
        Look.Type type = place.type().coloured(setting.look().colours().accent());
        Style style = Style.of(type.face(), type.size(), type.colour(), tag);
        double x = right ? place.x() + indent - 6 - style.width(words) : place.x() + 2;
        Line line = new Paragraphs(setting).label(words, type, tag);
        return (baseline, canvas) -> line.draw(x, baseline, canvas.marks());
    }

    private Lines.Beside box(Block.Box box, Block.Item item, Tag tag) {
        String words = item.blocks().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainLine.of(((Block.Paragraph) block).content()))
                .findFirst()
                .orElse(box.name());
        Field field = new Field.CheckBox(box.name(), words, false, box.ticked());
        Tag form = tag.child(Role.FORM, Attributes.NONE.withAlternative(words));
        double x = place.x() + 1;
        double size = place.type().size() * 0.95;
        int colour = setting.look().colours().accent();
        return (baseline, canvas) -> {
            Area area = new Area(x, baseline - size * 0.85, size, size);
            canvas.marks().add(new Mark.Outline(null, area, 0.7, colour));
            canvas.marks().add(new Mark.FieldArea(form, area, field));
        };
    }
}
