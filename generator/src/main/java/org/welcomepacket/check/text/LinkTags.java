package org.welcomepacket.check.text;

import java.util.Optional;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.Language;

/** Values that a link can lead to: e-mail addresses, telephone numbers, web addresses. */
public final class LinkTags {
    private final Optional<Business> business;
    private final Services services;
    private final Rules rules;

    /** The values of a packet, as far as they could be read. */
    public LinkTags(Optional<Business> business, Services services, Rules rules) {
        this.business = business;
        this.services = services;
        this.rules = rules;
    }

    /** Whether a link can lead to a value that the packet has; what could not be read is believed. */
    boolean canLead(String name) {
        if (name.startsWith("business.")) {
            return name.equals("business.email") || name.equals("business.phone") || name.equals("business.website");
        }
        if (name.startsWith("formats.")) {
            return name.endsWith(".number");
        }
        Value value = rules.values().get(name);
        if (value instanceof Value.Words words) {
            return words.words().words().values().stream()
                    .allMatch(w -> address(w).isPresent());
        }
        return value == null ? name.indexOf('.') < 0 : value instanceof Value.Phone;
    }

    /** The address that a value is in a language. */
    Optional<String> address(String name, Language language) {
        return words(name, language).flatMap(LinkTags::address);
    }

    private Optional<String> words(String name, Language language) {
        return switch (name) {
            case "business.email" -> business.flatMap(Business::email);
            case "business.phone" -> business.flatMap(Business::phone);
            case "business.website" -> business.flatMap(Business::website);
            default -> other(name, language);
        };
    }

    private Optional<String> other(String name, Language language) {
        if (name.startsWith("formats.") && name.endsWith(".number")) {
            String id = name.substring(8, name.length() - 7);
            return services.formats().stream()
                    .filter(f -> f.id().equals(id))
                    .findFirst()
                    .flatMap(Services.Format::number);
        }
        Value value = rules.values().get(name);
        if (value instanceof Value.Phone phone) {
            return Optional.of(phone.number());
        }
        return value instanceof Value.Words words ? Optional.of(words.words().in(language)) : Optional.empty();
    }

    private static Optional<String> address(String words) {
        if (Kinds.isWeb(words)) {
            return Optional.of(words);
        }
        if (words.matches("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]+")) {
            return Optional.of("mailto:" + words);
        }
        return words.matches("\\+?[0-9](?:[ ()/.-]{0,2}[0-9]){2,17}")
                ? Optional.of("tel:" + new Value.Phone(words).dialled())
                : Optional.empty();
    }
}
