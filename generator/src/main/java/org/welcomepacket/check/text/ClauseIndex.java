package org.welcomepacket.check.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Target;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;

/** Every clause, policy and page of the packet, for references. A text that could not be read is believed to have all. */
public final class ClauseIndex {
    private final Map<String, Map<String, Target>> targets = new LinkedHashMap<>();
    private final Map<String, TextFile.Kind> kinds = new HashMap<>();
    private final Set<ClauseId> clauses = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Map<ClauseId, String> conditional = new HashMap<>();
    private final Map<String, String> unlisted = new HashMap<>();
    private final Vocabulary vocabulary;
    private boolean believesAll;

    /**
     * An index without texts.
     *
     * @param vocabulary what decides over sections
     */
    public ClauseIndex(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Takes a text; texts of the same name in several languages add up. */
    public void add(TextFile file) {
        kinds.put(file.id(), file.kind());
        Map<String, Target> headings = targets.computeIfAbsent(file.id(), id -> new LinkedHashMap<>());
        for (Outline.Part part : file.outline().parts()) {
            if (file.kind() == TextFile.Kind.POLICY) {
                ClauseId clause = new ClauseId(file.id(), part.id());
                clauses.add(clause);
                headings.putIfAbsent(part.id(), new Target.ToClause(clause));
                ids(part.blocks()).forEach(id -> headings.putIfAbsent(id, new Target.ToClause(clause)));
            } else {
                ids(part.blocks()).forEach(id -> headings.putIfAbsent(id, new Target.ToArticle(file.id(), id)));
            }
        }
        if (!file.outline().sound()) {
            unreadable.add(file.id());
        }
    }

    /** Takes the clauses of a text that stand in sections, or in a policy, that is left out. */
    public void addLeftOut(TextFile file) {
        String condition = file.onlyIf().map(c -> c.text().strip()).orElse("");
        boolean leftOut = !condition.isEmpty() && !vocabulary.has(condition);
        leftOut(file, file.document().blocks(), leftOut ? condition : "");
    }

    private void leftOut(TextFile file, List<RawBlock> blocks, String condition) {
        for (RawBlock block : blocks) {
            if (block instanceof RawBlock.Section section) {
                boolean holds = SectionResolver.holds(section.opening(), vocabulary);
                String name = section.opening().content().substring(1).strip();
                leftOut(file, section.blocks(), holds || !condition.isEmpty() ? condition : name);
            } else if (!condition.isEmpty() && block instanceof RawBlock.Heading heading) {
                heading.id().ifPresent(id -> conditional.put(new ClauseId(file.id(), id.text()), condition));
            }
        }
    }

    /** Takes the name of a text that could not be read. */
    public void addUnreadable(String id) {
        unreadable.add(id);
    }

    /**
     * Takes the name of a text whose file is there, but which packet.yaml does not list.
     *
     * @param list the list of packet.yaml it belongs to
     */
    public void addUnlisted(String id, String list) {
        unlisted.put(id, list);
    }

    /** From now on every policy is believed to exist: packet.yaml names one in a way that cannot be. */
    public void believeAll() {
        believesAll = true;
    }

    /** What to do about a text that is not there. */
    Optional<String> listing(String id) {
        return Optional.ofNullable(unlisted.get(id))
                .map(list -> "its file is there: add '" + id + "' to '" + list + "' in packet.yaml");
    }

    /** Whether there is such a clause; if not, says so. */
    public boolean check(ClauseId clause, Span place, Findings findings) {
        if (clauses.contains(clause) || unreadable.contains(clause.policy())) {
            return true;
        }
        if (conditional.containsKey(clause)) {
            onlyThere(clause, place, findings);
            return false;
        }
        boolean policy = kinds.get(clause.policy()) == TextFile.Kind.POLICY;
        if (!policy && believesAll) {
            return true;
        }
        List<String> names = new ArrayList<>();
        clauses.stream()
                .filter(c -> !policy || c.policy().equals(clause.policy()))
                .forEach(c -> names.add(c.toString()));
        names.sort(null);
        String message = policy
                ? "'" + clause.policy() + "' has no clause '" + clause.heading() + "'"
                : "there is no policy '" + clause.policy() + "'";
        String hint = listing(clause.policy()).orElseGet(() -> Nearest.hint(clause.toString(), names));
        Diagnostic found = new Diagnostic(Code.UNRESOLVED_REFERENCE, place, message, hint);
        findings.addOnce(policy ? clause.toString() : clause.policy(), found);
        return false;
    }

    /** A clause in a section that does not hold. */
    private void onlyThere(ClauseId clause, Span place, Findings findings) {
        String condition = conditional.getOrDefault(clause, "");
        Diagnostic alone = new Diagnostic(
                Code.UNRESOLVED_REFERENCE,
                place,
                "clause '" + clause + "' stands in a section that is left out, because of '" + condition + "'",
                "take this out, or move the clause out of that section");
        Optional<String> home = vocabulary.missingHome(condition);
        findings.addOnce(
                home.orElseGet(() -> vocabulary.missing(condition)),
                alone,
                home.map(h -> MissingHome.finding(h, place, "'" + condition + "'"))
                        .orElse(alone));
    }

    /** Whether there is a text of that name. */
    public boolean has(String id) {
        return targets.containsKey(id) || unreadable.contains(id) || believesAll;
    }

    /** The names of all texts. */
    public Collection<String> texts() {
        return targets.keySet();
    }

    /** Where a link to a text, or to a heading in it, leads; the empty heading is its beginning. */
    public Optional<Target> target(String id, String heading) {
        Map<String, Target> headings = targets.get(id);
        if (headings == null) {
            return Optional.empty();
        }
        if (heading.isEmpty()) {
            return Optional.of(
                    kinds.get(id) == TextFile.Kind.POLICY ? new Target.ToPolicy(id) : new Target.ToArticle(id, ""));
        }
        return Optional.ofNullable(headings.get(heading));
    }

    /** Whether everything is believed of a text. */
    public boolean isUnreadable(String id) {
        return unreadable.contains(id) || (believesAll && !targets.containsKey(id));
    }

    /** The headings of a text that links can name. */
    public Collection<String> headings(String id) {
        return targets.getOrDefault(id, Map.of()).keySet().stream()
                .filter(heading -> !heading.equals(ClauseId.WHOLE) && !heading.equals(ClauseId.PREAMBLE))
                .toList();
    }

    private static List<String> ids(List<RawBlock> blocks) {
        return blocks.stream()
                .filter(RawBlock.Heading.class::isInstance)
                .flatMap(b -> ((RawBlock.Heading) b).id().stream())
                .map(RawBlock.Id::text)
                .toList();
    }
}
