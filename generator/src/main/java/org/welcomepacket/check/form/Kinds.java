package org.welcomepacket.check.form;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;

/** The kinds of values that keys expect. */
public final class Kinds {
    private static final Pattern BETWEEN_COMMAS = Pattern.compile("[^,\\s](?:[^,]*[^,\\s])?");
    private static final String EMAIL_PATTERN = "[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\".]+";
    private static final String WEB_PATTERN = "https?://[^\\s/?#@]+([/?#]\\S*)?";

    /** A scalar as typed, with its place. */
    public static final Kind<Yaml.Scalar> SCALAR = new Kind<>(Shape.TEXT, Kinds::scalar);

    /** A line of plain text. */
    public static final Kind<String> TEXT = new Kind<>(Shape.TEXT, Kinds::text);

    /** Plain text in every language. */
    public static final Kind<LocalText> LOCALISED = new Kind<>(Shape.WORDS, new LocalisedReader());

    /** {@code yes} or {@code no}. */
    public static final Kind<Boolean> YES_NO = choice(
                    Map.of("yes", true, "no", false, "true", true, "false", false), List.of("yes", "no"))
            .shaped(new Shape.YesNo());

    /** A length of time. */
    public static final Kind<Value.Duration> DURATION = value(ValueType.DURATION, Value.Duration.class);

    /** Money. */
    public static final Kind<Value.Money> MONEY = value(ValueType.MONEY, Value.Money.class);

    /** A whole number from 1. */
    public static final Kind<Integer> NUMBER = new Kind<>(new Shape.Count(1, Literal.MAX_AMOUNT), Kinds::number);

    /** A day. */
    public static final Kind<LocalDate> DATE = new Kind<>(
            ValueType.DATE.shape(),
            (node, name, reading) -> value(ValueType.DATE, Value.Date.class)
                    .read(node, name, reading)
                    .map(Value.Date::day));

    /** A telephone number. */
    public static final Kind<String> PHONE = checked(
                    Literal::isPhone, Literal.ANY_PHONE_PATTERN, "a telephone number", "+45 12 34 56 78")
            .shaped(Shape.text(Literal.ANY_PHONE_PATTERN, "a telephone number, such as '+45 12 34 56 78'")
                    .orNumberFrom(100));

    /** An e-mail address. */
    public static final Kind<String> EMAIL =
            checked(text -> text.matches(EMAIL_PATTERN), EMAIL_PATTERN, "an e-mail address", "hello@example.org");

    /** A web address. */
    public static final Kind<String> WEB = checked(Kinds::isWeb, WEB_PATTERN, "a web address", "https://example.org/");

    /** A country. */
    public static final Kind<String> COUNTRY = checked(
            text -> Arrays.asList(Locale.getISOCountries()).contains(text),
            "[A-Z]{2}",
            "a country of two capital letters",
            "DK");

    /** A time zone. */
    public static final Kind<ZoneId> ZONE = new Kind<>(
            Shape.text("[A-Za-z][A-Za-z0-9~/._+:-]*", "a time zone, such as 'Europe/Copenhagen'"), Kinds::zone);

    /** The name of a clause, with its place. */
    public static final Kind<Yaml.Scalar> CLAUSE =
            SCALAR.shaped(Shape.text(Ids.CLAUSE_PATTERN, "a clause, such as 'cancellations#late'"));

    /** A name that stands elsewhere, with its place. */
    public static final Kind<Yaml.Scalar> NAME = SCALAR.shaped(Shape.ID);

    private Kinds() {}

    /** Anything that looks like this, to be read by whoever knows more. */
    public static Kind<Yaml> raw(Shape shape) {
        return new Kind<>(shape, (node, name, reading) -> Optional.of(node));
    }

    /** A group of the keys of a form. */
    public static Kind<Fields> group(Form form) {
        return new Kind<>(Shape.group(form), (node, name, reading) -> Fields.of(node, form, node.span(), reading));
    }

    /** A group of keys of the author's own choice, each with a value of this shape. */
    public static Kind<Yaml.Mapping> named(String what, Shape value) {
        return new Kind<>(Shape.named(what, value), Kinds::mapping);
    }

    /** A value of one type. */
    public static <T extends Value> Kind<T> value(ValueType type, Class<T> wanted) {
        return new Kind<>(
                type.shape(),
                (node, name, reading) -> scalar(node, name, reading).flatMap(scalar -> {
                    Literal literal = Literal.of(scalar.text());
                    if (literal.value().isPresent()
                            && wanted.isInstance(literal.value().get())) {
                        return Optional.of(wanted.cast(literal.value().get()));
                    }
                    mismatch(scalar.text(), scalar.span(), name, type, literal, reading.findings());
                    return Optional.<T>empty();
                }));
    }

    /** Says that a literal has not the type it should have. */
    public static void mismatch(
            String text, Span span, String name, ValueType type, Literal literal, Findings findings) {
        if (literal.problem().isPresent()) {
            Literal.Problem problem = literal.problem().get();
            findings.add(Code.INVALID_VALUE, span, problem.message(), problem.hint());
            return;
        }
        findings.add(
                Code.UNIT_MISMATCH,
                span,
                name + " is " + type.words() + ", found '" + text + "'",
                hint(text, type, literal));
    }

    private static String hint(String text, ValueType type, Literal literal) {
        boolean bare = literal.value().filter(Value.Count.class::isInstance).isPresent();
        return switch (type) {
            case DURATION ->
                bare ? "write '" + text + " " + likely(literal) + "', or another unit" : "write it like '24 hours'";
            case MONEY -> bare ? "write it with its currency, such as '" + text + " DKK'" : "write it like '950 DKK'";
            case PERCENTAGE -> bare ? "write '" + text + " %'" : "write it like '50 %'";
            default -> "write it like '" + type.example() + "'";
        };
    }

    /** The unit that is meant by a number alone: a day has 24 hours. */
    private static String likely(Literal number) {
        int amount = number.value()
                .filter(Value.Count.class::isInstance)
                .map(count -> ((Value.Count) count).amount())
                .orElse(0);
        return amount > 24 ? "minutes" : "hours";
    }

    /** One of several words. */
    public static <T> Kind<T> choice(Map<String, T> choices, List<String> shown) {
        return new Kind<>(
                new Shape.Choice(shown),
                (node, name, reading) -> scalar(node, name, reading).flatMap(scalar -> {
                    T chosen = choices.get(scalar.text().strip());
                    if (chosen == null) {
                        reading.findings()
                                .add(
                                        Code.INVALID_VALUE,
                                        scalar.span(),
                                        "'" + name + "' cannot be " + scalar.kind(),
                                        Nearest.hint(scalar.text(), shown));
                    }
                    return Optional.ofNullable(chosen);
                }));
    }

    /** A list, or a single thing in place of a list of one. */
    public static <T> Kind<List<T>> some(Kind<T> kind) {
        return new Kind<>(new Shape.Some(kind.shape(), 0, true), (node, name, reading) -> {
            List<T> found = new ArrayList<>();
            boolean complete = true;
            for (Yaml item : items(node, kind.shape(), reading.findings())) {
                Optional<T> read = kind.read(item, name, reading);
                read.ifPresent(found::add);
                complete &= read.isPresent();
            }
            return complete ? Optional.of(found) : Optional.empty();
        });
    }

    /** The items of a list; those of one without brackets as well, which is said. */
    private static List<Yaml> items(Yaml node, Shape shape, Findings findings) {
        if (node instanceof Yaml.Sequence sequence) {
            return sequence.items();
        }
        if (!(node instanceof Yaml.Scalar scalar)
                || !(shape instanceof Shape.Text text)
                || text.pattern().isEmpty()) {
            return List.of(node);
        }
        Pattern item = Pattern.compile(text.pattern().get());
        List<Yaml> parts = new ArrayList<>();
        Matcher between = BETWEEN_COMMAS.matcher(scalar.text());
        while (between.find()) {
            parts.add(new Yaml.Scalar(between.group(), Yaml.Style.PLAIN, scalar.part(between.start(), between.end())));
        }
        boolean isList = parts.size() > 1
                && parts.stream()
                        .allMatch(p -> item.matcher(((Yaml.Scalar) p).text()).matches());
        if (isList) {
            findings.add(
                    Code.WRONG_TYPE,
                    scalar.span(),
                    "a list needs brackets",
                    "write ["
                            + String.join(
                                    ", ",
                                    parts.stream()
                                            .map(p -> ((Yaml.Scalar) p).text())
                                            .toList()) + "]");
        }
        return isList ? parts : List.of(node);
    }

    /** Text that passes a test. */
    private static Kind<String> checked(Function<String, Boolean> test, String pattern, String what, String example) {
        Shape shape = Shape.text(pattern, what + ", such as '" + example + "'");
        return new Kind<>(
                shape,
                (node, name, reading) -> text(node, name, reading).flatMap(text -> {
                    if (test.apply(text)) {
                        return Optional.of(text);
                    }
                    reading.findings()
                            .add(
                                    Code.INVALID_VALUE,
                                    node.span(),
                                    "'" + name + "' is " + what + ", found " + node.kind(),
                                    "write it like '" + example + "'");
                    return Optional.<String>empty();
                }));
    }

    /** Whether a text is an address of the web that a browser understands. */
    public static boolean isWeb(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme();
            return uri.getHost() != null && ("https".equals(scheme) || "http".equals(scheme));
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static Optional<Yaml.Scalar> scalar(Yaml node, String name, Reading reading) {
        if (node instanceof Yaml.Scalar scalar) {
            return Optional.of(scalar);
        }
        reading.findings()
                .add(
                        Code.WRONG_TYPE,
                        node.span(),
                        "'" + name + "' is a single value, found " + node.kind(),
                        "write it on the same line, behind the colon");
        return Optional.empty();
    }

    private static Optional<String> text(Yaml node, String name, Reading reading) {
        return scalar(node, name, reading).flatMap(scalar -> plain(scalar, name, reading.findings()));
    }

    /** The text of a scalar, which must hold words and no tags. */
    static Optional<String> plain(Yaml.Scalar scalar, String name, Findings findings) {
        String text = scalar.text().strip();
        if (text.isEmpty()) {
            findings.add(
                    Code.MISSING_KEY, scalar.span(), "'" + name + "' has no value", "write one, or delete the line");
            return Optional.empty();
        }
        if (text.contains("{{")) {
            findings.add(
                    Code.TAG_SYNTAX,
                    scalar.span(),
                    "tags have no meaning in '" + name + "'",
                    "write the words themselves; tags belong in Markdown files");
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static Optional<Integer> number(Yaml node, String name, Reading reading) {
        return value(ValueType.COUNT, Value.Count.class)
                .read(node, name, reading)
                .flatMap(count -> {
                    if (count.amount() >= 1) {
                        return Optional.of(count.amount());
                    }
                    reading.findings()
                            .add(
                                    Code.INVALID_VALUE,
                                    node.span(),
                                    "'" + name + "' must be 1 or more",
                                    "write a whole number such as 1, 2 or 3");
                    return Optional.<Integer>empty();
                });
    }

    private static Optional<ZoneId> zone(Yaml node, String name, Reading reading) {
        return text(node, name, reading).flatMap(text -> {
            try {
                return Optional.of(ZoneId.of(text));
            } catch (DateTimeException e) {
                reading.findings()
                        .add(
                                Code.INVALID_VALUE,
                                node.span(),
                                "there is no time zone " + node.kind(),
                                Nearest.to(text, ZoneId.getAvailableZoneIds())
                                        .map(near -> "did you mean '" + near + "'?")
                                        .orElse("write it like 'Europe/Copenhagen'"));
                return Optional.<ZoneId>empty();
            }
        });
    }

    /** A group of any keys. */
    static Optional<Yaml.Mapping> mapping(Yaml node, String name, Reading reading) {
        if (node instanceof Yaml.Mapping mapping) {
            return Optional.of(mapping);
        }
        reading.findings()
                .add(
                        Code.WRONG_TYPE,
                        node.span(),
                        "'" + name + "' is a group of keys, found " + node.kind(),
                        "write each as 'key: value' on a line of its own, indented");
        return Optional.empty();
    }
}
