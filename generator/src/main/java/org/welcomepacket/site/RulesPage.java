package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.decide.Questionnaire;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.PlainLine;
import org.welcomepacket.wording.Wording;

/** The rules at a glance: every decision as a table, with examples, and as a few questions that lead to its answer. */
final class RulesPage {
    private RulesPage() {}

    static PageText of(Scene scene) {
        String title = scene.words("rules.title");
        Values values = new Values();
        List<Map<String, Object>> decisions = new ArrayList<>();
        for (Decision decision : scene.packet().rules().decisions()) {
            decisions.add(decision(decision, scene));
        }
        values.with("decisions", decisions);
        values.with("decide", scene.address().to(SitePlan.DECIDE));
        return new PageText("rules", title, scene.words("rules.description"), values.map());
    }

    /** What clients call a decision. */
    static String label(Decision decision, Scene scene) {
        return decision.label()
                .map(label -> label.in(scene.language()))
                .or(() -> clause(decision, scene).map(clause -> PlainLine.of(clause.title())))
                .orElseGet(() -> decision.id().replace('-', ' '));
    }

    static Block.RuleTable table(Decision decision, Scene scene) {
        return wording(scene)
                .ruleTable(decision, scene.packet().rules(), scene.packet().services(), "");
    }

    private static Map<String, Object> decision(Decision decision, Scene scene) {
        Wording wording = wording(scene);
        BlockHtml blocks = new BlockHtml(scene.inlines());
        List<Block> examples = wording.examples(
                decision, scene.packet().rules(), scene.packet().services());
        Optional<Clause> clause = clause(decision, scene);
        return new Values()
                .with("id", "_" + decision.id())
                .with("title", Together.markup(label(decision, scene)))
                .with("clause", clause.map(c -> wording.capital(wording.clauseReference(c.number(), !c.isHeaded()))))
                .with("href", clause.map(c -> scene.links().to(c.id())))
                .with("table", new Markup(blocks.of(List.of(table(decision, scene)))))
                .with("examples", new Markup(blocks.of(examples)))
                .with(
                        "asker",
                        Questionnaire.of(decision, scene.packet()).stream()
                                .filter(questions -> Asker.isWorthIt(questions))
                                .map(questions -> new Asker(decision, questions, wording).values())
                                .toList())
                .map();
    }

    private static Optional<Clause> clause(Decision decision, Scene scene) {
        return decision.clause()
                .flatMap(id -> scene.text().policies().stream()
                        .filter(policy -> policy.id().equals(id.policy()))
                        .flatMap(policy -> policy.clauses().stream())
                        .filter(clause -> clause.id().equals(id))
                        .findFirst());
    }

    private static Wording wording(Scene scene) {
        return Wording.of(scene.language(), scene.text().messages());
    }
}
