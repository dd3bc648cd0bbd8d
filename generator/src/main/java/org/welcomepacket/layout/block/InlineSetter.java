package org.welcomepacket.layout.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.line.Item;
import org.welcomepacket.layout.line.Style;
import org.welcomepacket.layout.page.Mark.Field;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Attributes;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.PlainLine;
import org.welcomepacket.model.text.Target;
import org.welcomepacket.source.Span;

/** Makes items of the inline parts of a text, each with its element. */
final class InlineSetter implements Inline.Visitor<InlineSetter> {
    private static final Map<String, Double> WIDTHS = Map.of("client.address", 200.0, "client.phone", 110.0);
    private static final double WIDTH = 150;

    private final Setting setting;
    private final Look.Type type;
    private final String notes;
    private final Words words;
    private Style style;

    private InlineSetter(Setting setting, Look.Type type, @Nullable Tag tag, String notes) {
        this.setting = setting;
        this.type = type;
        this.notes = notes;
        this.words = new Words(setting);
        this.style = Style.of(type.face(), type.size(), type.colour(), tag);
    }

    /**
     * The items of a text.
     *
     * @param notes what the destinations of its notes begin with
     */
    static List<Item> items(Setting setting, List<Inline> content, Look.Type type, Tag tag, String notes) {
        InlineSetter setter = new InlineSetter(setting, type, tag, notes);
        setter.all(content);
        return setter.words.items();
    }

    /** The items of plain words; without a tag they are decoration. */
    static List<Item> items(Setting setting, String text, Look.Type type, @Nullable Tag tag) {
        InlineSetter setter = new InlineSetter(setting, type, tag, "");
        setter.words.add(text, setter.style, Span.none());
        return setter.words.items();
    }

    private InlineSetter all(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
        return this;
    }

    @Override
    public InlineSetter text(Inline.Text text) {
        words.add(text.text(), style, text.span());
        return this;
    }

    @Override
    public InlineSetter emphasis(Inline.Emphasis emphasis) {
        return within(style.in(type.italic()).tagged(child(Role.EM)), emphasis.content());
    }

    @Override
    public InlineSetter strong(Inline.Strong strong) {
        return within(style.in(type.bold()).tagged(child(Role.STRONG)), strong.content());
    }

    @Override
    public InlineSetter struck(Inline.Struck struck) {
        return within(style.strike().tagged(child(Role.SPAN)), struck.content());
    }

    @Override
    public InlineSetter code(Inline.Code code) {
        Style outer = style;
        style = style.in(setting.look().fonts().sans())
                .sized(style.size() * 0.95, style.rise())
                .tagged(child(Role.CODE));
        words.add(code.text(), style, Span.none());
        style = outer;
        return this;
    }

    @Override
    public InlineSetter link(Inline.Link link) {
        return linked(link.target(), link.content());
    }

    @Override
    public InlineSetter hardBreak(Inline.HardBreak hardBreak) {
        words.add(new Item.NewLine());
        return this;
    }

    @Override
    public InlineSetter clientBlank(Inline.ClientBlank blank) {
        Tag tag = child(Role.FORM, Attributes.NONE.withAlternative(blank.label()));
        // as large as leaves room for the ring of an Å where Firefox sets its baseline
        Field field = new Field.TextBox(blank.name(), blank.label(), type.size() * 0.9, false, false, 0);
        double width = WIDTHS.getOrDefault(blank.name(), WIDTH);
        words.add(new Item.Blank(
                field,
                tag,
                width,
                type.size(),
                type.size() * 0.3,
                setting.look().line()));
        return this;
    }

    @Override
    public InlineSetter clauseReference(Inline.ClauseReference reference) {
        String unbroken = reference.text().replace(' ', '\u00A0');
        return linked(new Target.ToClause(reference.clause()), List.of(Inline.Text.of(unbroken)));
    }

    @Override
    public InlineSetter noteMark(Inline.NoteMark mark) {
        Style outer = style;
        Tag link = child(Role.REFERENCE).child(Role.LINK);
        String number = setting.notes().of(notes + mark.number());
        style = style.sized(type.size() * 0.62, type.size() * 0.36)
                .coloured(setting.look().colours().accent())
                .tagged(link)
                .linked(new Style.Link(link, notes + mark.number(), false, number));
        words.add(number, style, Span.none());
        style = outer;
        return this;
    }

    private InlineSetter linked(Target target, List<Inline> content) {
        Tag tag = child(Role.LINK);
        Optional<Style.Link> link =
                style.link() != null ? Optional.empty() : setting.links().link(target, tag, PlainLine.of(content));
        if (link.isEmpty()) {
            return all(content);
        }
        int accent = setting.look().colours().accent();
        return within(style.tagged(tag).linked(link.get()).coloured(accent), content);
    }

    private InlineSetter within(Style inner, List<Inline> content) {
        Style outer = style;
        style = inner;
        all(content);
        style = outer;
        return this;
    }

    private Tag child(Role role) {
        return child(role, Attributes.NONE);
    }

    private Tag child(Role role, Attributes attributes) {
        Tag parent = style.tag();
        if (parent == null) {
            throw new IllegalStateException("decoration is plain words");
        }
        return parent.child(role, attributes);
    }
}
