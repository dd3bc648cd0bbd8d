package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.check.form.Key;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Span;

/** Names of clauses that YAML files use before the clauses are known. */
final class ClauseUses {
    /** The key by which decisions and grounds name the clause that states them. */
    static final Key<Yaml.Scalar> KEY =
            Key.optional("clause", Kinds.CLAUSE, "the clause that states it: policy#heading", "cancellations#late");

    private final Findings findings;
    private final List<Use> uses = new ArrayList<>();

    ClauseUses(Findings findings) {
        this.findings = findings;
    }

    /**
     * A clause named somewhere.
     *
     * @param clause which
     * @param place where
     */
    record Use(ClauseId clause, Span place) {}

    /** Takes a name such as {@code cancellations#late}. */
    Optional<ClauseId> use(Yaml.Scalar scalar) {
        Optional<ClauseId> clause = Ids.clause(scalar.text().strip());
        if (clause.isEmpty()) {
            findings.add(
                    Code.INVALID_VALUE,
                    scalar.span(),
                    scalar.kind() + " names no clause",
                    "write policy#heading, such as 'cancellations#late'");
        }
        clause.ifPresent(c -> uses.add(new Use(c, scalar.span())));
        return clause;
    }

    /** All uses so far. */
    List<Use> all() {
        return List.copyOf(uses);
    }
}
