package org.welcomepacket.check.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.model.text.ClauseId;

/** The numbers of policies and clauses; the same in every language. */
public final class ClauseNumbers {
    private final Map<String, Integer> policies = new HashMap<>();
    private final Map<ClauseId, String> clauses = new HashMap<>();

    /** Numbers the policies of one language in their order. */
    public ClauseNumbers(List<TextFile> files) {
        for (TextFile file : files) {
            int number = policies.size() + 1;
            policies.put(file.id(), number);
            int clause = 0;
            for (Outline.Part part : file.outline().parts()) {
                boolean headed = part.heading().isPresent();
                clause += headed ? 1 : 0;
                clauses.put(
                        new ClauseId(file.id(), part.id()), headed ? number + "." + clause : String.valueOf(number));
            }
        }
    }

    int of(String policy) {
        return policies.getOrDefault(policy, 0);
    }

    String of(ClauseId clause) {
        return clauses.getOrDefault(clause, "");
    }
}
