package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.text.Note;
import org.welcomepacket.model.text.PlainLine;

/** A policy: its clauses with numbers to link to, its notes, and the way to its neighbours. */
final class PolicyPage {
    private static final int LONGEST_DESCRIPTION = 200;

    private PolicyPage() {}

    /**
     * The page.
     *
     * @param at which of the policies
     */
    static PageText of(int at, Scene scene) {
        InlineHtml inlines = scene.inlines();
        BlockHtml blocks = new BlockHtml(inlines);
        List<Policy> all = scene.text().policies();
        Policy policy = all.get(at);
        String title = PlainLine.of(policy.title());
        Values values = new Values()
                .with("number", policy.number())
                .with("appendix", policy.isAppendix() ? scene.words("appendix", Map.of("number", policy.number())) : "")
                .with("heading", new Markup(inlines.of(policy.title())))
                .with(
                        "in-short",
                        new Markup(policy.inShort().map(Together::html).orElse("")))
                .with("clauses", clauses(policy, blocks, inlines, scene))
                .with("notes", Notes.of(notes(policy), blocks, inlines))
                .with("previous", neighbour(at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty(), scene))
                .with("next", neighbour(at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty(), scene));
        return new PageText("policy", title, description(policy, scene), values.map());
    }

    private static String description(Policy policy, Scene scene) {
        return policy.inShort()
                .orElseGet(() -> policy.clauses().isEmpty()
                        ? ""
                        : Excerpt.of(policy.clauses().get(0).blocks(), scene.language(), LONGEST_DESCRIPTION));
    }

    private static List<Map<String, Object>> clauses(Policy policy, BlockHtml blocks, InlineHtml inlines, Scene scene) {
        List<Map<String, Object>> clauses = new ArrayList<>();
        for (Clause clause : policy.clauses()) {
            clauses.add(new Values()
                    .with("headed", clause.isHeaded())
                    .with("id", clause.id().heading())
                    .with("number", clause.number())
                    .with("link-to", scene.words("clause.link", Map.of("number", clause.number())))
                    .with("title", clause.isHeaded() ? new Markup(inlines.of(clause.title())) : Markup.NONE)
                    .with("body", new Markup(blocks.of(clause.blocks())))
                    .map());
        }
        return clauses;
    }

    private static List<Note> notes(Policy policy) {
        return policy.clauses().stream()
                .flatMap(c -> c.notes().stream())
                .distinct()
                .toList();
    }

    private static List<Map<String, Object>> neighbour(Optional<Policy> policy, Scene scene) {
        return policy
                .map(p -> new Values()
                        .with("number", p.number())
                        .with("title", Together.markup(PlainLine.of(p.title())))
                        .with("href", scene.links().to(p.id()))
                        .map())
                .stream()
                .toList();
    }
}
