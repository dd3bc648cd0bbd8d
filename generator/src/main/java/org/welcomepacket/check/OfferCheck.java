package org.welcomepacket.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;

/** Says what an offer leaves open that a client has to know: the price, and for a call who dials which number. */
final class OfferCheck {
    private static final String PHONE = "phone";

    private final YamlFiles yaml;
    private final Findings findings;

    OfferCheck(YamlFiles yaml, Findings findings) {
        this.yaml = yaml;
        this.findings = findings;
    }

    void check() {
        Set<String> packed = yaml.entries(YamlFiles.SERVICES, "packages").stream()
                .map(entry -> word(entry, "of"))
                .collect(Collectors.toSet());
        for (Yaml.Entry service : yaml.entries(YamlFiles.SERVICES, "services")) {
            if (isOpen(service, "price") && !packed.contains(service.name())) {
                findings.add(
                        Code.MISSING_PRICE,
                        service.key().span(),
                        "'" + service.name() + "' has no price",
                        "add 'price:' such as 950 DKK, or 0 DKK if it is free");
            }
        }
        yaml.entries(YamlFiles.SERVICES, "formats").forEach(this::call);
    }

    private void call(Yaml.Entry format) {
        if (format.name().equals(PHONE) && isOpen(format, "who-calls")) {
            findings.add(
                    Code.UNCLEAR_CALL,
                    format.key().span(),
                    "nobody can know who calls whom",
                    "add 'who-calls: client' or 'who-calls: business'");
        }
        if (word(format, "who-calls").equals("client") && isOpen(format, "number")) {
            findings.add(
                    Code.UNCLEAR_CALL,
                    format.key().span(),
                    "clients are to call, but no number is given",
                    "add 'number:' with the number to call");
        }
    }

    /** Whether a group says nothing of a key; what is wrong there has been said. */
    private static boolean isOpen(Yaml.Entry entry, String key) {
        return entry.value() instanceof Yaml.Mapping group && group.entry(key).isEmpty();
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
