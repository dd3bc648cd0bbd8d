package org.welcomepacket.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.welcomepacket.layout.block.Links;
import org.welcomepacket.layout.block.Look;
import org.welcomepacket.layout.block.MissingLetters;
import org.welcomepacket.layout.block.Setting;
import org.welcomepacket.layout.block.SmallCapitals;
import org.welcomepacket.layout.flow.Canvas;
import org.welcomepacket.layout.flow.Flow;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.line.Hyphenation;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.layout.page.TypesetDocument.Bookmark;
import org.welcomepacket.layout.page.TypesetDocument.Destination;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Outcome;

/** Sets signs and brochures, in the largest letters that fit. */
final class PrintSetter {
    /** Who stands at a door does not read more. */
    private static final int MOST_ON_A_SIGN = 6;

    private static final double LARGEST_SIGN = 2.1;
    private static final double LARGEST_BROCHURE = 1.25;
    private static final double SMALLEST = 0.3;
    private static final double STEP = 0.05;

    private final Packet packet;
    private final Language language;
    private final Fonts fonts;
    private final Hyphenation hyphenation;
    private final MissingLetters missing = new MissingLetters();

    PrintSetter(Packet packet, Language language, Fonts fonts, Hyphenation hyphenation) {
        this.packet = packet;
        this.language = language;
        this.fonts = fonts;
        this.hyphenation = hyphenation;
    }

    /** One page: the rules in short, and the way to all of them. */
    Outcome<TypesetDocument> shopSign() {
        Theme.PageFormat paper = packet.theme().page();
        Tag part = Tag.document().child(Role.PART);
        for (double scale = LARGEST_SIGN; ; scale -= STEP) {
            Issue issue = issue(paper, scale);
            Flow flow = new Flow();
            double room = room(issue.look());
            new Panel(issue, part, flow)
                    .name(27)
                    .heading(issue.say("print.short"))
                    .rules(MOST_ON_A_SIGN)
                    .hours()
                    .code(room);
            if (flow.pages(room).size() == 1 || scale < SMALLEST) {
                Map<String, Destination> places = new LinkedHashMap<>();
                Page page =
                        onto(issue, paper, 0).page(issue.look().page(), "1", drawn(flow, issue.look(), 0, 0, places));
                return document(issue, List.of(page), onto(issue, paper, 0).destinations(places));
            }
        }
    }

    /** A sheet for two sides, folded once: the outside is back and front, the inside the rules in short. */
    Outcome<TypesetDocument> brochure() {
        Theme.PageFormat paper = packet.theme().page();
        Theme.PageFormat half = new Theme.PageFormat(paper.height() / 2, paper.width(), paper.margin() * 0.72);
        Tag document = Tag.document();
        for (double scale = LARGEST_BROCHURE; ; scale -= STEP) {
            Issue issue = issue(half, scale);
            double room = room(issue.look());
            Flow front = new Flow();
            new Panel(issue, document.child(Role.PART), front).name(27).line(issue.say("print.short"));
            Flow back = new Flow();
            new Panel(issue, document.child(Role.PART), back).hours().contact().code(room);
            Flow inside = new Flow();
            new Panel(issue, document.child(Role.PART), inside)
                    .heading(issue.say("print.short"))
                    .rules(Integer.MAX_VALUE);
            boolean fits = back.pages(room).size() == 1
                    && front.pages(room).size() == 1
                    && inside.pages(room).size() <= 2;
            if (fits || scale < SMALLEST) {
                return document(issue, sheet(issue, half, front, back, inside), Map.of());
            }
        }
    }

    private List<Page> sheet(Issue issue, Theme.PageFormat half, Flow front, Flow back, Flow inside) {
        Look look = issue.look();
        Map<String, Destination> places = new LinkedHashMap<>();
        boolean mirrored = language.isRightToLeft();
        OntoPaper left = onto(issue, half, 0);
        OntoPaper right = onto(issue, half, half.width());
        List<Mark> outside = new ArrayList<>();
        outside.addAll((mirrored ? left : right).marks(drawn(front, look, 0, look.height() * 0.28, places)));
        outside.addAll((mirrored ? right : left).marks(drawn(back, look, 0, 0, places)));
        List<Mark> within = new ArrayList<>();
        within.addAll((mirrored ? right : left).marks(drawn(inside, look, 0, 0, places)));
        if (inside.pages(room(look)).size() > 1) {
            within.addAll((mirrored ? left : right).marks(drawn(inside, look, 1, 0, places)));
        }
        return List.of(
                new Page(2 * half.width(), half.height(), "1", outside),
                new Page(2 * half.width(), half.height(), "2", within));
    }

    private static List<Mark> drawn(Flow flow, Look look, int page, double lower, Map<String, Destination> places) {
        Canvas canvas = new Canvas(page, "");
        flow.pages(room(look)).get(page).draw(look.margin() + lower, canvas);
        places.putAll(canvas.destinations());
        return canvas.marks();
    }

    private Issue issue(Theme.PageFormat paper, double scale) {
        Theme.PageFormat page =
                new Theme.PageFormat(paper.width() / scale, paper.height() / scale, paper.margin() / scale);
        Look look = new Look(fonts, packet.theme().colours(), page, Theme.Density.NORMAL, scale);
        SmallCapitals none = new SmallCapitals(Stream::empty);
        Setting setting =
                new Setting(look, language, hyphenation, new Links(Set.of(), Optional.empty()), missing, none);
        return new Issue(packet, packet.in(language), setting);
    }

    private OntoPaper onto(Issue issue, Theme.PageFormat paper, double from) {
        double scale = issue.look().scale();
        return new OntoPaper(scale, paper.width() / scale, language.isRightToLeft(), from);
    }

    private static double room(Look look) {
        return look.page().height() - 2 * look.margin();
    }

    private Outcome<TypesetDocument> document(Issue issue, List<Page> pages, Map<String, Destination> places) {
        String name = packet.business().name();
        List<Bookmark> bookmarks = places.containsKey(AgreementSetter.COVER)
                ? List.of(new Bookmark(name, AgreementSetter.COVER, List.of()))
                : List.of();
        TypesetDocument document = new TypesetDocument(
                issue.say("print.short") + " \u00B7 " + name,
                name,
                language.tag(),
                pages,
                bookmarks,
                places,
                fonts.entries(),
                packet.theme().colours().ink());
        return Outcome.of(document, missing.diagnostics());
    }
}
