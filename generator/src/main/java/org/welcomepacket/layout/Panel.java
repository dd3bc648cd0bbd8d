package org.welcomepacket.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.code.Squares;
import org.welcomepacket.layout.block.Drawing;
import org.welcomepacket.layout.block.Lines;
import org.welcomepacket.layout.block.Look;
import org.welcomepacket.layout.flow.Flow;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Attributes;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.text.PlainLine;

/** The parts that signs and brochures are put together from, each added to a flow. */
final class Panel {
    private static final double CODE = 84;
    private static final double GAP = 14;
    /** Pure black, which printers do not screen into dots. */
    private static final int BLACK = 0;

    private final Issue issue;
    private final Look look;
    private final Tag part;
    private final Flow flow;

    Panel(Issue issue, Tag part, Flow flow) {
        this.issue = issue;
        this.look = issue.look();
        this.part = part;
        this.flow = flow;
    }

    /** Logo and name. */
    Panel name(double size) {
        flow.add(new Emblem(issue).piece(part), 0, 0);
        Look.Type type = look.bold(size, size * 1.15, look.colours().accent());
        flow.add(words(issue.packet().business().name(), type, Role.H1).named(AgreementSetter.COVER, 0), 18, 0);
        return this;
    }

    Panel line(String words) {
        flow.add(words(words, look.serif(15, 21, look.colours().ink()), Role.P), 10, 0);
        return this;
    }

    Panel heading(String words) {
        flow.add(words(words, look.bold(15, 19, look.colours().accent()), Role.H2), 18, 4);
        flow.keepWithNext();
        return this;
    }

    /** The policies that are said in short, at most so many of them. */
    Panel rules(int most) {
        issue.text().policies().stream()
                .filter(policy -> policy.inShort().isPresent() && !policy.isAppendix())
                .limit(most)
                .forEach(this::rule);
        return this;
    }

    private void rule(Policy policy) {
        String title = PlainLine.of(policy.title());
        flow.add(words(title, look.bold(10.5, 14, look.colours().ink()), Role.H3), 11, 1);
        flow.keepWithNext();
        flow.add(words(policy.inShort().orElseThrow(), look.text(), Role.P), 1, 0);
    }

    /** When it is open. */
    Panel hours() {
        issue.text().fact("business.hours").ifPresent(hours -> fact(issue.say("print.hours"), List.of(hours)));
        return this;
    }

    /** Where it is and how to reach it. */
    Panel contact() {
        List<String> address = issue.packet().business().address();
        if (!address.isEmpty()) {
            fact(issue.say("address"), address);
        }
        if (!issue.contact().isEmpty()) {
            fact(issue.say("contact"), issue.contact());
        }
        return this;
    }

    private void fact(String caption, List<String> lines) {
        flow.add(words(caption, look.caption(), Role.P), 10, 0);
        flow.keepWithNext();
        for (String line : lines) {
            flow.add(words(line, look.sans(10.5, 14, look.colours().ink()), Role.P), 0, 0);
            flow.keepWithNext();
        }
        flow.space(8);
    }

    /**
     * The way to the site.
     *
     * @param room how tall what is left of the page is, so that the code stands at its foot
     */
    Panel code(double room) {
        address().ifPresent(address -> {
            double above = Math.max(16, room - flow.height() - CODE - 2);
            flow.add(drawing(address), above, 0);
        });
        return this;
    }

    private Drawing drawing(String address) {
        Squares squares = Squares.of(address);
        double unit = CODE / squares.size();
        String caption = issue.say("print.all-rules");
        Tag figure = part.child(Role.FIGURE, Attributes.NONE.withAlternative(caption + " " + address));
        Tag paragraph = part.child(Role.P);
        double x = look.left() + CODE + GAP;
        double width = look.fullWidth() - CODE - GAP;
        List<Line> lines = new ArrayList<>(issue.paragraphs()
                .lines(caption, look.bold(11, 15, look.colours().ink()), paragraph, width));
        String shown = address.replaceFirst("^https?://", "").replaceFirst("/$", "");
        lines.addAll(
                issue.paragraphs().lines(shown, look.sans(10, 15, look.colours().accent()), paragraph, width));
        List<Area> pieces = squares.dark().stream()
                .map(run -> new Area(run.x(), run.y(), run.length(), 1))
                .toList();
        return new Drawing(CODE, (y, canvas) -> {
            canvas.marks().add(new Mark.Mosaic(figure, look.left(), y, unit, pieces, BLACK));
            double baseline = y + (CODE - 15 * lines.size()) / 2 + 11;
            for (Line line : lines) {
                line.draw(x, baseline, canvas.marks());
                baseline += 15;
            }
        });
    }

    private Optional<String> address() {
        return issue.packet()
                .site()
                .baseUrl()
                .map(base -> base + issue.text().language().tag() + "/");
    }

    private Lines words(String words, Look.Type type, Role role) {
        return issue.paragraphs().words(words, type, part.child(role), look.left(), look.fullWidth());
    }
}
