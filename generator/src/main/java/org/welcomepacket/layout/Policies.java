package org.welcomepacket.layout;

import java.util.List;
import java.util.Map;
import org.welcomepacket.layout.block.BlockSetter;
import org.welcomepacket.layout.block.Drawing;
import org.welcomepacket.layout.block.Lines;
import org.welcomepacket.layout.block.Look;
import org.welcomepacket.layout.block.Outline;
import org.welcomepacket.layout.block.Place;
import org.welcomepacket.layout.flow.Flow;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Mark.Field;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Attributes;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.Agreement.Initials;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.text.PlainLine;

/** The numbered policies and the schedule, one after the other; or an appendix. */
final class Policies {
    private static final double BEFORE_POLICY = 38;
    private static final double BEFORE_CLAUSE = 15;
    /** How unwelcome a page end within prices is that would fit on one page: worth most of a page left empty. */
    private static final double WHOLE_SCHEDULE = 2_500;

    private final Issue issue;
    private final Look look;
    private final Flow flow;

    Policies(Issue issue) {
        this.issue = issue;
        this.look = issue.look();
        this.flow = new Flow(look.air());
    }

    /** The name of a clause's place. */
    static String destination(Clause clause) {
        return clause.id().policy() + "." + clause.id().heading();
    }

    Flow flow(Tag document) {
        Tag part = document.child(Role.PART);
        issue.policies().forEach(policy -> policy(policy, part));
        issue.text().schedule().ifPresent(schedule -> schedule(schedule, part));
        return flow;
    }

    /** An appendix, which begins on a page of its own and asks for no initials: clients may take it out. */
    Flow appendix(Policy appendix, Tag document) {
        policy(appendix, document.child(Role.PART));
        return flow;
    }

    private void policy(Policy policy, Tag part) {
        String name = policy.isAppendix() ? issue.nameOf(policy) : PlainLine.of(policy.title());
        Tag section = part.child(Role.SECT, Attributes.NONE.withTitle(name));
        Outline outline = new Outline();
        Tag heading = section.child(Role.H1);
        Lines title = issue.paragraphs().heading(policy.title(), look.title(), heading, place(section, notes(policy)));
        rule();
        if (policy.isAppendix()) {
            opening(letter(policy, heading), policy.id(), name);
            flow.add(title, 0, 7);
            flow.keepWithNext();
        } else {
            hang(title, policy.number(), look.title(), heading);
            opening(title, policy.id(), policy.number() + "  " + policy.shortTitle());
        }
        outline.below(1);
        policy.inShort().ifPresent(line -> inShort(line, section));
        for (Clause clause : policy.clauses()) {
            clause(policy, clause, section, outline);
        }
        if (issue.packet().agreement().initials() == Initials.PER_POLICY && !policy.isAppendix()) {
            initials("initials." + policy.id(), policy.number(), PlainLine.of(policy.title()), section);
        }
    }

    private void schedule(Article schedule, Tag part) {
        int start = flow.size();
        String words = issue.title(schedule);
        Tag section = part.child(Role.SECT, Attributes.NONE.withTitle(words));
        Outline outline = new Outline();
        outline.below(1);
        Tag heading = section.child(Role.H1);
        Lines title = issue.paragraphs().words(words, look.title(), heading, look.textLeft(), look.textWidth());
        rule();
        opening(title, AgreementSetter.SCHEDULE, words);
        new BlockSetter(issue.setting(), flow, outline, place(section, "note.schedule."))
                .all(schedule.blocks())
                .notes(schedule.notes());
        flow.together(start, look.height(), WHOLE_SCHEDULE);
    }

    /** The line a policy opens with. */
    private void rule() {
        flow.add(
                new Drawing(
                        1,
                        (y, canvas) -> canvas.marks()
                                .add(new Mark.Fill(
                                        null,
                                        new Area(look.left(), y, look.fullWidth(), 0.8),
                                        look.colours().accent()))),
                BEFORE_POLICY,
                9);
        flow.keepWithNext();
    }

    /** Which appendix it is, above its title, so that it can be told when it is taken out. */
    private Lines letter(Policy appendix, Tag heading) {
        String words = issue.say("appendix", Map.of("number", appendix.number()));
        Look.Type type = look.heading(2).coloured(look.muted());
        return issue.paragraphs().words(words, type, heading, look.textLeft(), look.textWidth());
    }

    /** The first words, where links lead. */
    private void opening(Lines words, String destination, String about) {
        words.named(destination, look.left()).beside((baseline, canvas) -> canvas.about(about));
        flow.add(words, 9, 7);
        flow.keepWithNext();
    }

    /** A number in the margin, read before the words it belongs to. */
    private void hang(Lines lines, String number, Look.Type type, Tag tag) {
        Line line = issue.paragraphs().label(number, type, tag);
        lines.beside((baseline, canvas) -> line.draw(look.left(), baseline, canvas.marks()));
    }

    private void inShort(String words, Tag section) {
        Tag paragraph = section.child(Role.P);
        Look.Type type = look.serif(11.5, 16, look.colours().ink());
        Look.Type slanted = type.slanted();
        Lines lines = issue.paragraphs().words(words, slanted, paragraph, look.textLeft(), look.textWidth());
        Look.Type caption = look.bold(8.25, 11, look.muted());
        hang(lines, issue.say("in-short"), caption, paragraph);
        flow.add(lines, 3, 10);
        flow.keepWithNext();
    }

    private void clause(Policy policy, Clause clause, Tag section, Outline outline) {
        Tag tag = clause.isHeaded() ? section.child(Role.SECT) : section;
        if (clause.isHeaded()) {
            Tag heading = tag.child(Outline.role(outline.below(2)));
            Look.Type type = look.heading(2);
            Lines title = issue.paragraphs()
                    .heading(clause.title(), type, heading, place(tag, notes(policy)))
                    .named(destination(clause), look.left());
            hang(title, clause.number(), type.coloured(look.colours().accent()), heading);
            flow.add(title, BEFORE_CLAUSE, 3.5);
            flow.keepWithNext();
        }
        BlockSetter blocks = new BlockSetter(issue.setting(), flow, outline, place(tag, notes(policy)));
        (clause.isHeaded() ? blocks.belowHeading() : blocks)
                .all(clause.blocks())
                .notes(clause.notes());
        if (issue.packet().agreement().initials() == Initials.PER_CLAUSE
                && !policy.isAppendix()
                && !clause.blocks().isEmpty()) {
            String name = "initials." + policy.id() + "." + clause.id().heading();
            initials(name, clause.number(), PlainLine.of(clause.title()), tag);
        }
    }

    /** Notes are numbered in their policy: several clauses, and its title, may refer to one. */
    private static String notes(Policy policy) {
        return "note." + policy.id() + ".";
    }

    private Place place(Tag tag, String notes) {
        return new Place(tag, look.textLeft(), look.textWidth(), look.text(), 0, notes);
    }

    /** A small place for initials at the right, kept with the text it belongs to. */
    private void initials(String name, String number, String title, Tag section) {
        double width = 70;
        double height = 20;
        double x = look.textLeft() + look.textWidth() - width;
        String label = issue.say("initials-for", Map.of("number", number, "title", title));
        Tag paragraph = section.child(Role.P);
        List<Line> caption = issue.paragraphs().lines(issue.say("initials"), look.small(), paragraph, look.textWidth());
        Tag form = paragraph.child(Role.FORM, Attributes.NONE.withAlternative(label));
        Field field = new Field.TextBox(name, label, 11, false, true, 8);
        flow.keepWithNext();
        flow.add(
                new Drawing(height + 2, (y, canvas) -> {
                    Line words = caption.get(0);
                    words.draw(x - 8 - words.width(), y + height - 3, canvas.marks());
                    Area area = new Area(x, y, width, height);
                    canvas.marks().add(new Mark.Fill(null, area, look.tint()));
                    canvas.marks().add(new Mark.Fill(null, new Area(x, y + height - 0.6, width, 0.6), look.line()));
                    canvas.marks().add(new Mark.FieldArea(form, area, field));
                }),
                10,
                4);
    }
}
