package org.welcomepacket.site;

import java.util.Optional;
import java.util.regex.Pattern;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.Target;

/**
 * Addresses as seen from one page.
 *
 * @param language whose pages are meant
 * @param from the page
 */
record Links(Language language, Address from) {
    private static final Pattern WEB = Pattern.compile("(?i)(https?://|mailto:|tel:)[^\\p{Cntrl}\\s]+");

    /** The address of a link's target; empty when it must not be a link. */
    Optional<String> to(Target target) {
        if (target instanceof Target.Web web) {
            return WEB.matcher(web.address()).matches() ? Optional.of(web.address()) : Optional.empty();
        } else if (target instanceof Target.ToClause clause) {
            return Optional.of(to(clause.clause()));
        } else if (target instanceof Target.ToPolicy policy) {
            return Optional.of(to(policy.policy()));
        } else if (target instanceof Target.ToArticle article) {
            return Optional.of(toArticle(article));
        }
        throw new IllegalArgumentException("a new kind of target: " + target);
    }

    /** The address of a clause; the page itself when the clause has no heading to jump to. */
    String to(ClauseId clause) {
        Address page = SitePlan.page(language, clause.policy());
        return clause.isHeaded() ? from.to(page, clause.heading()) : from.to(page);
    }

    /** The address of a page of this language by its name. */
    String to(String page) {
        return from.to(SitePlan.page(language, page));
    }

    /** The address of a picture. */
    String to(Asset picture) {
        return from.to(SitePlan.media(picture));
    }

    private String toArticle(Target.ToArticle article) {
        String page = switch (article.article()) {
            case "welcome" -> SitePlan.INDEX;
            case "schedule" -> SitePlan.SERVICES;
            default -> article.article();
        };
        return from.to(SitePlan.page(language, page), article.heading());
    }
}
