package org.welcomepacket.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.welcomepacket.model.Agreement;
import org.welcomepacket.model.Policy;

/** Read and sign: the file, how to sign it on screen or on paper, and how to see that it is ours and untouched. */
final class AgreementPage {
    private AgreementPage() {}

    static PageText of(Scene scene) {
        String title = scene.words("sign.title");
        Values values = new Values()
                .with(
                        "file",
                        scene.facts().agreement(scene.language()).map(f -> file(f, scene)).stream()
                                .toList())
                .with("others", others(scene))
                .with("certificate", certificate(scene))
                .with("acknowledgements", acknowledgements(scene))
                .with("appendices", scene.text().policies().stream().anyMatch(Policy::isAppendix))
                .with("initials", scene.packet().agreement().initials() != Agreement.Initials.NONE)
                .with("any-signature", scene.packet().agreement().signature() == Agreement.Signature.ANY)
                .with("send-to", scene.packet().business().email());
        return new PageText("agreement", title, scene.words("sign.description"), values.map());
    }

    private static Map<String, Object> file(SiteFacts.AgreementFile file, Scene scene) {
        return new Values()
                .with("href", scene.address().to(new Address(file.name())))
                .with("name", file.name())
                .with("size", size(file.size(), scene))
                .with("sha256", grouped(file.sha256()))
                .map();
    }

    private static List<Map<String, Object>> others(Scene scene) {
        return scene.packet().translations().stream()
                .filter(other -> !other.language().equals(scene.language()))
                .flatMap(other -> scene.facts().agreement(other.language()).stream()
                        .map(file -> new Values()
                                .with("tag", other.language().tag())
                                .with("language", other.messages().text("site.language"))
                                .with("href", scene.address().to(new Address(file.name())))
                                .map()))
                .toList();
    }

    private static List<Map<String, Object>> certificate(Scene scene) {
        return scene.facts().certificate().stream()
                .map(certificate -> new Values()
                        .with("href", scene.address().to(SitePlan.CERTIFICATE))
                        .with("fingerprint", grouped(certificate.fingerprint()))
                        .map())
                .toList();
    }

    private static List<Map<String, Object>> acknowledgements(Scene scene) {
        return scene.packet().agreement().acknowledgements().stream()
                .map(a -> new Values()
                        .with("text", a.text().in(scene.language()))
                        .with("required", a.required())
                        .map())
                .toList();
    }

    /** Whole kilobytes of 1,000 bytes, or megabytes with one decimal as the language writes it. */
    private static String size(long bytes, Scene scene) {
        Locale locale = scene.language().locale();
        return bytes < 1_000_000
                ? scene.words("sign.kilobytes", Map.of("size", Long.toString(Math.max(1, (bytes + 500) / 1000))))
                : scene.words("sign.megabytes", Map.of("size", String.format(locale, "%.1f", bytes / 1_000_000.0)));
    }

    /** In groups of four: people compare these by eye. */
    private static String grouped(String hexadecimal) {
        return hexadecimal.replaceAll("(.{4})(?!$)", "$1 ");
    }
}
