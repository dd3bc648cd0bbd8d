package org.welcomepacket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Translation;
import org.welcomepacket.output.OutputFile;

/** Every link of the built site, followed to its file and to the place in it, be it a page or an agreement. */
@NullUnmarked
class BuiltLinksTest {
    private static final Map<String, Set<String>> PLACES = new TreeMap<>();

    @BeforeAll
    static void readPlaces() throws IOException {
        for (OutputFile file : StarterSite.files().values()) {
            Set<String> places = new TreeSet<>();
            if (file.path().endsWith(".html")) {
                places.addAll(Jsoup.parse(file.text()).select("[id]").eachAttr("id"));
            } else if (file.path().endsWith(".pdf")) {
                try (PDDocument document = Loader.loadPDF(file.content())) {
                    add(document.getDocumentCatalog().getNames().getDests(), places);
                }
            }
            PLACES.put(file.path(), places);
        }
    }

    private static void add(PDNameTreeNode<PDPageDestination> tree, Set<String> places) throws IOException {
        if (tree.getNames() != null) {
            places.addAll(tree.getNames().keySet());
        }
        if (tree.getKids() != null) {
            for (PDNameTreeNode<PDPageDestination> kid : tree.getKids()) {
                add(kid, places);
            }
        }
    }

    /** What is wrong with a link of a page; empty when it leads somewhere. */
    private static String problem(String page, String link) {
        URI target = URI.create("https://host/" + page).resolve(link);
        if (!"host".equals(target.getHost())) {
            return "";
        }
        Set<String> places = PLACES.get(target.getPath().substring(1));
        boolean there = places != null && (target.getFragment() == null || places.contains(target.getFragment()));
        return there ? "" : page + ": " + link;
    }

    @Test
    void everyLinkLeadsToAFileAndToAPlaceInIt() {
        List<String> broken = new ArrayList<>();
        for (OutputFile file : StarterSite.files().values()) {
            if (file.path().endsWith(".html") && !file.path().endsWith("404.html")) {
                Document page = Jsoup.parse(file.text());
                page.select("[href]").eachAttr("href").forEach(link -> broken.add(problem(file.path(), link)));
                page.select("[src]").eachAttr("src").forEach(link -> broken.add(problem(file.path(), link)));
            }
        }
        assertThat(broken).hasSizeGreaterThan(1000).containsOnly("");
    }

    /** So that a clause can be pointed at in the file that was signed: {@code agreement.en.pdf#cancellations.late}. */
    @Test
    void everyClauseOfTheSiteIsAPlaceInTheAgreementToo() throws IOException {
        Packet packet = StarterSite.packet();
        List<String> broken = new ArrayList<>();
        for (Translation text : packet.translations()) {
            String file = "../agreement." + text.language() + ".pdf#";
            for (Policy policy : text.policies()) {
                String page = "site/" + text.language() + "/" + policy.id() + ".html";
                policy.clauses().stream()
                        .filter(clause -> clause.isHeaded())
                        .forEach(clause -> broken.add(
                                problem(page, file + policy.id() + "." + clause.id().heading())));
            }
        }
        assertThat(broken).hasSizeGreaterThan(100).containsOnly("");
    }

    @Test
    void whatLeadsNowhereIsFound() {
        assertThat(problem("site/en/index.html", "nothing.html")).isNotEmpty();
        assertThat(problem("site/en/index.html", "sessions.html#nothing")).isNotEmpty();
        assertThat(problem("site/en/index.html", "../agreement.en.pdf#nothing")).isNotEmpty();
        assertThat(problem("site/en/index.html", "../agreement.en.pdf#cancellations.late"))
                .isEmpty();
    }
}
