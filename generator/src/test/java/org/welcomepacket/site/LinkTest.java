package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.welcomepacket.output.OutputFile;

/** Follows every link of every emitted file, fragments included. */
@NullUnmarked
class LinkTest {
    private static final Pattern CSS_URL = Pattern.compile("url\\(\"?([^\")]+)\"?\\)");

    @Test
    void everyLinkLeadsSomewhere() {
        assertThatLinksLeadSomewhere(SiteTest.render(SamplePacket.usual().packet()));
    }

    @Test
    void everyLinkOfTheStarterPacketLeadsSomewhere() {
        Map<String, OutputFile> files = new HashMap<>(StarterPacket.site());
        files.remove("site/404.html"); // its links start at the root of the host
        assertThatLinksLeadSomewhere(files);
    }

    private static void assertThatLinksLeadSomewhere(Map<String, OutputFile> files) {
        Set<String> there = new TreeSet<>(files.keySet());
        SamplePacket.facts().agreements().values().forEach(file -> there.add("site/" + file.name()));
        List<String> broken = new ArrayList<>();
        files.forEach((path, file) -> links(file).forEach(link -> check(path, link, there, files, broken)));
        assertThat(broken).isEmpty();
    }

    @Test
    void everyLinkIsRelativeToItsPageAndNamesAFile() {
        Map<String, OutputFile> files = SiteTest.render(SamplePacket.usual().packet());
        files.values().stream()
                .flatMap(LinkTest::links)
                .filter(link -> URI.create(link).getScheme() == null)
                .forEach(link -> assertThat(link).doesNotStartWith("/").doesNotEndWith("/"));
    }

    @Test
    void idsAreUniqueOnEveryPage() {
        SiteTest.render(SamplePacket.usual().packet()).values().stream()
                .filter(file -> file.path().endsWith(".html"))
                .forEach(file -> assertThat(
                                Jsoup.parse(file.text()).select("[id]").eachAttr("id"))
                        .as(file.path())
                        .doesNotHaveDuplicates());
    }

    private static void check(
            String from, String link, Set<String> there, Map<String, OutputFile> files, List<String> broken) {
        URI uri = URI.create(link);
        if (uri.getScheme() != null) {
            return;
        }
        String path = link.startsWith("#")
                ? from
                : URLDecoder.decode(URI.create(from).resolve(uri.getRawPath()).getPath(), StandardCharsets.UTF_8);
        if (!there.contains(path)) {
            broken.add(from + ": " + link);
        } else if (uri.getFragment() != null && !hasId(files.get(path), uri.getFragment())) {
            broken.add(from + ": " + link + " (no such place)");
        }
    }

    private static boolean hasId(OutputFile page, String id) {
        Document document = Jsoup.parse(page.text());
        return document.getElementById(id) != null;
    }

    private static Stream<String> links(OutputFile file) {
        if (file.path().endsWith(".css")) {
            List<String> urls = new ArrayList<>();
            Matcher matcher = CSS_URL.matcher(file.text());
            while (matcher.find()) {
                urls.add(matcher.group(1));
            }
            return urls.stream();
        }
        if (!file.path().endsWith(".html")) {
            return Stream.empty();
        }
        Document page = Jsoup.parse(file.text());
        Stream<String> references = page.select("[href]").stream().map(e -> e.attr("href"));
        return Stream.concat(references, page.select("[src]").stream().map((Element e) -> e.attr("src")));
    }
}
