package org.welcomepacket.model;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.LocalText;

/**
 * What is offered, how and for how much.
 *
 * @param formats how sessions take place, in the author's order
 * @param services what can be bought
 * @param packages several sessions at once
 */
public record Services(List<Format> formats, List<Service> services, List<SessionPackage> packages) {
    /** Copies the lists. */
    public Services {
        formats = List.copyOf(formats);
        services = List.copyOf(services);
        packages = List.copyOf(packages);
    }

    /** Who dials. */
    public enum Caller {
        /** The client calls the business. */
        CLIENT,
        /** The business calls the client. */
        BUSINESS
    }

    /** How tax stands to a price. */
    public enum Tax {
        /** The price holds it. */
        INCLUDED,
        /** It comes on top. */
        EXCLUDED,
        /** None is due. */
        EXEMPT
    }

    /**
     * A way a session takes place.
     *
     * @param id such as {@code phone}
     * @param name for clients
     * @param caller who calls whom
     * @param number where to call, as the author wrote it
     * @param link how the client gets the link
     * @param place where to come to
     * @param arriveEarly how long before the start to be there
     * @param length of one session
     */
    public record Format(
            String id,
            LocalText name,
            Optional<Caller> caller,
            Optional<String> number,
            Optional<LocalText> link,
            Optional<LocalText> place,
            Optional<Value.Duration> arriveEarly,
            Optional<Value.Duration> length) {}

    /**
     * Something a client can buy.
     *
     * @param id its name in rules
     * @param name for clients
     * @param formats ids of the formats it is offered in
     * @param length when it differs from its format's
     * @param price of one
     * @param tax how tax stands to the price
     * @param delivered when or how the result reaches the client
     * @param description in a sentence
     */
    public record Service(
            String id,
            LocalText name,
            List<String> formats,
            Optional<Value.Duration> length,
            Optional<Value.Money> price,
            Optional<Tax> tax,
            Optional<LocalText> delivered,
            Optional<LocalText> description) {
        /** Copies the list. */
        public Service {
            formats = List.copyOf(formats);
        }
    }

    /**
     * Several sessions bought at once.
     *
     * @param id its name in rules
     * @param name for clients
     * @param of id of the service
     * @param sessions how many
     * @param price of the whole package
     * @param valid how long they can be used
     * @param prepaid whether it is paid before the first session
     * @param description in a sentence
     */
    public record SessionPackage(
            String id,
            LocalText name,
            String of,
            int sessions,
            Value.Money price,
            Optional<Value.Duration> valid,
            boolean prepaid,
            Optional<LocalText> description) {}
}
