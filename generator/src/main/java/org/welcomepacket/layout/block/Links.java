package org.welcomepacket.layout.block;

import java.util.Optional;
import java.util.Set;
import org.welcomepacket.layout.line.Style;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.model.text.Target;

/**
 * Where links of the text tree lead in the document.
 *
 * @param destinations names the document has
 * @param site where site-only pages stand, for this language, ending in a slash; empty when unknown
 */
public record Links(Set<String> destinations, Optional<String> site) {
    /** Copies the set. */
    public Links {
        destinations = Set.copyOf(destinations);
    }

    /** The link, unless it leads to something the document does not hold and nobody knows where it stands. */
    Optional<Style.Link> link(Target target, Tag tag, String words) {
        if (target instanceof Target.Web web) {
            return Optional.of(new Style.Link(tag, web.address(), true, words));
        } else if (target instanceof Target.ToClause to) {
            String policy = to.clause().policy();
            return inside(to.clause().isHeaded() ? policy + "." + to.clause().heading() : policy, tag, words);
        } else if (target instanceof Target.ToPolicy to) {
            return inside(to.policy(), tag, words);
        }
        Target.ToArticle article = (Target.ToArticle) target;
        Optional<Style.Link> here = inside(article.article(), tag, words);
        return here.isPresent() ? here : onSite(article, tag, words);
    }

    private Optional<Style.Link> inside(String destination, Tag tag, String words) {
        return destinations.contains(destination)
                ? Optional.of(new Style.Link(tag, destination, false, words))
                : Optional.empty();
    }

    private Optional<Style.Link> onSite(Target.ToArticle article, Tag tag, String words) {
        String fragment = article.heading().isEmpty() ? "" : "#" + article.heading();
        return site.map(base -> new Style.Link(tag, base + article.article() + ".html" + fragment, true, words));
    }
}
