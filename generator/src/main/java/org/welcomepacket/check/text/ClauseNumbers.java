package org.welcomepacket.check.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.model.text.ClauseId;

/** The numbers of policies and clauses in one language; appendices have the letters of the language. */
public final class ClauseNumbers {
    private final Map<String, String> policies = new HashMap<>();
    private final Map<ClauseId, String> clauses = new HashMap<>();

    /**
     * Numbers policies in their order.
     *
     * @param files the policies, appendices last
     * @param appendices which of them are appendices
     * @param letters what appendices are numbered with
     */
    public ClauseNumbers(List<TextFile> files, Set<String> appendices, String letters) {
        int lettered = 0;
        for (TextFile file : files) {
            String number =
                    appendices.contains(file.id()) ? letter(lettered++, letters) : String.valueOf(policies.size() + 1);
            policies.put(file.id(), number);
            int clause = 0;
            for (Outline.Part part : file.outline().parts()) {
                boolean headed = part.heading().isPresent();
                clause += headed ? 1 : 0;
                clauses.put(new ClauseId(file.id(), part.id()), headed ? number + "." + clause : number);
            }
        }
    }

    String of(String policy) {
        return policies.getOrDefault(policy, "");
    }

    String of(ClauseId clause) {
        return clauses.getOrDefault(clause, "");
    }

    /** A to Z, then AA to ZZ. */
    private static String letter(int place, String letters) {
        int at = place % letters.length();
        return letters.substring(at, at + 1).repeat(place / letters.length() + 1);
    }
}
