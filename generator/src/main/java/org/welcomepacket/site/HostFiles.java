package org.welcomepacket.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.output.OutputFile;

/**
 * The files that hosts, search engines and telephones look for: {@code _headers}, the sitemap, {@code robots.txt}, the web
 * manifest and the script that keeps the pages for times without a network.
 */
final class HostFiles {
    private final Packet packet;
    private final SiteFacts facts;

    private HostFiles(Packet packet, SiteFacts facts) {
        this.packet = packet;
        this.facts = facts;
    }

    static List<OutputFile> of(Packet packet, SiteFacts facts) {
        HostFiles host = new HostFiles(packet, facts);
        List<OutputFile> files = new ArrayList<>();
        files.add(file("_headers", headers()));
        files.add(file(SitePlan.WEB_MANIFEST.path(), host.webManifest().indented()));
        packet.site().baseUrl().ifPresent(base -> {
            files.add(file("sitemap.xml", host.sitemap(base)));
            files.add(file("robots.txt", "User-agent: *\nAllow: /\n\nSitemap: " + base + "sitemap.xml\n"));
        });
        return files;
    }

    /** The script of the template after what it has to keep: all but agreements, which are large and saved anyway. */
    static OutputFile offline(String script, List<OutputFile> files, String packetId) {
        List<String> kept = files.stream()
                .map(file -> file.path().substring("site/".length()))
                .filter(path -> path.matches(".*\\.(html|css|js|png|jpe?g|webmanifest)"))
                .filter(path -> !path.equals(SitePlan.OFFLINE.path()) && !path.endsWith("/card.png"))
                .map(path -> new Address(path).encoded())
                .sorted()
                .toList();
        String start = "var welcomeFiles = " + Json.texts(kept).compact() + ";\n"
                + "var welcomeEdition = \"welcome \" + self.registration.scope + \" \" + "
                + Json.text(packetId).compact() + ";\n";
        return file(SitePlan.OFFLINE.path(), start + SmallText.script(script));
    }

    private static OutputFile file(String path, String text) {
        return OutputFile.utf8("site/" + path, text);
    }

    /** As Netlify and Cloudflare Pages read it. */
    private static String headers() {
        return "/*\n  Content-Security-Policy: " + ContentPolicy.HEADER
                + "\n  X-Content-Type-Options: nosniff\n  Referrer-Policy: no-referrer\n"
                + "  Permissions-Policy: camera=(), geolocation=(), microphone=()\n";
    }

    private Json webManifest() {
        String name = packet.business().name();
        Palette light = Palette.light(packet.theme().colours());
        List<Json> icons = packet.theme().logo().stream()
                .map(logo -> {
                    Json.MembersBuilder icon = Json.members()
                            .add("src", SitePlan.media(logo.image()).encoded())
                            .add("type", logo.image().mediaType());
                    PictureSize.of(logo.image().content())
                            .ifPresent(size -> icon.add("sizes", size.width() + "x" + size.height()));
                    return (Json) icon.build();
                })
                .toList();
        return Json.members()
                .add("name", name)
                .add("start_url", SitePlan.LANGUAGE_CHOICE.path())
                .add("display", "minimal-ui")
                .add("background_color", light.property("paper"))
                .add("theme_color", light.property("tint"))
                .add("icons", icons)
                .build();
    }

    /** Pages are as old as the edition; without a date of its own, none is said. */
    private String sitemap(String base) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
                + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        Map<Language, Set<String>> pages = Material.pages(packet, facts);
        pages.forEach((language, ids) -> ids.forEach(page -> url(base, language, page, pages, out)));
        return out.append("</urlset>\n").toString();
    }

    private void url(String base, Language language, String page, Map<Language, Set<String>> pages, StringBuilder out) {
        out.append("<url><loc>")
                .append(Html.escape(base + SitePlan.page(language, page).encoded()))
                .append("</loc>");
        Optional<LocalDate> effective = packet.edition().effective();
        effective.ifPresent(day -> out.append("<lastmod>").append(day).append("</lastmod>"));
        pages.forEach((other, ids) -> {
            if (ids.contains(page)) {
                out.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                        .append(other.tag())
                        .append("\" href=\"")
                        .append(Html.escape(base + SitePlan.page(other, page).encoded()))
                        .append("\"/>");
            }
        });
        out.append("</url>\n");
    }
}
