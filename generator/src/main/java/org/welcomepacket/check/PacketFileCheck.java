package org.welcomepacket.check;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.welcomepacket.check.form.Fields;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.check.form.Key;
import org.welcomepacket.check.form.Kind;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.check.form.Reading;
import org.welcomepacket.check.form.Shape;
import org.welcomepacket.model.Agreement;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.Edition;
import org.welcomepacket.model.Print;
import org.welcomepacket.model.SiteOptions;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/** Reads packet.yaml. */
final class PacketFileCheck {
    /** Device names of Windows, which no file can have: Microsoft, "Naming Files, Paths, and Namespaces". */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private static final Key<Integer> NUMBER =
            Key.optional("number", Kinds.NUMBER, "counted up whenever the words change", "1", "2");
    private static final Key<LocalDate> EFFECTIVE =
            Key.optional("effective", Kinds.DATE, "the first day it holds", "2027-01-01");
    private static final Key<Value.Duration> REVIEW = Key.optional(
            "review", Kinds.DURATION, "how long after that you look at the rules again", "6 months", "1 year");
    static final Form EDITION_FORM = Form.of("edition", NUMBER, EFFECTIVE, REVIEW);

    private static final Shape FINGERPRINT =
            Shape.text("([: ]*[0-9a-fA-F]){64}[: ]*", "a fingerprint, the 64 digits that 'welcome keygen' prints");
    private static final Key<List<String>> FINGERPRINTS = Key.optional(
            "fingerprints",
            Kinds.some(new Kind<>(FINGERPRINT, PacketFileCheck::fingerprint)),
            "the certificates that may sign, 64 digits each as 'welcome keygen' prints them; without any, every key may",
            "[]");
    private static final Form SIGNING_FORM = Form.of("signing", FINGERPRINTS);

    private static final Key<String> BASE_URL = Key.optional(
            "base-url", Kinds.WEB, "where the site will stand, for search engines", "https://example.org/welcome/");
    private static final Key<List<Yaml.Scalar>> CARDS = Key.optional(
            "cards",
            Kinds.some(Kinds.CLAUSE),
            "the clauses people ask for most, shown on the first page",
            "[cancellations#late, sessions#phone]");
    private static final Form SITE_FORM = Form.of("site", BASE_URL, CARDS);

    private static final Shape LANGUAGE =
            Shape.text("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", "the tag of a language, such as 'en'");
    private static final Key<Business> BUSINESS = Key.required("business", BusinessCheck.KIND, "who you are");
    private static final Key<List<Yaml.Scalar>> LANGUAGES = Key.optional(
            "languages",
            Kinds.some(Kinds.SCALAR.shaped(LANGUAGE)),
            "the languages of the packet, each a folder of that name; without it, the folders that are there",
            "[en, da]");
    private static final Key<Yaml.Scalar> BINDING =
            Key.optional("binding-language", Kinds.SCALAR.shaped(LANGUAGE), "the language whose text prevails", "en");
    private static final Key<Edition> EDITION = Key.optional(
            "edition",
            new Kind<>(Shape.group(EDITION_FORM), PacketFileCheck::edition),
            "which version of the packet this is",
            "{ number: 1, effective: 2027-01-01, review: 6 months }");
    private static final Key<List<Yaml.Scalar>> POLICIES = Key.required(
            "policies",
            Kinds.some(Kinds.NAME).shaped(new Shape.Some(Shape.ID, 1, true)),
            "the names of the policies, in the order of their numbers; each is a file in policies/",
            "[sessions, cancellations, payment]");
    private static final Key<List<Yaml.Scalar>> APPENDICES = Key.optional(
            "appendices",
            Kinds.some(Kinds.NAME),
            "the names of texts that stand behind the signatures, such as a form; each is a file in policies/",
            "[withdrawal-form]");
    private static final Key<List<Yaml.Scalar>> PAGES = Key.optional(
            "pages",
            Kinds.some(Kinds.NAME),
            "the names of pages that are on the site only; each is a file in pages/",
            "[questions]");
    private static final Key<Agreement> AGREEMENT =
            Key.optional("agreement", AgreementCheck.kind(), "what clients fill in and sign");
    private static final Key<Set<String>> SIGNING = Key.optional(
            "signing",
            new Kind<>(Shape.group(SIGNING_FORM), PacketFileCheck::signing),
            "which keys may sign for you",
            "{ fingerprints: [] }");
    private static final Key<Fields> SITE = Key.optional("site", Kinds.group(SITE_FORM), "the welcome site");
    private static final Key<List<Print>> PRINTS = Key.optional(
            "prints",
            Kinds.some(Kinds.choice(
                    Map.of("shop-sign", Print.SHOP_SIGN, "brochure", Print.BROCHURE),
                    List.of("shop-sign", "brochure"))),
            "what else is made of the packet, with a code that leads to the site",
            "[shop-sign, brochure]");
    static final Form FORM = Form.of(
            "packet.yaml",
            BUSINESS,
            LANGUAGES,
            BINDING,
            EDITION,
            POLICIES,
            APPENDICES,
            PAGES,
            AGREEMENT,
            SIGNING,
            SITE,
            PRINTS);

    private PacketFileCheck() {}

    /** The group of all keys, if the file holds one. */
    static Optional<Fields> fields(Yaml root, Reading reading) {
        return Fields.of(root, FORM, root.span().file().start(), reading);
    }

    /** The languages the author names. */
    static Optional<List<Yaml.Scalar>> languages(Fields fields) {
        return fields.get(LANGUAGES);
    }

    /** The language the author says prevails. */
    static Optional<Yaml.Scalar> binding(Fields fields) {
        return fields.get(BINDING);
    }

    /** Everything else. */
    static PacketFile read(Fields fields, Reading reading) {
        Optional<Fields> site = fields.get(SITE);
        Optional<List<Yaml.Scalar>> policies = fields.get(POLICIES);
        Set<String> taken = new LinkedHashSet<>();
        List<Yaml.Scalar> kept = ids(policies.orElse(List.of()), Set.of(), taken, reading);
        List<Yaml.Scalar> appendices = fields.get(APPENDICES).orElse(List.of());
        List<Yaml.Scalar> keptAppendices = ids(appendices, Set.of(), taken, reading);
        List<Yaml.Scalar> pages = fields.get(PAGES).orElse(List.of());
        List<Yaml.Scalar> keptPages = ids(pages, SiteOptions.ADDED_TO, taken, reading);
        if (policies.isPresent() && policies.get().isEmpty()) {
            Span place = fields.place(POLICIES).orElseThrow();
            reading.findings().add(Code.MISSING_KEY, place, "a packet needs a policy", "add its name to the list");
        }
        return new PacketFile(
                fields.get(BUSINESS),
                fields.get(EDITION).orElse(new Edition(1, Optional.empty(), Optional.empty())),
                kept,
                keptAppendices,
                keptPages,
                fields.get(AGREEMENT).orElse(AgreementCheck.standard()),
                fields.get(SIGNING).orElse(Set.of()),
                site.flatMap(s -> s.get(BASE_URL)).map(url -> url.endsWith("/") ? url : url + "/"),
                site.flatMap(s -> s.get(CARDS)).orElse(List.of()),
                prints(fields, site.flatMap(s -> s.node(BASE_URL)).isPresent(), reading),
                policies.isPresent(),
                kept.size() == policies.map(PacketFileCheck::different).orElse(0L)
                        && keptAppendices.size() == different(appendices)
                        && keptPages.size() == different(pages));
    }

    private static long different(List<Yaml.Scalar> names) {
        return names.stream().map(Yaml.Scalar::text).distinct().count();
    }

    private static Set<Print> prints(Fields fields, boolean siteIsKnown, Reading reading) {
        Set<Print> prints = new LinkedHashSet<>(fields.get(PRINTS).orElse(List.of()));
        if (!prints.isEmpty() && !siteIsKnown) {
            reading.findings()
                    .add(
                            Code.MISSING_KEY,
                            fields.place(PRINTS).orElseThrow(),
                            "signs and brochures lead to your site, and nothing says where it is",
                            "add 'base-url' under 'site', such as 'https://example.org/welcome/'");
        }
        return prints;
    }

    private static List<Yaml.Scalar> ids(
            List<Yaml.Scalar> names, Set<String> welcome, Set<String> taken, Reading reading) {
        return names.stream()
                .filter(name -> Ids.check(name.text(), name.span(), reading.findings()))
                .filter(name -> isFileName(name, reading) && isFree(name, welcome, taken, reading))
                .toList();
    }

    private static boolean isFileName(Yaml.Scalar name, Reading reading) {
        boolean device = DEVICE.matcher(name.text()).matches();
        if (device) {
            reading.findings()
                    .add(
                            Code.RESERVED_ID,
                            name.span(),
                            "'" + name.text() + "' cannot be the name of a file on Windows",
                            "choose another name, for the file as well");
        }
        return !device;
    }

    private static boolean isFree(Yaml.Scalar name, Set<String> welcome, Set<String> taken, Reading reading) {
        if (SiteOptions.RESERVED.contains(name.text()) && !welcome.contains(name.text())) {
            reading.findings()
                    .add(
                            Code.RESERVED_ID,
                            name.span(),
                            "'" + name.text() + "' is the name of a page that is made for you",
                            "choose another name, for the file as well");
            return false;
        }
        if (!taken.add(name.text())) {
            reading.findings()
                    .add(
                            Code.DUPLICATE_ID,
                            name.span(),
                            "'" + name.text() + "' is listed twice",
                            "keep one of the two");
            return false;
        }
        return true;
    }

    private static Optional<Edition> edition(Yaml node, String name, Reading reading) {
        return Fields.of(node, EDITION_FORM, node.span(), reading)
                .map(f -> new Edition(f.get(NUMBER).orElse(1), f.get(EFFECTIVE), f.get(REVIEW)));
    }

    private static Optional<Set<String>> signing(Yaml node, String name, Reading reading) {
        return Fields.of(node, SIGNING_FORM, node.span(), reading)
                .flatMap(f -> f.get(FINGERPRINTS))
                .map(LinkedHashSet::new);
    }

    private static Optional<String> fingerprint(Yaml node, String name, Reading reading) {
        return Kinds.SCALAR.read(node, name, reading).flatMap(scalar -> {
            String digits = scalar.text().replaceAll("[: ]", "").toLowerCase(Locale.ROOT);
            if (digits.matches("[0-9a-f]{64}")) {
                return Optional.of(digits);
            }
            reading.findings()
                    .add(new Diagnostic(
                            Code.INVALID_VALUE,
                            scalar.span(),
                            scalar.kind() + " is no fingerprint",
                            "copy the 64 digits that 'welcome keygen' prints"));
            return Optional.<String>empty();
        });
    }
}
