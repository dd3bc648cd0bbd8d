package org.welcomepacket.check;

import java.util.Optional;
import java.util.Set;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Literal;
import org.welcomepacket.check.text.Outline;
import org.welcomepacket.check.text.TextFile;
import org.welcomepacket.model.rule.TimeSpread;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic.Related;
import org.welcomepacket.source.Span;

/**
 * Reminds those who sell at a distance of their clients' right of withdrawal: Directive 2011/83/EU on consumer rights,
 * article 6(1)(h) (say that it exists) and article 9(1) (fourteen days), which holds in the European Economic Area by
 * decision 181/2012 of its Joint Committee. A packet shows that it tells clients by a policy or a clause of the name
 * {@code withdrawal}. Only a reminder, and said to be one.
 */
final class WithdrawalCheck {
    /** The members of the European Union, then the other states of the European Economic Area, as of 2026. */
    private static final Set<String> COUNTRIES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK", "IS", "LI", "NO");

    private static final Set<String> DISTANT = Set.of("phone", "online");
    private static final String WITHDRAWAL = "withdrawal";
    private static final Value.Duration LEAST = new Value.Duration(14, Value.Unit.DAY);

    private final YamlFiles yaml;
    private final Texts texts;
    private final Findings findings;

    WithdrawalCheck(YamlFiles yaml, Texts texts, Findings findings) {
        this.yaml = yaml;
        this.texts = texts;
        this.findings = findings;
    }

    void check() {
        Optional<Yaml.Scalar> country = yaml.node(YamlFiles.PACKET, "business", "country")
                .filter(Yaml.Scalar.class::isInstance)
                .map(Yaml.Scalar.class::cast)
                .filter(scalar -> COUNTRIES.contains(scalar.text().strip()));
        country.ifPresent(this::notice);
        country.ifPresent(c -> yaml.node(YamlFiles.RULES, "values", WITHDRAWAL).ifPresent(this::length));
    }

    private void notice(Yaml.Scalar country) {
        Optional<Yaml.Entry> distant = yaml.entries(YamlFiles.SERVICES, "formats").stream()
                .filter(format -> DISTANT.contains(format.name()))
                .findFirst();
        if (distant.isEmpty()
                || !texts.unreadable().isEmpty()
                || texts.unlisted().containsKey(WITHDRAWAL)
                || texts.kept().stream().anyMatch(this::tells)) {
            return;
        }
        Span sold = distant.get().key().span();
        findings.add(
                Code.WITHDRAWAL_NOTICE,
                country.span(),
                "consumers in " + country.text().strip()
                        + " may withdraw from what they buy at a distance, but no policy or clause is called '"
                        + WITHDRAWAL + "'",
                "add one that tells them (a reminder, not legal advice); or, if it does not concern you, write"
                        + " '# welcome: allow withdrawal-notice' behind the country",
                new Related(sold, "sold at a distance"));
    }

    private boolean tells(TextFile file) {
        return file.kind() == TextFile.Kind.POLICY
                && (file.id().equals(WITHDRAWAL)
                        || file.outline().parts().stream().map(Outline.Part::id).anyMatch(WITHDRAWAL::equals));
    }

    private void length(Yaml node) {
        Optional<Value> value =
                node instanceof Yaml.Scalar scalar ? Literal.of(scalar.text()).value() : Optional.empty();
        if (value.orElse(null) instanceof Value.Duration time
                && TimeSpread.of(time).isOrdered(TimeSpread.of(LEAST))
                && TimeSpread.of(time).compare(TimeSpread.of(LEAST)) < 0) {
            findings.add(
                    Code.WITHDRAWAL_TOO_SHORT,
                    node.span(),
                    "the law of your country gives consumers at least 14 days to withdraw",
                    "write '14 days' or more (a reminder, not legal advice)");
        }
    }
}
