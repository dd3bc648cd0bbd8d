package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Translation;
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
        return render(packet, facts, new KeptPages());
    }

    /** The same files, of which those are not made again that would become what they were. */
    public Outcome<List<OutputFile>> render(Packet packet, SiteFacts facts, KeptPages kept) {
        Rendering rendering = new Rendering(stencils, new Frame(packet, facts));
        for (Material material : Material.of(packet, facts)) {
            rendering.addAll(kept.of(material, this::pages));
        }
        DoorPages.add(packet, rendering);
        SiteFiles.add(template, packet, facts, rendering);
        String offline = template.file(SitePlan.OFFLINE.path()).orElseThrow().text();
        rendering.add(HostFiles.offline(offline, rendering.files, facts.packetId()));
        return rendering.files();
    }

    /** The files of one language. */
    private Outcome<List<OutputFile>> pages(Material material) {
        Translation text = material.text();
        Rendering rendering = new Rendering(stencils, new Frame(material.packet(), material.facts()));
        rendering.add(new Scene(material, SitePlan.INDEX), WelcomePage::of);
        for (String id : SitePlan.start(material.packet(), text, material.facts())) {
            rendering.add(new Scene(material, id), Site::composed);
        }
        for (int i = 0; i < text.policies().size(); i++) {
            int at = i;
            rendering.add(new Scene(material, text.policies().get(at).id()), scene -> PolicyPage.of(at, scene));
        }
        for (Article article : SitePlan.more(text)) {
            rendering.add(new Scene(material, article.id()), scene -> ArticleText.page(article, scene));
        }
        rendering.add(new Scene(material, SitePlan.AGREEMENT), AgreementPage::of);
        String index = SearchIndex.of(SearchEntries.of(material), text.language());
        rendering.add(
                OutputFile.utf8("site/" + SitePlan.searchIndex(text.language()).path(), index));
        Optional.ofNullable(material.facts().pictures().get(text.language()))
                .ifPresent(picture -> rendering.add(OutputFile.wrap(
                        "site/" + SitePlan.linkPicture(text.language()).path(), picture.toArray())));
        OldAddresses.add(material, rendering);
        return rendering.files();
    }

    private static PageText composed(Scene scene) {
        return switch (scene.id()) {
            case SitePlan.FIRST_SESSION -> FirstSessionPage.of(scene);
            case SitePlan.EXPECT -> ExpectPage.of(scene);
            case SitePlan.SERVICES -> ServicesPage.of(scene);
            case SitePlan.RULES -> RulesPage.of(scene);
            case SitePlan.CHANGES -> ChangesPage.of(scene);
            default -> throw new IllegalArgumentException("a page of a new kind: " + scene.id());
        };
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

        void add(Scene scene, Function<Scene, PageText> maker) {
            PageText page = maker.apply(scene);
            add(scene.address(), page.stencil(), frame.around(page, scene));
        }

        void add(Address address, String stencil, Map<String, Object> values) {
            Outcome<String> html = stencils.fill(stencil, values);
            html.value().ifPresent(text -> add(OutputFile.utf8("site/" + address.path(), text)));
            html.diagnostics().forEach(this::say);
        }

        void add(OutputFile file) {
            files.add(file);
        }

        void addAll(Outcome<List<OutputFile>> made) {
            made.value().ifPresent(files::addAll);
            made.diagnostics().forEach(this::say);
        }

        private void say(Diagnostic diagnostic) {
            if (!diagnostics.contains(diagnostic)) {
                diagnostics.add(diagnostic);
            }
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
