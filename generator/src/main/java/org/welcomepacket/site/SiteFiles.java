package org.welcomepacket.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.output.OutputFile;

/** The files of the site that are not pages: style, fonts, pictures, the certificate. */
final class SiteFiles {
    private SiteFiles() {}

    static void add(Template template, Packet packet, SiteFacts facts, Site.Rendering rendering) {
        template.files().forEach((path, content) -> {
            if (path.equals(SitePlan.OFFLINE.path())) {
                return; // is made last, because it lists the others
            }
            if (!isPublished(path)) {
                return;
            }
            boolean ours = !template.isOwn(path);
            if (ours && path.endsWith(".js")) {
                rendering.add(OutputFile.utf8("site/" + path, SmallText.script(content.text())));
            } else if (ours && path.endsWith(".css")) {
                rendering.add(OutputFile.utf8("site/" + path, SmallText.style(content.text())));
            } else {
                rendering.add(OutputFile.wrap("site/" + path, content.toArray()));
            }
        });
        rendering.add(OutputFile.utf8("site/" + SitePlan.THEME.path(), ThemeSheet.of(packet.theme())));
        media(packet)
                .forEach((path, asset) -> rendering.add(
                        OutputFile.wrap("site/" + path, asset.content().toArray())));
        HostFiles.of(packet, facts).forEach(rendering::add);
        facts.certificate()
                .ifPresent(certificate -> rendering.add(OutputFile.wrap(
                        "site/" + SitePlan.CERTIFICATE.path(), certificate.pem().toArray())));
    }

    /** Pages, partials and messages are made into something else. */
    private static boolean isPublished(String path) {
        return !path.endsWith(".mustache") && !path.startsWith("messages/");
    }

    /** Each once, though logo and picture may be the same file. */
    private static Map<String, Asset> media(Packet packet) {
        Theme theme = packet.theme();
        Map<String, Asset> media = new LinkedHashMap<>();
        Stream<Asset> fonts = Stream.of(theme.textFonts(), theme.headingFonts())
                .flatMap(files -> files.stream())
                .flatMap(SiteFiles::files);
        Stream<Asset> logo = theme.logo().stream().map(Theme.Logo::image);
        Stream.of(packet.pictures().stream(), logo, fonts)
                .flatMap(assets -> assets)
                .forEach(asset -> media.put(SitePlan.media(asset).path(), asset));
        return media;
    }

    private static Stream<Asset> files(Theme.FontFiles fonts) {
        return Stream.of(Stream.of(fonts.regular()), fonts.italic().stream(), fonts.bold().stream())
                .flatMap(files -> files);
    }
}
