package org.welcomepacket.model.text;

/** Where a link leads. */
public sealed interface Target {
    /**
     * Out of the packet.
     *
     * @param address an {@code https:}, {@code http:}, {@code mailto:} or {@code tel:} URI
     */
    record Web(String address) implements Target {}

    /**
     * A clause of a policy.
     *
     * @param clause which
     */
    record ToClause(ClauseId clause) implements Target {}

    /**
     * A whole policy.
     *
     * @param policy its id
     */
    record ToPolicy(String policy) implements Target {}

    /**
     * A page of the site only, or the letter.
     *
     * @param article its id
     * @param heading id of a heading in it; empty for its beginning
     */
    record ToArticle(String article, String heading) implements Target {}
}
