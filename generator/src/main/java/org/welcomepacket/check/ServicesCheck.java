package org.welcomepacket.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.check.form.Fields;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.check.form.Key;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.check.form.Reading;
import org.welcomepacket.check.form.Shape;
import org.welcomepacket.check.text.MissingHome;
import org.welcomepacket.check.text.Vocabulary;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.Services.Caller;
import org.welcomepacket.model.Services.Format;
import org.welcomepacket.model.Services.Service;
import org.welcomepacket.model.Services.SessionPackage;
import org.welcomepacket.model.Services.Tax;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;

/** Reads services.yaml. */
final class ServicesCheck {
    private static final Key<LocalText> NAME =
            Key.optional("name", Kinds.LOCALISED, "what clients call it", "Coaching session");
    private static final Key<LocalText> REQUIRED_NAME = NAME.asRequired();
    private static final Key<LocalText> DESCRIPTION =
            Key.optional("description", Kinds.LOCALISED, "a sentence on it", "One to one, with Maja.");
    private static final Key<Value.Duration> LENGTH =
            Key.optional("length", Kinds.DURATION, "how long one session is", "50 minutes");

    private static final Key<Caller> WHO_CALLS = Key.optional(
            "who-calls",
            Kinds.choice(Map.of("client", Caller.CLIENT, "business", Caller.BUSINESS), List.of("client", "business")),
            "who dials");
    private static final Key<String> NUMBER =
            Key.optional("number", Kinds.PHONE, "the number to call for a session", "+45 12 34 56 78");
    private static final Key<LocalText> LINK =
            Key.optional("link", Kinds.LOCALISED, "how the client gets the link", "the link in your confirmation");
    private static final Key<Yaml> PLACE =
            Key.optional("place", Kinds.raw(Shape.WORDS), "where to come to, or business.address", "business.address");
    private static final Key<Value.Duration> ARRIVE_EARLY =
            Key.optional("arrive-early", Kinds.DURATION, "how long before the start to be there", "5 minutes");
    static final Form FORMAT_FORM = Form.of("format", NAME, WHO_CALLS, NUMBER, LINK, PLACE, ARRIVE_EARLY, LENGTH);
    private static final Form NEW_FORMAT_FORM =
            Form.of("format", REQUIRED_NAME, WHO_CALLS, NUMBER, LINK, PLACE, ARRIVE_EARLY, LENGTH);

    private static final Key<List<Yaml.Scalar>> FORMAT = Key.optional(
            "format",
            Kinds.some(Kinds.NAME),
            "the formats it is offered in, one or a list",
            "online",
            "[phone, online]");
    private static final Key<Value.Money> PRICE = Key.optional("price", Kinds.MONEY, "the price of one", "950 DKK");
    private static final Key<Tax> TAX = Key.optional(
            "tax",
            Kinds.choice(
                    Map.of("included", Tax.INCLUDED, "excluded", Tax.EXCLUDED, "exempt", Tax.EXEMPT),
                    List.of("included", "excluded", "exempt")),
            "whether the price holds it");
    private static final Key<LocalText> DELIVERED = Key.optional(
            "delivered", Kinds.LOCALISED, "when or how the result arrives", "your notes by e-mail the next day");
    static final Form SERVICE_FORM =
            Form.of("service", REQUIRED_NAME, FORMAT, LENGTH, PRICE, TAX, DELIVERED, DESCRIPTION);

    private static final Key<Yaml.Scalar> OF = Key.required("of", Kinds.NAME, "the service it holds", "coaching");
    private static final Key<Integer> SESSIONS =
            Key.required("sessions", Kinds.NUMBER, "how many sessions it holds", "6");
    private static final Key<Value.Money> PACKAGE_PRICE =
            Key.required("price", Kinds.MONEY, "the price of the whole package", "5400 DKK");
    private static final Key<Value.Duration> VALID =
            Key.optional("valid", Kinds.DURATION, "how long it can be used", "6 months");
    private static final Key<Boolean> PREPAID =
            Key.optional("prepaid", Kinds.YES_NO, "whether it is paid before the first session", "yes");
    static final Form PACKAGE_FORM =
            Form.of("package", REQUIRED_NAME, OF, SESSIONS, PACKAGE_PRICE, VALID, PREPAID, DESCRIPTION);

    private static final Key<Yaml.Mapping> FORMATS = Key.optional(
            "formats",
            Kinds.named("formats", Shape.ANY).shaped(formats()),
            "how sessions take place: phone, online, in-person, on-the-move, or a name of your own");
    private static final Key<Yaml.Mapping> SERVICES = Key.optional(
            "services",
            Kinds.named("services", Shape.group(SERVICE_FORM)),
            "what you offer, each with a name of your choice");
    private static final Key<Yaml.Mapping> PACKAGES = Key.optional(
            "packages",
            Kinds.named("packages", Shape.group(PACKAGE_FORM)),
            "several sessions bought at once, each with a name of your choice");
    static final Form FORM = Form.of("services.yaml", FORMATS, SERVICES, PACKAGES);

    private final Reading reading;
    private final WellKnownFormats formatNames;
    private final Optional<List<String>> address;

    /**
     * A check.
     *
     * @param formatNames the names of formats nobody needs to name
     * @param address of the business; absent when the business could not be read
     */
    ServicesCheck(Reading reading, WellKnownFormats formatNames, Optional<List<String>> address) {
        this.reading = reading;
        this.formatNames = formatNames;
        this.address = address;
    }

    /** Formats that everybody knows need no name. */
    private static Shape formats() {
        List<Key<?>> known = Vocabulary.WELL_KNOWN_FORMATS.stream()
                .<Key<?>>map(id -> Key.optional(id, Kinds.group(FORMAT_FORM), "a session " + id.replace('-', ' ')))
                .toList();
        return Shape.group(new Form("formats", known, Optional.empty())
                .withOthers(new Form.Others(Ids.PATTERN, List.of(), Shape.group(NEW_FORMAT_FORM))));
    }

    /** What holds when there is no services.yaml. */
    static Services none() {
        return new Services(List.of(), List.of(), List.of());
    }

    /** Everything the file offers that could be understood. */
    Services read(Yaml root) {
        Optional<Fields> fields = Fields.of(root, FORM, root.span().file().start(), reading);
        if (fields.isEmpty()) {
            return none();
        }
        List<Yaml.Entry> formats = entries(fields.get(), FORMATS);
        List<Yaml.Entry> services = entries(fields.get(), SERVICES);
        List<String> formatIds = formats.stream().map(Yaml.Entry::name).toList();
        List<String> serviceIds = services.stream().map(Yaml.Entry::name).toList();
        return new Services(
                formats.stream().flatMap(e -> format(e, formatIds).stream()).toList(),
                services.stream().flatMap(e -> service(e, formatIds).stream()).toList(),
                entries(fields.get(), PACKAGES).stream()
                        .flatMap(e -> sessionPackage(e, serviceIds).stream())
                        .toList());
    }

    private List<Yaml.Entry> entries(Fields fields, Key<Yaml.Mapping> key) {
        return fields.get(key).map(Yaml.Mapping::entries).orElse(List.of()).stream()
                .filter(e -> Ids.check(e.name(), e.key().span(), reading.findings()))
                .toList();
    }

    private Optional<Format> format(Yaml.Entry entry, List<String> formatIds) {
        return Fields.of(entry.value(), FORMAT_FORM, entry.key().span(), reading)
                .flatMap(f -> {
                    Optional<LocalText> name = f.get(NAME).or(() -> formatNames.name(entry.name()));
                    if (f.node(NAME).isEmpty() && name.isEmpty()) {
                        nameless(entry, formatIds);
                    }
                    return Optional.of(new Format(
                            entry.name(),
                            name.orElseGet(() -> reading.everywhere(entry.name())),
                            f.get(WHO_CALLS),
                            f.get(NUMBER),
                            f.get(LINK),
                            f.node(PLACE).flatMap(this::place),
                            f.get(ARRIVE_EARLY),
                            f.get(LENGTH)));
                });
    }

    /** Perhaps one of those that need no name, misspelled; then what names it as it should be is not to blame. */
    private void nameless(Yaml.Entry format, List<String> others) {
        Optional<String> meant = Vocabulary.WELL_KNOWN_FORMATS.stream()
                .filter(known -> !others.contains(known) && Nearest.isAlike(format.name(), known))
                .findFirst();
        meant.ifPresent(reading.findings()::settle);
        reading.findings()
                .add(
                        Code.MISSING_KEY,
                        format.key().span(),
                        "format '" + format.name() + "' needs 'name'",
                        meant.map(near -> "did you mean '" + near + "'? ").orElse("")
                                + (meant.isPresent() ? "Only" : "only")
                                + " phone, online, in-person and on-the-move have a name of their own");
    }

    private Optional<LocalText> place(Yaml node) {
        if (!(node instanceof Yaml.Scalar scalar) || !scalar.text().strip().equals("business.address")) {
            if (node instanceof Yaml.Scalar written
                    && written.text().strip().matches("[a-z.]+")
                    && Nearest.isAlike(written.text().strip(), "business.address")) {
                reading.findings()
                        .add(
                                Code.UNRESOLVED_REFERENCE,
                                written.span(),
                                "there is no place " + written.kind(),
                                "did you mean 'business.address'?");
                return Optional.empty();
            }
            return Kinds.LOCALISED.read(node, "place", reading);
        }
        if (address.isPresent() && address.get().isEmpty()) {
            reading.findings()
                    .addOnce(
                            "business.address",
                            new Diagnostic(
                                    Code.UNRESOLVED_REFERENCE,
                                    scalar.span(),
                                    "the business has no address",
                                    "add 'address:' to 'business' in packet.yaml, or write the place here"));
        }
        return address.map(lines -> reading.everywhere(String.join(", ", lines)));
    }

    private Optional<Service> service(Yaml.Entry entry, List<String> formatIds) {
        return Fields.of(entry.value(), SERVICE_FORM, entry.key().span(), reading)
                .flatMap(f -> {
                    List<Yaml.Scalar> formats = f.get(FORMAT).orElse(List.of());
                    formats.forEach(scalar -> resolve(scalar, "format", formatIds));
                    List<String> ids = formats.stream().map(Yaml.Scalar::text).toList();
                    Optional<LocalText> name = f.get(REQUIRED_NAME);
                    Optional<Value.Duration> length = f.get(LENGTH);
                    Optional<Value.Money> price = f.get(PRICE);
                    Optional<Tax> tax = f.get(TAX);
                    Optional<LocalText> delivered = f.get(DELIVERED);
                    Optional<LocalText> description = f.get(DESCRIPTION);
                    LocalText shown = name.orElseGet(() -> reading.everywhere(entry.name()));
                    return Optional.of(
                            new Service(entry.name(), shown, ids, length, price, tax, delivered, description));
                });
    }

    private Optional<SessionPackage> sessionPackage(Yaml.Entry entry, List<String> serviceIds) {
        return Fields.of(entry.value(), PACKAGE_FORM, entry.key().span(), reading)
                .flatMap(f -> {
                    Optional<Yaml.Scalar> of = f.get(OF);
                    of.ifPresent(scalar -> resolve(scalar, "service", serviceIds));
                    Optional<LocalText> name = f.get(REQUIRED_NAME);
                    Optional<Integer> sessions = f.get(SESSIONS);
                    Optional<Value.Money> price = f.get(PACKAGE_PRICE);
                    Optional<Value.Duration> valid = f.get(VALID);
                    boolean prepaid = f.get(PREPAID).orElse(false);
                    Optional<LocalText> description = f.get(DESCRIPTION);
                    return of.isEmpty() || name.isEmpty() || sessions.isEmpty() || price.isEmpty()
                            ? Optional.<SessionPackage>empty()
                            : Optional.of(new SessionPackage(
                                    entry.name(),
                                    name.get(),
                                    of.get().text(),
                                    sessions.get(),
                                    price.get(),
                                    valid,
                                    prepaid,
                                    description));
                });
    }

    private void resolve(Yaml.Scalar scalar, String what, List<String> ids) {
        if (!ids.contains(scalar.text())) {
            Diagnostic found = new Diagnostic(
                    Code.UNRESOLVED_REFERENCE,
                    scalar.span(),
                    "there is no " + what + " " + scalar.kind(),
                    Nearest.hint(scalar.text(), ids));
            String home = YamlFiles.group(YamlFiles.SERVICES, what + "s");
            if (ids.isEmpty()) {
                reading.findings().addOnce(home, found, MissingHome.finding(home, scalar.span(), scalar.kind()));
            } else {
                reading.findings().addOnce(scalar.text(), found);
            }
        }
    }

    /** Names of formats that the program itself knows. */
    @FunctionalInterface
    interface WellKnownFormats {
        /** The name of a format in every language. */
        Optional<LocalText> name(String id);
    }
}
