package org.welcomepacket.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Literal;
import org.welcomepacket.model.Edition;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;

/** Says which dates are over on the day of the check. */
final class DateCheck {
    private final YamlFiles yaml;
    private final LocalDate today;
    private final Findings findings;

    DateCheck(YamlFiles yaml, LocalDate today, Findings findings) {
        this.yaml = yaml;
        this.today = today;
        this.findings = findings;
    }

    void check(Edition edition) {
        closed();
        values();
        review(edition);
    }

    private void closed() {
        Optional<Yaml> node = yaml.node(YamlFiles.PACKET, "business", "closed");
        List<Yaml> days = node.map(n -> n instanceof Yaml.Sequence list ? list.items() : List.of(n))
                .orElse(List.of());
        for (Yaml day : days) {
            if (day instanceof Yaml.Scalar scalar) {
                String[] parts = scalar.text().split("\\.\\.", -1);
                day(parts[parts.length - 1]).filter(today::isAfter).ifPresent(last -> {
                    String hint = "take it out, or bring it up to date";
                    findings.add(Code.DATE_PAST, scalar.span(), scalar.kind() + " is over", hint);
                });
            }
        }
    }

    private void values() {
        for (Yaml.Entry entry : yaml.entries(YamlFiles.RULES, "values")) {
            if (entry.value() instanceof Yaml.Scalar scalar) {
                day(scalar.text())
                        .filter(today::isAfter)
                        .ifPresent(past -> findings.add(
                                Code.DATE_PAST,
                                scalar.span(),
                                "the day of '" + entry.name() + "' is over",
                                "bring it up to date; or, if it is meant to lie in the past, write"
                                        + " '# welcome: allow date-past' behind it"));
            }
        }
    }

    private void review(Edition edition) {
        if (edition.effective().isEmpty() || edition.review().isEmpty()) {
            return;
        }
        LocalDate due = later(edition.effective().get(), edition.review().get());
        if (due.isBefore(today)) {
            yaml.node(YamlFiles.PACKET, "edition", "review")
                    .ifPresent(node -> findings.add(
                            Code.REVIEW_OVERDUE,
                            node.span(),
                            "these rules were to be looked at again by " + due,
                            "read them, then begin a new edition or give 'review' a longer time"));
        }
    }

    private static Optional<LocalDate> day(String text) {
        return Literal.of(text).value().filter(Value.Date.class::isInstance).map(date -> ((Value.Date) date).day());
    }

    private static LocalDate later(LocalDate day, Value.Duration time) {
        return switch (time.unit()) {
            case MINUTE -> day.plusDays(time.amount() / (24 * 60));
            case HOUR -> day.plusDays(time.amount() / 24);
            case DAY -> day.plusDays(time.amount());
            case WEEK -> day.plusWeeks(time.amount());
            case MONTH -> day.plusMonths(time.amount());
            case YEAR -> day.plusYears(time.amount());
        };
    }
}
