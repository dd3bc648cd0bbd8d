package org.welcomepacket.check;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.welcomepacket.check.form.Fields;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.decide.Given;
import org.welcomepacket.decide.Table;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Rules.Base;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Row;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;

/** Says what an offer leaves open that a client has to know: the price, and for a call who dials which number. */
final class OfferCheck {
    private static final String PHONE = "phone";

    private final YamlFiles yaml;
    private final Rules rules;
    private final Findings findings;

    /**
     * A check.
     *
     * @param rules as far as they could be understood
     */
    OfferCheck(YamlFiles yaml, Rules rules, Findings findings) {
        this.yaml = yaml;
        this.rules = rules;
        this.findings = findings;
    }

    void check() {
        Set<String> packed = yaml.entries(YamlFiles.SERVICES, "packages").stream()
                .map(entry -> word(entry, "of"))
                .collect(Collectors.toSet());
        for (Yaml.Entry service : yaml.entries(YamlFiles.SERVICES, "services")) {
            if (isOpen(service, "price", ServicesCheck.SERVICE_FORM)) {
                price(service, packed.contains(service.name()));
            }
        }
        yaml.entries(YamlFiles.SERVICES, "formats").forEach(this::call);
    }

    /** What is sold in a package needs no price of its own, unless a rule takes a share of it. */
    private void price(Yaml.Entry service, boolean packed) {
        Optional<String> sharing = rules.decisions().stream()
                .filter(decision -> decision.rows().stream()
                        .anyMatch(row -> takesShareOfPrice(row) && canBeAbout(service.name(), decision, row)))
                .map(Decision::id)
                .findFirst();
        if (!packed || sharing.isPresent()) {
            findings.add(
                    Code.MISSING_PRICE,
                    service.key().span(),
                    "'" + service.name() + "' has no price"
                            + sharing.map(id -> ", and '" + id + "' takes a share of it")
                                    .orElse(""),
                    "add 'price:' such as 950 DKK, or 0 DKK if it is free");
        }
    }

    private boolean takesShareOfPrice(Row row) {
        Rules.Result result = rules.outcomes().get(row.outcome());
        return result != null
                && result.of() == Base.PRICE
                && result.amount().filter(Value.Percentage.class::isInstance).isPresent();
    }

    /** A decision that does not ask for the service is about every one. */
    private boolean canBeAbout(String service, Decision decision, Row row) {
        Set<String> services = yaml.entries(YamlFiles.SERVICES, "services").stream()
                .map(Yaml.Entry::name)
                .collect(Collectors.toSet());
        for (int i = 0; i < decision.inputs().size(); i++) {
            if (decision.inputs().get(i).choices().keySet().equals(services)) {
                return Table.accepts(row.tests().get(i), new Given.Choice(service));
            }
        }
        return true;
    }

    private void call(Yaml.Entry format) {
        if (format.name().equals(PHONE) && isOpen(format, "who-calls", ServicesCheck.FORMAT_FORM)) {
            findings.add(
                    Code.UNCLEAR_CALL,
                    format.key().span(),
                    "nobody can know who calls whom",
                    "add 'who-calls: client' or 'who-calls: business'");
        }
        if (word(format, "who-calls").equals("client")
                && isOpen(format, "number", ServicesCheck.FORMAT_FORM)
                && !findings.hasCause("formats." + format.name() + ".number")) {
            findings.add(
                    Code.UNCLEAR_CALL,
                    format.key().span(),
                    "clients are to call, but no number is given",
                    "add 'number:' with the number to call");
        }
    }

    /** Whether a group says nothing of a key; what is wrong there has been said, such as a key that is misspelled. */
    private static boolean isOpen(Yaml.Entry entry, String key, Form form) {
        return entry.value() instanceof Yaml.Mapping group
                && group.entry(key).isEmpty()
                && !Fields.isMisspelled(key, group, form);
    }

    private static String word(Yaml.Entry entry, String key) {
        return entry.value() instanceof Yaml.Mapping group
                ? group.get(key)
                        .filter(Yaml.Scalar.class::isInstance)
                        .map(node -> ((Yaml.Scalar) node).text().strip())
                        .orElse("")
                : "";
    }
}
