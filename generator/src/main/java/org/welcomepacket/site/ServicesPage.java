package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.text.LocalText;

/** What is offered and what it costs: the facts of the schedule, set as a price list. */
final class ServicesPage {
    private ServicesPage() {}

    static PageText of(Scene scene) {
        String title = scene.words("services.title");
        Values values = new Values();
        scene.article(SitePlan.SERVICES)
                .ifPresentOrElse(
                        article -> ArticleText.put(article, title, scene, values),
                        () -> ArticleText.putNone(title, values));
        values.with("services", services(scene));
        values.with("packages", packages(scene));
        values.with("structured", StructuredFacts.services(scene));
        values.with("schedule", SitePlan.hasPrices(scene.packet()) ? Markup.NONE : schedule(scene));
        return new PageText("services", title, scene.words("services.description"), values.map());
    }

    static List<Map<String, Object>> services(Scene scene) {
        return scene.packet().services().services().stream()
                .map(service -> service(service, scene))
                .toList();
    }

    static List<Map<String, Object>> packages(Scene scene) {
        return scene.packet().services().packages().stream()
                .map(sessions -> sessions(sessions, scene))
                .toList();
    }

    private static Markup schedule(Scene scene) {
        return scene.text()
                .schedule()
                .map(article -> new Markup(new BlockHtml(scene.inlines()).of(article.blocks())))
                .orElse(Markup.NONE);
    }

    private static Map<String, Object> service(Services.Service service, Scene scene) {
        String fact = "services." + service.id() + ".";
        return new Values()
                .with("id", "_" + service.id())
                .with("name", service.name().in(scene.language()))
                .with("description", words(service.description(), scene))
                .with("price", scene.fact(fact + "price").orElse(scene.words("services.on-request")))
                .with("tax", service.tax().map(tax -> scene.words("tax." + name(tax))))
                .with("length", scene.fact(fact + "length").or(() -> commonLength(service, scene)))
                .with("formats", formats(service, scene))
                .with("delivered", words(service.delivered(), scene))
                .map();
    }

    /** The length of its formats, when it is the same in all. */
    private static Optional<String> commonLength(Services.Service service, Scene scene) {
        List<Optional<String>> lengths = service.formats().stream()
                .map(format -> scene.fact("formats." + format + ".length"))
                .distinct()
                .toList();
        return lengths.size() == 1 ? lengths.get(0) : Optional.empty();
    }

    private static String formats(Services.Service service, Scene scene) {
        return scene.packet().services().formats().stream()
                .filter(format -> service.formats().contains(format.id()))
                .map(format -> format.name().in(scene.language()))
                .collect(Collectors.joining("\u00a0· "));
    }

    private static Map<String, Object> sessions(Services.SessionPackage sessions, Scene scene) {
        String fact = "packages." + sessions.id() + ".";
        List<Map<String, Object>> points = new ArrayList<>();
        points.add(Map.of(
                "text",
                scene.words(
                        "package.of",
                        Map.of("count", Integer.toString(sessions.sessions()), "service", of(sessions, scene)))));
        scene.fact(fact + "valid")
                .ifPresent(valid -> points.add(Map.of("text", scene.words("package.valid", Map.of("time", valid)))));
        if (sessions.prepaid()) {
            points.add(Map.of("text", scene.words("package.prepaid")));
        }
        return new Values()
                .with("id", "_" + sessions.id())
                .with("name", sessions.name().in(scene.language()))
                .with("description", words(sessions.description(), scene))
                .with("price", scene.fact(fact + "price"))
                .with("points", points)
                .map();
    }

    private static String of(Services.SessionPackage sessions, Scene scene) {
        return scene.packet().services().services().stream()
                .filter(service -> service.id().equals(sessions.of()))
                .map(service -> service.name().in(scene.language()))
                .findFirst()
                .orElse(sessions.of());
    }

    private static Optional<String> words(Optional<LocalText> text, Scene scene) {
        return text.map(words -> words.in(scene.language()));
    }

    private static String name(Services.Tax tax) {
        return tax.name().toLowerCase(Locale.ROOT);
    }
}
