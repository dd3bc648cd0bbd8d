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
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;

/** Every clause, policy and page of the packet, for references. A text that could not be read is believed to have all. */
public final class ClauseIndex {
    private final Map<String, Map<String, Target>> targets = new LinkedHashMap<>();
    private final Map<String, TextFile.Kind> kinds = new HashMap<>();
    private final Set<ClauseId> clauses = new HashSet<>();
    private final Set<String> unreadable = new HashSet<>();

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

    /** Takes the name of a text that could not be read. */
    public void addUnreadable(String id) {
        unreadable.add(id);
    }

    /** Whether there is such a clause; if not, says so. */
    public boolean check(ClauseId clause, Span place, Findings findings) {
        if (clauses.contains(clause) || unreadable.contains(clause.policy())) {
            return true;
        }
        boolean policy = kinds.get(clause.policy()) == TextFile.Kind.POLICY;
        List<String> names = new ArrayList<>();
        clauses.stream()
                .filter(c -> !policy || c.policy().equals(clause.policy()))
                .forEach(c -> names.add(c.toString()));
        names.sort(null);
        findings.add(
                Code.UNRESOLVED_REFERENCE,
                place,
                policy
                        ? "'" + clause.policy() + "' has no clause '" + clause.heading() + "'"
                        : "there is no policy '" + clause.policy() + "'",
                Nearest.hint(clause.toString(), names));
        return false;
    }

    /** Whether there is a text of that name. */
    public boolean has(String id) {
        return targets.containsKey(id) || unreadable.contains(id);
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
        return unreadable.contains(id);
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
