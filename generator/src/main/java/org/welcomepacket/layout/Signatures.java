package org.welcomepacket.layout;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.layout.block.Drawing;
import org.welcomepacket.layout.block.Lines;
import org.welcomepacket.layout.block.Look;
import org.welcomepacket.layout.flow.Canvas;
import org.welcomepacket.layout.flow.Flow;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Mark.Field;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Attributes;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.Agreement;
import org.welcomepacket.model.Agreement.Acknowledgement;

/** The page where clients acknowledge and sign, and where the business's own signature shows. */
final class Signatures {
    private static final double FIELD = 21;
    private static final double GAP = 16;

    private final Issue issue;
    private final Look look;
    private final Optional<Seal> seal;
    private final Flow flow = new Flow();

    Signatures(Issue issue, Optional<Seal> seal) {
        this.issue = issue;
        this.look = issue.look();
        this.seal = seal;
    }

    Flow flow(Tag document) {
        Tag part = document.child(Role.PART);
        String words = issue.say("signatures");
        Lines title = issue.paragraphs()
                .words(words, look.title(), part.child(Role.H1), look.textLeft(), look.textWidth())
                .named(AgreementSetter.SIGNATURES, look.left())
                .beside((baseline, canvas) -> canvas.about(words));
        flow.add(title, 0, 8);
        flow.keepWithNext();
        String lead = issue.say(
                "signatures-lead", Map.of("business", issue.packet().business().name()));
        flow.add(paragraph(lead, look.text(), part.child(Role.P)), 8, 12);
        acknowledgements(part);
        issue.packet().agreement().signatories().forEach(signatory -> signatory(signatory, part));
        business(part);
        return flow;
    }

    private void acknowledgements(Tag part) {
        List<Acknowledgement> all = issue.packet().agreement().acknowledgements();
        if (all.isEmpty()) {
            return;
        }
        Tag list = part.child(Role.L, Attributes.NONE.withListNumbering("None"));
        double indent = 20;
        for (Acknowledgement one : all) {
            String words = one.text().in(issue.text().language());
            Tag item = list.child(Role.LI);
            Tag form = item.child(Role.LBL).child(Role.FORM, Attributes.NONE.withAlternative(words));
            Tag body = item.child(Role.LBODY).child(Role.P);
            Field field = new Field.CheckBox("acknowledge." + one.id(), words, one.required(), false);
            Lines lines = issue.paragraphs()
                    .words(words, look.text(), body, look.textLeft() + indent, look.textWidth() - indent)
                    .beside((baseline, canvas) -> box(form, field, baseline, canvas));
            flow.add(lines, 6, 6);
        }
        flow.space(14);
    }

    private void box(Tag form, Field field, double baseline, Canvas canvas) {
        Area area = new Area(look.textLeft() + 1, baseline - 9, 11, 11);
        canvas.marks().add(new Mark.Outline(null, area, 0.8, look.colours().accent()));
        canvas.marks().add(new Mark.FieldArea(form, area, field));
    }

    private void signatory(String id, Tag part) {
        Tag section = part.child(Role.SECT);
        String who = who(id);
        heading(who, section);
        double half = (look.textWidth() - GAP) / 2;
        double x = look.textLeft();
        flow.keepWithNext();
        fields(section, List.of(box(id, who, "name", x, look.textWidth(), true)));
        flow.keepWithNext();
        fields(
                section,
                List.of(box(id, who, "place", x, half, false), box(id, who, "date", x + half + GAP, half, true)));
        flow.keepWithNext();
        String label = issue.say("signature-of", Map.of("who", who));
        Field signature = new Field.ClientSignature(
                id + ".signature", label, issue.packet().agreement().signature() == Agreement.Signature.DIGITAL);
        fields(section, List.of(new Box(signature, issue.say("signature"), x, look.textWidth(), 54)));
        flow.space(20);
    }

    private record Box(Field field, String caption, double x, double width, double height) {}

    private Box box(String signatory, String who, String what, double x, double width, boolean required) {
        String caption = issue.say(what);
        String label = issue.say("field-of", Map.of("who", who, "field", caption));
        Field field = new Field.TextBox(signatory + "." + what, label, 11, false, required, 0);
        return new Box(field, caption, x, width, FIELD);
    }

    /** Fields side by side: a tinted ground, a thin line under it, and what it is for below the line. */
    private void fields(Tag section, List<Box> boxes) {
        double height = boxes.stream().mapToDouble(Box::height).max().orElse(0);
        List<Tag> paragraphs = boxes.stream().map(box -> section.child(Role.P)).toList();
        flow.add(
                new Drawing(height + 13, (y, canvas) -> {
                    for (int i = 0; i < boxes.size(); i++) {
                        field(boxes.get(i), paragraphs.get(i), y, canvas);
                    }
                }),
                8,
                8);
    }

    private void field(Box box, Tag paragraph, double y, Canvas canvas) {
        Area area = new Area(box.x, y, box.width, box.height);
        canvas.marks().add(new Mark.Fill(null, area, look.tint()));
        canvas.marks().add(new Mark.Fill(null, new Area(box.x, y + box.height - 0.6, box.width, 0.6), look.line()));
        Line caption = issue.paragraphs()
                .lines(box.caption, look.small(), paragraph, box.width)
                .get(0);
        caption.draw(box.x, y + box.height + 10, canvas.marks());
        Tag form = paragraph.child(Role.FORM, Attributes.NONE.withAlternative(box.field.label()));
        canvas.marks().add(new Mark.FieldArea(form, area, box.field));
    }

    private void business(Tag part) {
        if (seal.isEmpty()) {
            return;
        }
        Tag section = part.child(Role.SECT);
        heading(issue.packet().business().name(), section);
        flow.keepWithNext();
        String label = issue.say("certified-by", Map.of("name", seal.get().signer()));
        Tag form = section.child(Role.FORM, Attributes.NONE.withAlternative(label));
        double width = Math.min(look.textWidth(), SealDrawing.WIDTH);
        Field field =
                new Field.Certification("business.signature", label, new SealDrawing(issue).marks(seal.get(), width));
        flow.add(
                new Drawing(SealDrawing.HEIGHT, (y, canvas) -> {
                    Area area = new Area(look.textLeft(), y, width, SealDrawing.HEIGHT);
                    canvas.marks().add(new Mark.FieldArea(form, area, field));
                }),
                8,
                8);
        flow.keepWithNext();
        flow.add(paragraph(issue.say("certified-hint"), look.small(), section.child(Role.P)), 6, 0);
    }

    /** Who signs, in the margin beside the line above the first field. */
    private void heading(String who, Tag section) {
        Look.Type type = look.heading(2).coloured(look.colours().accent());
        Lines lines = issue.paragraphs().words(who, type, section.child(Role.H2), look.textLeft(), look.textWidth());
        flow.add(lines, 16, 4);
    }

    private Lines paragraph(String words, Look.Type type, Tag tag) {
        return issue.paragraphs().words(words, type, tag, look.textLeft(), look.textWidth());
    }

    private String who(String id) {
        String name = "agreement.signatory." + id;
        if (issue.text().messages().has(name)) {
            return issue.text().messages().text(name);
        }
        String words = id.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
