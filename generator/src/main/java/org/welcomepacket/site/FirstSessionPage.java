package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.PlainLine;

/** How sessions take place, who calls whom, and the author's words on the first one. */
final class FirstSessionPage {
    private FirstSessionPage() {}

    static PageText of(Scene scene) {
        Optional<Article> article = scene.article(SitePlan.FIRST_SESSION);
        String title = article.filter(words -> !words.title().isEmpty())
                .map(words -> PlainLine.of(words.title()))
                .orElse(scene.words("first-session.title"));
        Values values = new Values();
        article.ifPresentOrElse(
                words -> ArticleText.put(words, title, scene, values), () -> ArticleText.putNone(title, values));
        List<Map<String, Object>> formats = formats(scene);
        values.with("formats", formats).with("several", formats.size() > 1);
        values.with("session", scene.address().to(SitePlan.SESSION));
        return new PageText("first-session", title, scene.words("first-session.description"), values.map());
    }

    static List<Map<String, Object>> formats(Scene scene) {
        List<Services.Format> formats = scene.packet().services().formats();
        return formats.stream()
                .map(format -> format(format, format.equals(formats.get(0)), scene))
                .toList();
    }

    private static Map<String, Object> format(Services.Format format, boolean first, Scene scene) {
        List<Map<String, Object>> rows = new ArrayList<>();
        calls(format, scene).ifPresent(calls -> rows.add(row("who-calls", calls, "", scene)));
        format.number().ifPresent(number -> rows.add(row("number", number, Telephone.address(number), scene)));
        format.link().ifPresent(link -> rows.add(row("link", link.in(scene.language()), "", scene)));
        scene.fact("formats." + format.id() + ".place")
                .or(() -> format.place().map(place -> place.in(scene.language())))
                .ifPresent(place -> rows.add(row("place", place, "", scene)));
        scene.fact("formats." + format.id() + ".arrive-early")
                .ifPresent(time ->
                        rows.add(row("early", scene.words("format.early-by", Map.of("time", time)), "", scene)));
        scene.fact("formats." + format.id() + ".length")
                .ifPresent(length -> rows.add(row("length", length, "", scene)));
        return new Values()
                .with("id", "_" + format.id())
                .with("name", format.name().in(scene.language()))
                .with("first", first)
                .with("rows", rows)
                .with("calendar", calendar(format, rows, scene))
                .map();
    }

    /** What a calendar needs to know; an hour where no length is given. */
    private static Map<String, Object> calendar(Services.Format format, List<Map<String, Object>> rows, Scene scene) {
        String text = rows.stream()
                .map(row -> row.get("label") + ": " + row.get("text"))
                .collect(Collectors.joining("\n"));
        int minutes = format.length().map(FirstSessionPage::minutes).orElse(60);
        return new Values()
                .with("title", scene.packet().business().name())
                .with("text", text.replace('\u00a0', ' '))
                .with("place", format.place().map(place -> place.in(scene.language())))
                .with("minutes", Integer.toString(minutes))
                .with("file", "session.ics")
                .map();
    }

    private static int minutes(Value.Duration length) {
        return switch (length.unit()) {
            case MINUTE -> length.amount();
            case HOUR -> 60 * length.amount();
            default -> 24 * 60;
        };
    }

    /** Where a link is opened nobody calls, and that is worth saying too. */
    private static Optional<String> calls(Services.Format format, Scene scene) {
        if (format.caller().isPresent()) {
            boolean client = format.caller().get() == Services.Caller.CLIENT;
            return Optional.of(scene.words(client ? "format.you-call" : "format.we-call"));
        }
        return format.link().map(link -> scene.words("format.nobody-calls"));
    }

    private static Map<String, Object> row(String label, String text, String href, Scene scene) {
        return new Values()
                .with("label", scene.words("format." + label))
                .with("text", text)
                .with("shown", Together.markup(text))
                .with("href", href)
                .map();
    }
}
