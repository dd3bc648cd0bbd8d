package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.welcomepacket.manifest.ClauseEntry;
import org.welcomepacket.manifest.Differences;
import org.welcomepacket.manifest.Differences.ClauseChange;
import org.welcomepacket.manifest.Differences.Kind;
import org.welcomepacket.manifest.Manifest;

/** What has changed since an earlier edition: every clause that is different, with the old and the new words. */
final class ChangesPage {
    private ChangesPage() {}

    static PageText of(Scene scene) {
        SiteFacts.Since since = scene.facts().since().orElseThrow();
        Differences differences = Differences.between(since.before(), since.now());
        Map<String, String> edition =
                Map.of("number", Integer.toString(since.before().edition()));
        List<Map<String, Object>> changes = new ArrayList<>();
        List<Map<String, Object>> moves = new ArrayList<>();
        for (ClauseChange change : differences.clauses()) {
            boolean reads = change.kind() != Kind.MOVED && change.kind() != Kind.RENAMED;
            (reads ? changes : moves).add(change(change, since, scene));
        }
        Values values = new Values()
                .with("lead", scene.words("changes.lead", edition))
                .with("changes", changes)
                .with("moves", moves)
                .with("nothing", changes.isEmpty() && moves.isEmpty());
        return new PageText(
                "changes", scene.words("changes.title"), scene.words("changes.lead", edition), values.map());
    }

    /** The titles of what has changed, for search. */
    static String inShort(Scene scene) {
        SiteFacts.Since since = scene.facts().since().orElseThrow();
        return Differences.between(since.before(), since.now()).clauses().stream()
                .map(change -> entry(since.now(), change.id(), scene)
                        .or(() -> entry(since.before(), change.id(), scene))
                        .map(ClauseEntry::title)
                        .orElse(change.title()))
                .collect(Collectors.joining(". "));
    }

    private static Map<String, Object> change(ClauseChange change, SiteFacts.Since since, Scene scene) {
        Optional<ClauseEntry> now = entry(since.now(), change.id(), scene);
        Optional<ClauseEntry> before =
                entry(since.before(), change.kind() == Kind.RENAMED ? change.formerly() : change.id(), scene);
        String text = now.map(ClauseEntry::text).orElse("");
        String old = before.map(ClauseEntry::text).orElse("");
        String title = now.map(ClauseEntry::title).orElse("");
        String oldTitle = before.map(ClauseEntry::title).orElse("");
        Markup heading =
                title.isEmpty() || oldTitle.isEmpty() ? Together.markup(title + oldTitle) : Redline.of(oldTitle, title);
        Markup words = ChangedText.of(old, text);
        boolean same = now.isPresent() == before.isPresent() && !isMarked(heading) && !isMarked(words);
        String kind = change.kind().name().toLowerCase(Locale.ROOT);
        return new Values()
                .with("number", change.number())
                .with("title", heading)
                .with("href", now.map(entry -> href(change.id(), scene)))
                .with("kind", scene.words("changes." + kind))
                .with("look", kind)
                .with("formerly", formerly(change, scene))
                .with("same", same ? scene.words("changes." + unseen(change, scene)) : "")
                .with("rules", same && isOfRules(change, scene) ? scene.links().to(SitePlan.RULES) : "")
                .with("text", same ? Markup.NONE : words)
                .map();
    }

    private static boolean isMarked(Markup words) {
        return words.html().contains("<ins>") || words.html().contains("<del>");
    }

    private static String formerly(ClauseChange change, Scene scene) {
        return switch (change.kind()) {
            case MOVED -> scene.words("changes.moved", Map.of("number", change.formerly()));
            case RENAMED -> scene.words("changes.renamed");
            default -> "";
        };
    }

    /** What has changed where the words of this language have not. */
    private static String unseen(ClauseChange change, Scene scene) {
        if (!change.because().isEmpty()) {
            return "rule";
        }
        return change.languages().contains(scene.language()) ? "same" : "language";
    }

    private static boolean isOfRules(ClauseChange change, Scene scene) {
        return !change.because().isEmpty()
                && !scene.packet().rules().decisions().isEmpty();
    }

    private static Optional<ClauseEntry> entry(Manifest manifest, String id, Scene scene) {
        return manifest.clauses().getOrDefault(scene.language(), List.of()).stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    private static String href(String id, Scene scene) {
        if (id.equals(Manifest.LETTER)) {
            return scene.links().to(SitePlan.INDEX);
        } else if (id.equals(Manifest.SCHEDULE)) {
            return scene.links().to(SitePlan.SERVICES);
        }
        return scene.links().to(OldAddresses.clause(id));
    }
}
