package org.welcomepacket.check;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.welcomepacket.check.form.Fields;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.check.form.Key;
import org.welcomepacket.check.form.Kind;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.check.form.Literal;
import org.welcomepacket.check.form.Reading;
import org.welcomepacket.check.form.Shape;
import org.welcomepacket.check.form.ValueType;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Nearest;

/** Reads {@code business} of packet.yaml. */
final class BusinessCheck {
    private static final String WEEKDAY = String.join("|", weekdayNames());
    private static final String TIME = ValueType.TIME.pattern();
    private static final String DAY = ValueType.DATE.pattern();
    private static final Shape TIMES =
            Shape.text(TIME + "\\s*[-–]\\s*" + TIME, "a stretch of time, such as '09:00-16:00'");
    private static final Shape DAYS = Shape.text(
            DAY + "(\\s*\\.\\.\\s*" + DAY + ")?", "a day or a stretch of days, such as '2027-07-19..2027-08-01'");
    private static final Shape WEEK = Shape.group(Form.of("hours")
            .withOthers(new Form.Others(
                    "(" + WEEKDAY + ")(-(" + WEEKDAY + "))?", List.of(), new Shape.Some(TIMES, 0, true))));

    private static final Key<String> NAME =
            Key.required("name", Kinds.TEXT, "the name your clients know", "Harbour Lane Coaching");
    private static final Key<String> OWNER = Key.optional("owner", Kinds.TEXT, "who runs it", "Maja Holm");
    private static final Key<String> ASSISTANT =
            Key.optional("assistant", Kinds.TEXT, "who signs the reminders, if not you", "Ida Lund");
    private static final Key<String> EMAIL =
            Key.optional("email", Kinds.EMAIL, "the address for clients to write to", "hello@example.org");
    private static final Key<String> PHONE =
            Key.optional("phone", Kinds.PHONE, "the number for clients to call", "+45 12 34 56 78");
    private static final Key<String> WEBSITE =
            Key.optional("website", Kinds.WEB, "your own site", "https://example.org/");
    private static final Key<String> REGISTRATION = Key.optional(
            "registration", Kinds.TEXT, "your number in a public register, as on invoices", "CVR 12 34 56 78");
    private static final Key<List<String>> ADDRESS = Key.optional(
            "address", Kinds.some(Kinds.TEXT), "its lines, as on an envelope", "[Harbour Lane 14, 8000 Aarhus C]");
    private static final Key<String> COUNTRY =
            Key.optional("country", Kinds.COUNTRY, "where the business is, in two capital letters", "DK", "GB");
    private static final Key<ZoneId> ZONE = Key.optional(
            "time-zone", Kinds.ZONE, "the zone in which your dates and hours are meant", "Europe/Copenhagen");
    private static final Key<List<Business.Hours>> HOURS = Key.optional(
            "hours",
            new Kind<>(WEEK, BusinessCheck::hours),
            "opening hours, by weekday or from weekday to weekday",
            "{ monday-thursday: 09:00-16:00, friday: 09:00-12:00 }");
    private static final Key<List<Business.DateRange>> CLOSED = Key.optional(
            "closed",
            Kinds.some(new Kind<>(DAYS, BusinessCheck::days)),
            "days without sessions",
            "[2027-07-19..2027-08-01, 2027-12-24]");

    static final Form FORM = Form.of(
            "business",
            NAME,
            OWNER,
            ASSISTANT,
            EMAIL,
            PHONE,
            WEBSITE,
            REGISTRATION,
            ADDRESS,
            COUNTRY,
            ZONE,
            HOURS,
            CLOSED);

    /** The business group within packet.yaml. */
    static final Kind<Business> KIND = new Kind<>(
            Shape.group(FORM),
            (node, name, reading) -> Fields.of(node, FORM, node.span(), reading).flatMap(BusinessCheck::business));

    private BusinessCheck() {}

    private static Optional<Business> business(Fields fields) {
        Optional<String> name = fields.get(NAME);
        Business business = new Business(
                name.orElse(""),
                fields.get(OWNER),
                fields.get(ASSISTANT),
                fields.get(EMAIL),
                fields.get(PHONE),
                fields.get(WEBSITE),
                fields.get(REGISTRATION),
                fields.get(ADDRESS).orElse(List.of()).stream()
                        .flatMap(String::lines)
                        .map(String::strip)
                        .toList(),
                fields.get(COUNTRY),
                fields.get(ZONE).orElse(ZoneOffset.UTC),
                fields.get(HOURS).orElse(List.of()),
                fields.get(CLOSED).orElse(List.of()));
        return name.map(n -> business);
    }

    private static Optional<List<Business.Hours>> hours(Yaml node, String name, Reading reading) {
        Optional<Yaml.Mapping> group = Kinds.named(name, Shape.ANY).read(node, name, reading);
        if (group.isEmpty()) {
            return Optional.empty();
        }
        List<Business.Hours> hours = new ArrayList<>();
        for (Yaml.Entry entry : group.get().entries()) {
            Optional<DayOfWeek[]> days = weekdays(entry.key(), reading);
            Optional<List<Business.TimeRange>> times =
                    Kinds.some(new Kind<>(TIMES, BusinessCheck::times)).read(entry.value(), entry.name(), reading);
            if (days.isPresent() && times.isPresent()) {
                hours.add(new Business.Hours(days.get()[0], days.get()[1], times.get()));
            }
        }
        return Optional.of(hours);
    }

    private static Optional<DayOfWeek[]> weekdays(Yaml.Scalar key, Reading reading) {
        String[] parts = key.text().split("-", -1);
        DayOfWeek[] found = new DayOfWeek[2];
        for (int i = 0; i < Math.min(2, parts.length); i++) {
            Optional<DayOfWeek> day = Arrays.stream(DayOfWeek.values())
                    .filter(weekdayNamed(parts[i]))
                    .findFirst();
            if (day.isEmpty() || parts.length > 2) {
                reading.findings()
                        .add(
                                Code.INVALID_VALUE,
                                key.span(),
                                "'" + key.text() + "' is no weekday",
                                Nearest.to(parts[i], weekdayNames())
                                        .map(near -> "did you mean '" + near + "'?")
                                        .orElse("write it like 'monday' or 'monday-thursday'"));
                return Optional.empty();
            }
            found[i] = day.get();
        }
        if (parts.length == 1) {
            found[1] = found[0];
        }
        return Optional.of(found);
    }

    private static Predicate<DayOfWeek> weekdayNamed(String name) {
        return day -> day.name().toLowerCase(Locale.ROOT).equals(name.strip());
    }

    static List<String> weekdayNames() {
        return Arrays.stream(DayOfWeek.values())
                .map(d -> d.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Optional<Business.TimeRange> times(Yaml node, String name, Reading reading) {
        return Kinds.SCALAR.read(node, name, reading).flatMap(scalar -> {
            String[] parts = scalar.text().split("\\s*[-–]\\s*", -1);
            Optional<LocalTime> from = parts.length == 2 ? time(parts[0]) : Optional.empty();
            Optional<LocalTime> to = parts.length == 2 ? time(parts[1]) : Optional.empty();
            if (from.isPresent() && to.isPresent() && from.get().isBefore(to.get())) {
                return Optional.of(new Business.TimeRange(from.get(), to.get()));
            }
            reading.findings()
                    .add(
                            Code.INVALID_VALUE,
                            scalar.span(),
                            scalar.kind() + " is no stretch of time within a day",
                            "write it like '09:00-16:00', or two of them as [09:00-12:00, 13:00-16:00]");
            return Optional.<Business.TimeRange>empty();
        });
    }

    private static Optional<LocalTime> time(String text) {
        return Literal.of(text)
                .value()
                .filter(Value.TimeOfDay.class::isInstance)
                .map(v -> ((Value.TimeOfDay) v).time());
    }

    private static Optional<Business.DateRange> days(Yaml node, String name, Reading reading) {
        return Kinds.SCALAR.read(node, name, reading).flatMap(scalar -> {
            String[] parts = scalar.text().split("\\s*\\.\\.\\s*", -1);
            Literal first = Literal.of(parts[0]);
            Literal last = Literal.of(parts[parts.length - 1]);
            if (parts.length <= 2
                    && first.value().orElse(null) instanceof Value.Date from
                    && last.value().orElse(null) instanceof Value.Date to
                    && !to.day().isBefore(from.day())) {
                return Optional.of(new Business.DateRange(from.day(), to.day()));
            }
            Optional<Literal.Problem> problem = first.problem().or(last::problem);
            reading.findings()
                    .add(
                            Code.INVALID_VALUE,
                            scalar.span(),
                            problem.map(Literal.Problem::message)
                                    .orElse(scalar.kind() + " is no date and no stretch of dates"),
                            "write it like '2027-12-24' or '2027-07-19..2027-08-01'");
            return Optional.<Business.DateRange>empty();
        });
    }
}
