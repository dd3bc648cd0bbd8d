package org.welcomepacket.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.layout.page.TypesetDocument.Bookmark;
import org.welcomepacket.layout.page.TypesetDocument.Destination;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.PlainText;
import org.welcomepacket.source.Outcome;

/** Sets one agreement: its sections one after the other, then the pages of all of them. */
final class AgreementSetter {
    static final String COVER = "cover";
    static final String CONTENTS = "_contents";
    static final String LETTER = "welcome";
    static final String SCHEDULE = "schedule";
    static final String SIGNATURES = "signatures";

    private final Packet packet;
    private final Translation text;
    private final String packetId;
    private final Optional<Seal> seal;
    private final Setting setting;
    private final Tag document = Tag.document();
    private final List<Flow.Extent> extents = new ArrayList<>();

    AgreementSetter(
            Packet packet,
            Language language,
            String packetId,
            Optional<Seal> seal,
            Fonts fonts,
            Hyphenation hyphenation) {
        this.packet = packet;
        this.text = packet.in(language);
        this.packetId = packetId;
        this.seal = seal;
        Look look = Look.of(fonts, packet.theme());
        Optional<String> site = packet.site().baseUrl().map(base -> base + language.tag() + "/");
        this.setting = new Setting(
                look,
                language,
                hyphenation,
                new Links(names(), site),
                new MissingLetters(),
                new SmallCapitals(this::words));
    }

    Outcome<TypesetDocument> set() {
        Issue issue = new Issue(packet, text, setting);
        List<Entry> entries = Entry.of(issue);
        Map<String, Destination> destinations = new LinkedHashMap<>();
        add(new Cover(issue).flow(document));
        int first = extents.size();
        if (Contents.isWanted(issue)) {
            add(new Contents(
                            issue,
                            entries,
                            place -> Objects.requireNonNull(destinations.get(place), place)
                                            .page()
                                    + 1)
                    .flow(document));
        }
        int end = extents.size();
        text.letter().ifPresent(letter -> add(new Letter(issue).flow(letter, document)));
        add(new Policies(issue).flow(document));
        add(new Signatures(issue, seal).flow(document));
        issue.appendices().forEach(appendix -> add(new Policies(issue).appendix(appendix, document)));
        PageFrame frame = new PageFrame(issue, packetId, extents.size());
        Page[] pages = new Page[extents.size()];
        draw(0, first, frame, pages, destinations);
        draw(end, pages.length, frame, pages, destinations);
        // the contents come last, when it is known where everything stands
        draw(first, end, frame, pages, destinations);
        OntoPaper paper = paper();
        TypesetDocument typeset = new TypesetDocument(
                issue.title() + " \u00B7 " + packet.business().name(),
                packet.business().name(),
                text.language().tag(),
                List.of(pages),
                bookmarks(issue, entries, end > first),
                paper.destinations(destinations),
                setting.look().fonts().entries(),
                setting.look().colours().ink());
        return Outcome.of(typeset, setting.missing().diagnostics());
    }

    private OntoPaper paper() {
        Look look = setting.look();
        return new OntoPaper(
                look.scale(), look.page().width(), setting.language().isRightToLeft(), 0);
    }

    private void add(Flow flow) {
        extents.addAll(flow.pages(setting.look().height()));
    }

    private void draw(int from, int to, PageFrame frame, Page[] pages, Map<String, Destination> destinations) {
        Look look = setting.look();
        OntoPaper paper = paper();
        String title = "";
        for (int i = from; i < to; i++) {
            Canvas canvas = new Canvas(i, title);
            extents.get(i).draw(look.top(), canvas);
            title = canvas.title();
            frame.draw(i + 1, title, canvas);
            canvas.destinations().forEach(destinations::putIfAbsent);
            pages[i] = paper.page(look.page(), Integer.toString(i + 1), canvas.marks());
        }
    }

    /** All that the letter and the policies say. */
    private Stream<String> words() {
        return Stream.concat(
                text.letter().stream().map(letter -> PlainText.of(letter.blocks(), letter.notes())),
                text.policies().stream()
                        .flatMap(policy -> policy.clauses().stream())
                        .map(clause -> PlainText.of(clause.blocks(), clause.notes())));
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        text.letter().ifPresent(letter -> names.add(LETTER));
        text.schedule().ifPresent(schedule -> names.add(SCHEDULE));
        for (Policy policy : text.policies()) {
            names.add(policy.id());
            for (Clause clause : policy.clauses()) {
                names.add(Policies.destination(clause));
            }
        }
        return names;
    }

    private static List<Bookmark> bookmarks(Issue issue, List<Entry> entries, boolean contents) {
        List<Bookmark> bookmarks = new ArrayList<>();
        bookmarks.add(Entry.plain(issue.title(), COVER).bookmark());
        if (contents) {
            bookmarks.add(Entry.plain(issue.say("contents"), CONTENTS).bookmark());
        }
        entries.forEach(entry -> bookmarks.add(entry.bookmark()));
        return bookmarks;
    }
}
