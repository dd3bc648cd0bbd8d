package org.welcomepacket.layout;

import java.util.ArrayList;
import java.util.List;
import org.welcomepacket.layout.block.BlockSetter;
import org.welcomepacket.layout.block.Lines;
import org.welcomepacket.layout.block.Look;
import org.welcomepacket.layout.block.Outline;
import org.welcomepacket.layout.block.Paragraphs;
import org.welcomepacket.layout.block.Place;
import org.welcomepacket.layout.flow.Flow;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.Article;

/** The welcome letter, its letterhead in the margin. */
final class Letter {
    private static final double GAP = 14;
    /** A margin narrower than this cannot hold an address. */
    private static final double NARROWEST_HEAD = 80;
    /** Size and leading, in points, from generous to just comfortable. */
    private static final List<double[]> DENSITIES =
            List.of(new double[] {11, 16}, new double[] {10.75, 15.25}, new double[] {10.5, 14.5});

    private final Issue issue;
    private final Look look;

    Letter(Issue issue) {
        this.issue = issue;
        this.look = issue.look();
    }

    /** The letter in the most generous type that saves a page of a few lines, if one does. */
    Flow flow(Article letter, Tag document) {
        Flow best = flow(letter, document, DENSITIES.get(0));
        int fewest = pages(best);
        for (int i = 1; i < DENSITIES.size() && fewest > 1; i++) {
            Flow tried = flow(letter, document, DENSITIES.get(i));
            if (pages(tried) < fewest) {
                fewest = pages(tried);
                best = tried;
            }
        }
        return best;
    }

    private int pages(Flow flow) {
        return flow.pages(look.height()).size();
    }

    private Flow flow(Article letter, Tag document, double[] density) {
        Tag part = document.child(Role.PART);
        Outline outline = new Outline();
        outline.below(1);
        Flow flow = new Flow(look.air());
        String title = issue.title(letter);
        Lines heading = issue.paragraphs()
                .words(title, look.title(), part.child(Role.H1), look.textLeft(), look.textWidth())
                .named(AgreementSetter.LETTER, look.left())
                .beside((baseline, canvas) -> canvas.about(title));
        if (look.gutter() - GAP < NARROWEST_HEAD) {
            letterheadAbove(part, flow);
        } else {
            letterhead(part, heading);
        }
        flow.add(heading, 0, 14);
        flow.keepWithNext();
        Look.Type type = look.serif(density[0], density[1], look.colours().ink());
        Place place = new Place(part, look.textLeft(), look.textWidth(), type, 0, "note.welcome.");
        new BlockSetter(issue.setting(), flow, outline, place)
                .all(letter.blocks())
                .notes(letter.notes());
        return flow;
    }

    /** Where the margin is too narrow for it, as in large print. */
    private void letterheadAbove(Tag part, Flow flow) {
        Look.Type name = look.bold(8.5, 11, look.colours().accent());
        Paragraphs paragraphs = issue.paragraphs();
        flow.add(
                paragraphs.words(
                        issue.packet().business().name(), name, part.child(Role.P), look.textLeft(), look.textWidth()),
                0,
                2);
        String facts = String.join(" \u00B7 ", facts());
        flow.add(paragraphs.words(facts, look.small(), part.child(Role.P), look.textLeft(), look.textWidth()), 2, 20);
    }

    private List<String> facts() {
        List<String> facts = new ArrayList<>(issue.packet().business().address());
        facts.addAll(issue.contact());
        return facts;
    }

    /** Name, address and contact beside the heading, running down the margin. */
    private void letterhead(Tag part, Lines heading) {
        List<Line> lines = new ArrayList<>();
        double width = look.gutter() - GAP;
        Look.Type small = look.small();
        lines.addAll(issue.paragraphs()
                .lines(
                        issue.packet().business().name(),
                        look.bold(8.5, 11, look.colours().accent()),
                        part.child(Role.P),
                        width));
        for (String fact : facts()) {
            lines.addAll(issue.paragraphs().lines(fact, small, part.child(Role.P), width));
        }
        heading.beside((baseline, canvas) -> {
            double at = baseline;
            for (Line line : lines) {
                line.draw(look.left(), at, canvas.marks());
                at += small.leading();
            }
        });
    }
}
