package org.welcomepacket.pdf;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Mark.Field;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Attributes;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.layout.page.TypesetDocument.Bookmark;
import org.welcomepacket.layout.page.TypesetDocument.Destination;
import org.welcomepacket.pdf.PdfOptions.Attachment;
import org.welcomepacket.pdf.PdfOptions.Certifier;
import org.welcomepacket.pdf.PdfOptions.Relationship;
import org.welcomepacket.source.Bytes;

/** A small document with every kind of mark, tag and field. */
final class Sample {
    static final Fonts FONTS = Fonts.standard();
    static final Instant INSTANT = Instant.parse("2027-01-01T09:30:15.5Z");

    private final Tag document = Tag.document();
    private final Map<String, Destination> destinations = new LinkedHashMap<>();

    static PdfOptions options(boolean certified) {
        Certifier certifier =
                new Certifier("Harbour Lane Coaching", "Issued by Søren & Ида (edition 3)", "Aarhus", 2048);
        List<Attachment> attachments = List.of(
                new Attachment(
                        "source/rules.yaml",
                        "application/yaml",
                        "The rules as written",
                        Relationship.SOURCE,
                        Bytes.utf8("values: {}\n")),
                new Attachment(
                        "packet.json",
                        "application/json",
                        "The packet for machines",
                        Relationship.DATA,
                        Bytes.utf8("{}\n")));
        return new PdfOptions(INSTANT, "sample", attachments, certified ? Optional.of(certifier) : Optional.empty());
    }

    static TypesetDocument document() {
        return new Sample().make();
    }

    private TypesetDocument make() {
        Tag part = document.child(Role.PART, Attributes.NONE.withTitle("Policies"));
        Tag split = part.child(Role.P);
        Pen first = new Pen();
        words(first, part);
        first.set(split, FONTS.text(), 11, "A paragraph that goes on ");
        Pen second = new Pen();
        second.set(split, FONTS.text(), 11, "over the page.").down(24);
        table(second, part);
        pictures(second, part);
        form(second, part.child(Role.SECT));
        destinations.put("cancellations", new Destination(0, 60, 50));
        destinations.put("form", new Destination(1, 60, 300));
        List<Bookmark> bookmarks = List.of(
                new Bookmark("1 Cancellations", "cancellations", List.of(new Bookmark("Ændringer", "form", List.of()))),
                new Bookmark("Signatures", "form", List.of()));
        return new TypesetDocument(
                "Welcome to Harbour Lane <Coaching> & Søn %s {author}\u0001",
                "Harbour Lane Coaching",
                "en",
                List.of(new Page(595.276, 841.89, "i", first.marks()), new Page(595.276, 841.89, "1", second.marks())),
                bookmarks,
                destinations,
                FONTS.sans(),
                0x1F3D7A);
    }

    private void words(Pen pen, Tag part) {
        Tag section = part.child(Role.SECT, Attributes.NONE.withTitle("Cancellations"));
        pen.set(null, FONTS.sans(), 8, "Harbour Lane Coaching, edition 3").down(30);
        pen.set(section.child(Role.H1), FONTS.sansBold(), 18, "1 Cancellations").down(30);
        Tag paragraph = section.child(Role.P);
        pen.set(paragraph, FONTS.text(), 11, "An efficient office affords ");
        pen.set(paragraph.child(Role.EM), FONTS.italic(), 11, "first flights");
        pen.set(paragraph, FONTS.text(), 11, ", e-mail and can\u00AD").down(14);
        pen.set(paragraph, FONTS.text(), 11, "cella").set(paragraph.child(Role.STRONG), FONTS.bold(), 11, "tions; ");
        Tag russian = paragraph.child(Role.SPAN, Attributes.NONE.withLanguage("ru"));
        pen.set(russian, FONTS.text(), 11, "за двадцать четыре часа ");
        link(pen, paragraph.child(Role.LINK), "see the form", "form", false);
        link(pen, paragraph.child(Role.LINK), " or online", "https://harbourlane.example/ø?a=(1)", true);
        Tag reference = paragraph.child(Role.REFERENCE);
        pen.set(reference, FONTS.text(), 7, "1").down(20);
        pen.set(section.child(Role.NOTE).child(Role.P), FONTS.text(), 9, "A note.")
                .down(20);
        Tag list = section.child(Role.L, Attributes.NONE.withListNumbering("Decimal"));
        for (int i = 1; i <= 2; i++) {
            Tag item = list.child(Role.LI);
            pen.set(item.child(Role.LBL), FONTS.text(), 11, i + ".").to(80);
            pen.set(item.child(Role.LBODY).child(Role.P), FONTS.text(), 11, "Item number " + i)
                    .down(14);
        }
        Tag quote = section.child(Role.BLOCK_QUOTE).child(Role.P);
        pen.add(new Mark.Fill(null, pen.area(2, 12), 0x1F5D5A)).to(70);
        pen.set(quote, FONTS.italic(), 11, "Quoted ")
                .set(quote.child(Role.CODE), FONTS.text(), 11, "code")
                .down(20);
    }

    private static void link(Pen pen, Tag tag, String words, String target, boolean isUri) {
        Area area = pen.area(Pen.width(FONTS.text(), 11, words), 14);
        pen.set(tag, FONTS.text(), 11, words);
        pen.add(new Mark.LinkArea(tag, area, target, isUri, words.strip()));
    }

    private static void table(Pen pen, Tag part) {
        Tag table = part.child(Role.TABLE);
        pen.set(table.child(Role.CAPTION).child(Role.P), FONTS.sansBold(), 9, "Prices")
                .down(14);
        pen.add(new Mark.Outline(null, pen.area(300, 40), 0.5, 0x888888));
        Tag head = table.child(Role.THEAD).child(Role.TR);
        Attributes column = Attributes.NONE.withScope("Column");
        pen.set(head.child(Role.TH, column.withId("what")), FONTS.sansBold(), 9, "What")
                .to(200);
        pen.set(head.child(Role.TH, column.withId("price").withSpans(2, 1)), FONTS.sansBold(), 9, "Price")
                .down(14);
        Tag body = table.child(Role.TBODY);
        Tag row = body.child(Role.TR);
        pen.set(row.child(Role.TH, Attributes.NONE.withScope("Row")), FONTS.text(), 9, "Session")
                .to(200);
        pen.set(row.child(Role.TD), FONTS.text(), 9, "950 DKK").to(260);
        pen.add(new Mark.Nothing(row.child(Role.TD))).down(30);
    }

    private static void pictures(Pen pen, Tag part) {
        Tag figure = part.child(Role.FIGURE, Attributes.NONE.withAlternative("A square"));
        pen.down(40);
        pen.add(new Mark.Picture(figure, pen.area(40, 40), TestImages.png("rgba", 8)))
                .to(120);
        pen.add(new Mark.Picture(null, pen.area(40, 40), TestImages.jpeg())).down(30);
    }

    private static void form(Pen pen, Tag section) {
        pen.set(section.child(Role.H2), FONTS.sansBold(), 14, "Signatures").down(30);
        field(pen, section, 200, 18, new Field.TextBox("client.name", "Your name", 11, false, true, 0));
        field(pen, section, 200, 18, new Field.TextBox("client.name", "Your name", 11, false, true, 0));
        field(pen, section, 300, 50, new Field.TextBox("client.address", "Your address", 10, true, false, 0));
        field(pen, section, 60, 18, new Field.TextBox("initials.cancellations", "Initials", 11, false, true, 6));
        field(pen, section, 12, 12, new Field.CheckBox("acknowledge.read", "I have read", true, false));
        field(pen, section, 12, 12, new Field.CheckBox("tick.sessions.0.1", "By phone", false, true));
        field(pen, section, 200, 50, new Field.ClientSignature("client.signature", "Client's signature", false));
        List<Mark> drawing = List.of(
                new Mark.Fill(null, new Area(0, 0, 200, 50), 0xEEF4F4),
                new Mark.Outline(null, new Area(0, 0, 200, 50), 1, 0x1F5D5A),
                Pen.run(null, FONTS.sansBold(), 10, 8, 20, "Harbour Lane Coaching"));
        field(pen, section, 200, 50, new Field.Certification("business.signature", "Signed by the business", drawing));
    }

    private static void field(Pen pen, Tag section, double width, double height, Field field) {
        Tag paragraph = section.child(Role.P);
        pen.down(height + 8);
        pen.set(paragraph, FONTS.sans(), 9, field.label() + " ").to(200);
        pen.add(new Mark.FieldArea(paragraph.child(Role.FORM), pen.area(width, height), field));
    }
}
