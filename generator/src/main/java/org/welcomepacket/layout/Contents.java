package org.welcomepacket.layout;

import java.util.List;
import java.util.function.ToIntFunction;
import org.welcomepacket.layout.block.Drawing;
import org.welcomepacket.layout.block.Look;
import org.welcomepacket.layout.flow.Canvas;
import org.welcomepacket.layout.flow.Flow;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Role;

/**
 * The contents page: every policy with its page, and the clauses too when all of it stands on one page. A short
 * agreement, which needs none, has none.
 */
final class Contents {
    private static final int FEWEST_POLICIES = 4;
    private static final double BETWEEN_DOTS = 5;
    private static final double CLEAR = 7;

    private final Issue issue;
    private final Look look;
    private final List<Entry> entries;
    private final ToIntFunction<String> page;

    /**
     * Contents.
     *
     * @param entries what stands in it
     * @param page the page a place is on, from 1; asked when the contents are drawn, which has to be last
     */
    Contents(Issue issue, List<Entry> entries, ToIntFunction<String> page) {
        this.issue = issue;
        this.look = issue.look();
        this.entries = entries;
        this.page = page;
    }

    /** Whether an agreement is long enough to have contents. */
    static boolean isWanted(Issue issue) {
        return issue.text().policies().size() >= FEWEST_POLICIES;
    }

    Flow flow(Tag document) {
        Flow whole = flow(document, true);
        return whole.pages(look.height()).size() == 1 ? whole : flow(document, false);
    }

    private Flow flow(Tag document, boolean clauses) {
        Tag part = document.child(Role.PART);
        Flow flow = new Flow();
        String title = issue.say("contents");
        flow.add(
                issue.paragraphs()
                        .words(title, look.title(), part.child(Role.H1), look.textLeft(), look.textWidth())
                        .named(AgreementSetter.CONTENTS, look.left())
                        .beside((baseline, canvas) -> canvas.about(title)),
                0,
                20);
        Tag list = part.child(Role.TOC);
        Look.Type type = clauses
                ? look.bold(10.5, 15, look.colours().ink())
                : look.sans(11, 15, look.colours().ink());
        for (Entry entry : entries) {
            Tag item = list.child(Role.TOCI);
            add(flow, new Place(entry, item, look.textLeft(), 28, type), clauses ? 5 : 8);
            if (clauses && !entry.parts().isEmpty()) {
                parts(flow, entry, item.child(Role.TOC));
            }
        }
        return flow;
    }

    private void parts(Flow flow, Entry entry, Tag list) {
        for (Entry part : entry.parts()) {
            flow.discourage(Flow.UNWELCOME);
            Look.Type type = look.sans(9.5, 13, look.colours().ink());
            add(flow, new Place(part, list.child(Role.TOCI), look.textLeft() + 28, 34, type), 0);
        }
    }

    /** An entry, the element it makes, where it begins, the room for its number, and its type. */
    private record Place(Entry entry, Tag item, double x, double indent, Look.Type type) {}

    private void add(Flow flow, Place place, double space) {
        Tag link = place.item.child(Role.REFERENCE).child(Role.LINK);
        double right = look.textLeft() + look.textWidth();
        double x = place.x + place.indent;
        List<Line> title = issue.paragraphs().lines(place.entry.title(), place.type, link, right - x - 40);
        double leading = place.type.leading();
        flow.add(
                new Drawing(title.size() * leading, (y, canvas) -> {
                    double baseline = y + place.type.baseline();
                    number(place, baseline, canvas);
                    for (Line line : title) {
                        line.draw(x, baseline, canvas.marks());
                        baseline += leading;
                    }
                    double end = x + title.get(title.size() - 1).width();
                    page(place, link, end, baseline - leading, canvas);
                    Area area = new Area(place.x, y, right - place.x, title.size() * leading);
                    canvas.marks()
                            .add(new Mark.LinkArea(link, area, place.entry.destination(), false, place.entry.title()));
                }),
                space,
                space);
    }

    private void number(Place place, double baseline, Canvas canvas) {
        if (!place.entry.number().isEmpty()) {
            issue.paragraphs()
                    .label(
                            place.entry.number(),
                            place.type.coloured(look.colours().accent()),
                            place.item.child(Role.LBL))
                    .draw(place.x, baseline, canvas.marks());
        }
    }

    /** The number of the page at the right edge, and dots that lead to it, below each other on every line. */
    private void page(Place place, Tag link, double end, double baseline, Canvas canvas) {
        double right = look.textLeft() + look.textWidth();
        String number = Integer.toString(page.applyAsInt(place.entry.destination()));
        Look.Type type = look.sans(
                place.type.size(), place.type.leading(), look.colours().ink());
        Line words = issue.paragraphs().label(number, type, link);
        Line dot = issue.paragraphs().label(".", look.sans(8, 11, look.muted()), null);
        double last = right - words.width() - CLEAR;
        int nearest = (int) ((right - last) / BETWEEN_DOTS) + 1;
        int farthest = (int) Math.ceil((right - end - CLEAR) / BETWEEN_DOTS) - 1;
        dot.repeated(farthest - nearest + 1, BETWEEN_DOTS)
                .draw(right - farthest * BETWEEN_DOTS, baseline, canvas.marks());
        words.draw(right - words.width(), baseline, canvas.marks());
    }
}
