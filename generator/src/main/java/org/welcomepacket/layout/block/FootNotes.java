package org.welcomepacket.layout.block;

import java.util.List;
import org.welcomepacket.layout.flow.Flow;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Attributes;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.text.Note;

/** Sets notes at the foot of the pages that refer to them. */
final class FootNotes {
    private static final double INDENT = 13;
    private static final double SHORT_RULE = 48;

    private final Setting setting;
    private final Flow flow;
    private final Outline outline;
    private final Place place;

    /** For the notes of what has been set into a flow. */
    FootNotes(Setting setting, Flow flow, Outline outline, Place place) {
        this.setting = setting;
        this.flow = flow;
        this.outline = outline;
        this.place = place;
    }

    /** Adds notes: to the foot if all are referred to, else to the end of the flow. */
    void add(List<Note> notes) {
        Drawing rule = rule(SHORT_RULE);
        Drawing longRule = rule(place.width());
        if (notes.stream().allMatch(note -> flow.refersTo(name(note)))) {
            for (Note note : notes) {
                Flow foot = new Flow();
                set(note, foot);
                flow.foot(name(note), foot, rule, longRule);
            }
        } else if (!notes.isEmpty()) {
            flow.discourage(Flow.BAD);
            flow.add(rule, BlockSetter.AROUND, 0);
            for (Note note : notes) {
                flow.keepWithNext();
                set(note, flow);
            }
        }
    }

    private Drawing rule(double width) {
        double x = place.x();
        int colour = setting.look().line();
        return new Drawing(
                6, (y, canvas) -> canvas.marks().add(new Mark.Fill(null, new Area(x, y + 2, width, 0.5), colour)));
    }

    private String name(Note note) {
        return place.notes() + note.number();
    }

    private void set(Note note, Flow target) {
        String id = name(note);
        Tag tag = place.tag().child(Role.NOTE, Attributes.NONE.withId(id));
        Place outer = place.in(tag).typed(setting.look().note());
        Lines.Beside number =
                ItemLabels.mark(setting, outer, setting.notes().of(id), tag.child(Role.LBL), INDENT, true);
        Lines.Beside named = (baseline, canvas) -> {
            canvas.name(id, place.x(), baseline - 14);
            number.draw(baseline, canvas);
        };
        new BlockSetter(setting, target, outline, outer.indented(tag, INDENT)).note(note, named);
        target.space(3);
    }
}
