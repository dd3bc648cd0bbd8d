package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

/**
 * Turns a packet into the files of the welcome site.
 *
 * <p>Safe for threads; the templates are compiled once:
 *
 * <pre>{@code
 * Outcome<Site> site = Site.of(Template.standard());
 * Outcome<List<OutputFile>> files = site.orElseThrow().render(packet, facts);
 * }</pre>
 */
public final class Site {
    private final Template template;
    private final Stencils stencils;
    private final Map<Language, Indexed> indexed = new ConcurrentHashMap<>();

    private Site(Template template, Stencils stencils) {
        this.template = template;
        this.stencils = stencils;
    }

    /** A site made from a template; mistakes in its pages and partials are diagnostics. */
    public static Outcome<Site> of(Template template) {
        Outcome<Stencils> stencils = Stencils.compile(template);
        return stencils.isFailed()
                ? Outcome.failed(stencils.diagnostics())
                : Outcome.of(new Site(template, stencils.orElseThrow()), stencils.diagnostics());
    }

    /**
     * All files of the site but the agreements and packet.json, with paths that begin with {@code site/}: sorted by
     * path, the same for the same packet and facts.
     */
    public Outcome<List<OutputFile>> render(Packet packet, SiteFacts facts) {
        Rendering rendering = new Rendering(stencils, new Frame(packet, facts));
        for (Translation text : packet.translations()) {
            Scene first = new Scene(packet, text, facts, SitePlan.INDEX);
            rendering.add(first.address(), WelcomePage.of(first), first);
            rendering.add(searchIndex(packet, text, facts));
            for (String id : SitePlan.pages(packet, text, facts)) {
                Scene scene = new Scene(packet, text, facts, id);
                rendering.add(scene.address(), page(scene), scene);
            }
            Optional.ofNullable(facts.pictures().get(text.language()))
                    .ifPresent(picture -> rendering.add(OutputFile.wrap(
                            "site/" + SitePlan.linkPicture(text.language()).path(), picture.toArray())));
            OldAddresses.add(packet, text, facts, rendering);
        }
        DoorPages.add(packet, rendering);
        SiteFiles.add(template, packet, facts, rendering);
        String offline = template.file(SitePlan.OFFLINE.path()).orElseThrow().text();
        rendering.add(HostFiles.offline(offline, rendering.files, facts.packetId()));
        return rendering.files();
    }

    /** The last one of a language is kept: an edit of a text changes that of one language only. */
    private OutputFile searchIndex(Packet packet, Translation text, SiteFacts facts) {
        List<SearchEntry> entries = SearchEntries.of(packet, text, facts);
        Indexed last = indexed.get(text.language());
        if (last == null || !last.entries.equals(entries)) {
            String index = SearchIndex.of(entries, text.language());
            String path = "site/" + SitePlan.searchIndex(text.language()).path();
            last = new Indexed(entries, OutputFile.utf8(path, index));
            indexed.put(text.language(), last);
        }
        return last.file;
    }

    /** An index and what it was made from, which decides alone what it holds. */
    private record Indexed(List<SearchEntry> entries, OutputFile file) {}

    private static PageText page(Scene scene) {
        return switch (scene.id()) {
            case SitePlan.FIRST_SESSION -> FirstSessionPage.of(scene);
            case SitePlan.EXPECT -> ExpectPage.of(scene);
            case SitePlan.SERVICES -> ServicesPage.of(scene);
            case SitePlan.RULES -> RulesPage.of(scene);
            case SitePlan.CHANGES -> ChangesPage.of(scene);
            case SitePlan.AGREEMENT -> AgreementPage.of(scene);
            default -> authored(scene);
        };
    }

    private static PageText authored(Scene scene) {
        for (Policy policy : scene.text().policies()) {
            if (policy.id().equals(scene.id())) {
                return PolicyPage.of(policy, scene);
            }
        }
        Article article = scene.article(scene.id()).orElseThrow();
        return ArticleText.page(article, scene);
    }

    /** Collects files and what is to be said about them. */
    static final class Rendering {
        private final Stencils stencils;
        private final Frame frame;
        private final List<OutputFile> files = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Rendering(Stencils stencils, Frame frame) {
            this.stencils = stencils;
            this.frame = frame;
        }

        Frame frame() {
            return frame;
        }

        void add(Address address, PageText page, Scene scene) {
            add(address, page.stencil(), frame.around(page, scene));
        }

        void add(Address address, String stencil, Map<String, Object> values) {
            Outcome<String> html = stencils.fill(stencil, values);
            html.value().ifPresent(text -> add(OutputFile.utf8("site/" + address.path(), text)));
            html.diagnostics().stream().filter(d -> !diagnostics.contains(d)).forEach(diagnostics::add);
        }

        void add(OutputFile file) {
            files.add(file);
        }

        Outcome<List<OutputFile>> files() {
            if (diagnostics.stream().anyMatch(Diagnostic::isError)) {
                return Outcome.failed(diagnostics);
            }
            List<OutputFile> sorted = files.stream()
                    .sorted(Comparator.comparing(OutputFile::path))
                    .toList();
            return Outcome.of(sorted, diagnostics);
        }
    }
}
