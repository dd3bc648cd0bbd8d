package org.welcomepacket.model.text;

/**
 * The identity of a clause across languages and editions: {@code policy#heading}.
 *
 * @param policy id of the policy
 * @param heading id of the heading; {@code preamble} for text before the first one, {@code policy} for a policy
 *     without any
 */
public record ClauseId(String policy, String heading) implements Comparable<ClauseId> {
    /** The heading id of what stands before the first heading. */
    public static final String PREAMBLE = "preamble";

    /** The heading id of a policy that has no headings. */
    public static final String WHOLE = "policy";

    /** Whether it begins with a heading of its own; if not, it begins where its policy does. */
    public boolean isHeaded() {
        return !heading.equals(PREAMBLE) && !heading.equals(WHOLE);
    }

    @Override
    public int compareTo(ClauseId other) {
        int byPolicy = policy.compareTo(other.policy);
        return byPolicy != 0 ? byPolicy : heading.compareTo(other.heading);
    }

    /** {@code policy#heading}. */
    @Override
    public String toString() {
        return policy + "#" + heading;
    }
}
