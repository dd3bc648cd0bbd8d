package org.welcomepacket.site;

import java.math.BigDecimal;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.PlainText;

/** What a page says, once more for search engines: JSON-LD with the words of schema.org. */
final class StructuredFacts {
    private StructuredFacts() {}

    /** The practice itself. */
    static Markup business(Scene scene) {
        Business business = scene.packet().business();
        Json.MembersBuilder facts = kind("LocalBusiness").add("name", business.name());
        scene.packet().site().baseUrl().ifPresent(url -> facts.add("url", url));
        business.phone().ifPresent(phone -> facts.add("telephone", phone));
        business.email().ifPresent(email -> facts.add("email", email));
        if (!business.address().isEmpty()) {
            facts.add("address", String.join(", ", business.address()));
        }
        if (!business.hours().isEmpty()) {
            facts.add("openingHours", Json.texts(hours(business)));
        }
        return script(facts.build());
    }

    /** What is offered and what it costs. */
    static Markup services(Scene scene) {
        List<Json> services = new ArrayList<>();
        for (Services.Service service : scene.packet().services().services()) {
            Json.MembersBuilder facts = kind("Service")
                    .add("name", service.name().in(scene.language()))
                    .add(
                            "provider",
                            Json.members()
                                    .add("@type", "LocalBusiness")
                                    .add("name", scene.packet().business().name())
                                    .build());
            service.description().ifPresent(words -> facts.add("description", words.in(scene.language())));
            service.price().ifPresent(price -> facts.add("offers", offer(price)));
            services.add(facts.build());
        }
        return services.isEmpty() ? Markup.NONE : script(Json.elements(services));
    }

    /** Questions that are headings, each with the answer below it; nothing when there are fewer than two. */
    static Markup questions(Article article) {
        List<Json> questions = new ArrayList<>();
        List<Block> answer = new ArrayList<>();
        Optional<String> question = Optional.empty();
        for (Block block : article.blocks()) {
            if (block instanceof Block.Heading heading) {
                question(question, answer).ifPresent(questions::add);
                question = Optional.of(PlainText.of(heading.content()));
                answer = new ArrayList<>();
            } else {
                answer.add(block);
            }
        }
        question(question, answer).ifPresent(questions::add);
        return questions.size() < 2
                ? Markup.NONE
                : script(kind("FAQPage").add("mainEntity", questions).build());
    }

    private static Optional<Json> question(Optional<String> heading, List<Block> answer) {
        return heading.filter(words -> words.endsWith("?") && !answer.isEmpty())
                .map(words -> Json.members()
                        .add("@type", "Question")
                        .add("name", words)
                        .add(
                                "acceptedAnswer",
                                Json.members()
                                        .add("@type", "Answer")
                                        .add("text", PlainText.of(answer, List.of()))
                                        .build())
                        .build());
    }

    private static Json offer(Value.Money price) {
        int digits = Math.max(0, price.currency().getDefaultFractionDigits());
        return Json.members()
                .add("@type", "Offer")
                .add("price", BigDecimal.valueOf(price.minor(), digits).toPlainString())
                .add("priceCurrency", price.currency().getCurrencyCode())
                .build();
    }

    /** As schema.org writes them: {@code Mo-Th 09:00-16:00}. */
    private static List<String> hours(Business business) {
        List<String> all = new ArrayList<>();
        for (Business.Hours hours : business.hours()) {
            String first =
                    hours.first().getDisplayName(TextStyle.SHORT, Locale.ROOT).substring(0, 2);
            String last =
                    hours.last().getDisplayName(TextStyle.SHORT, Locale.ROOT).substring(0, 2);
            String days = first.equals(last) ? first : first + "-" + last;
            hours.times().forEach(times -> all.add(days + " " + times.from() + "-" + times.to()));
        }
        return all;
    }

    private static Json.MembersBuilder kind(String type) {
        return Json.members().add("@context", "https://schema.org").add("@type", type);
    }

    /** A data block, which no browser runs; nothing in it can end it. */
    private static Markup script(Json facts) {
        String text = facts.compact().replace("<", "\\u003c").replace("&", "\\u0026");
        return new Markup("<script type=\"application/ld+json\">" + text + "</script>");
    }
}
