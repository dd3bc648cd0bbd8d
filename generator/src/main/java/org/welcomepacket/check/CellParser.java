package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.check.form.Literal;
import org.welcomepacket.check.form.ValueType;
import org.welcomepacket.check.text.MissingHome;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Test.Comparison;
import org.welcomepacket.model.rule.Test.Operand;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;

/** Reads a cell of a decision table: unary tests in the manner of DMN 1.5, clause 10. */
final class CellParser {
    private static final Pattern NOT = Pattern.compile("not\\s*\\((.*)\\)\\s*");
    private static final Pattern INTERVAL = Pattern.compile("([\\[(\\]])\\s*(.*?)\\s*\\.\\.\\s*(.*?)\\s*([\\])\\[])");
    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|=)\\s*(.*)");
    private static final Pattern TURNED = Pattern.compile("(=>|=<|≥|≤)\\s*(.*)");
    private static final Pattern DAYS = Pattern.compile("\\[?\\s*([a-z]+)\\s*(?:-|–|\\.\\.)\\s*([a-z]+)\\s*]?");
    private static final int MAX_TESTS = 200;

    private final Yaml.Scalar cell;
    private final Rules.Input input;
    private final ValuesCheck values;
    private final LengthLookup lengths;
    private final Findings findings;
    private boolean failed;

    private CellParser(
            Yaml.Scalar cell, Rules.Input input, ValuesCheck values, LengthLookup lengths, Findings findings) {
        this.cell = cell;
        this.input = input;
        this.values = values;
        this.lengths = lengths;
        this.findings = findings;
    }

    /** Lengths of services, which cells may name as {@code services.x.length}. */
    @FunctionalInterface
    interface LengthLookup {
        /** The length of a service. */
        Optional<Value.Duration> length(String service);
    }

    /** The test a cell holds; nothing when it cannot be understood, which is said. */
    static Optional<Test> parse(
            Yaml node, Rules.Input input, ValuesCheck values, LengthLookup lengths, Findings findings) {
        if (node instanceof Yaml.Scalar scalar) {
            CellParser parser = new CellParser(scalar, input, values, lengths, findings);
            Optional<Test> test = parser.cell();
            return parser.failed ? Optional.empty() : test;
        }
        if (node instanceof Yaml.Sequence sequence && !sequence.items().isEmpty()) {
            List<Test> tests = new ArrayList<>();
            for (Yaml item : sequence.items()) {
                parse(item, input, values, lengths, findings).ifPresent(tests::add);
            }
            return tests.size() == sequence.items().size() ? Optional.of(oneOf(tests)) : Optional.empty();
        }
        findings.add(
                Code.WRONG_TYPE,
                node.span(),
                "'" + input.name() + "' is a test, found " + node.kind(),
                "write it like \">= 24 hours\", or - for any");
        return Optional.empty();
    }

    private Optional<Test> cell() {
        String text = cell.text();
        if (text.strip().equals("-")) {
            return Optional.of(new Test.Any());
        }
        Part whole = new Part(0, text.length()).stripped();
        Matcher not = NOT.matcher(text).region(whole.from, whole.to);
        if (not.matches()) {
            return list(new Part(not.start(1), not.end(1))).map(Test.Not::new);
        }
        return list(whole);
    }

    private Optional<Test> list(Part part) {
        if (part.text().chars().filter(c -> c == ',').count() >= MAX_TESTS) {
            return fail(
                    Code.INVALID_VALUE,
                    part,
                    "there are more than " + MAX_TESTS + " tests in this cell",
                    "write a range such as 'from .. to', or several rows");
        }
        List<Test> tests = new ArrayList<>();
        int start = part.from;
        for (int i = part.from; i <= part.to; i++) {
            if (i == part.to || cell.text().charAt(i) == ',') {
                test(new Part(start, i).stripped()).ifPresent(tests::add);
                start = i + 1;
            }
        }
        return tests.isEmpty() ? Optional.empty() : Optional.of(oneOf(tests));
    }

    private Optional<Test> test(Part part) {
        if (part.from == part.to) {
            return fail(Code.INVALID_VALUE, part, "a test is missing here", "write a value, or - for any");
        }
        Matcher days = DAYS.matcher(cell.text()).region(part.from, part.to);
        if (input.type() == Rules.InputType.WEEKDAY && days.matches()) {
            return weekdays(new Part(days.start(1), days.end(1)), new Part(days.start(2), days.end(2)));
        }
        Matcher turned = TURNED.matcher(cell.text()).region(part.from, part.to);
        if (turned.matches()) {
            String sign = turned.group(1).matches("=>|≥") ? ">=" : "<=";
            return fail(
                    Code.INVALID_VALUE,
                    part,
                    "'" + turned.group(1) + "' is no comparison",
                    "write '" + sign + " " + turned.group(2) + "'");
        }
        Matcher interval = INTERVAL.matcher(cell.text()).region(part.from, part.to);
        if (interval.matches()) {
            return interval(part, interval);
        }
        Matcher comparison = COMPARISON.matcher(cell.text()).region(part.from, part.to);
        if (comparison.matches()) {
            return comparison(part, comparison);
        }
        return operand(part).map(o -> new Test.Compare(Comparison.EQUAL, o));
    }

    /** {@code monday-friday}: every day from one to another, round the end of the week if need be. */
    private Optional<Test> weekdays(Part first, Part last) {
        List<String> all = List.copyOf(input.choices().keySet());
        if (operand(first).isEmpty() || operand(last).isEmpty()) {
            return Optional.empty();
        }
        int from = all.indexOf(first.text());
        int count = Math.floorMod(all.indexOf(last.text()) - from, all.size()) + 1;
        List<Test> days = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            days.add(new Test.Compare(Comparison.EQUAL, new Operand.Choice(all.get((from + i) % all.size()))));
        }
        return Optional.of(oneOf(days));
    }

    private Optional<Test> interval(Part part, Matcher matcher) {
        if (input.type().isEnumerated()) {
            return noOrder(part);
        }
        Optional<Operand> low = operand(new Part(matcher.start(2), matcher.end(2)));
        Optional<Operand> high = operand(new Part(matcher.start(3), matcher.end(3)));
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        boolean lowIncluded = matcher.group(1).equals("[");
        boolean highIncluded = matcher.group(4).equals("]");
        Bounds bounds = new Bounds(value(low.get()), lowIncluded, value(high.get()), highIncluded);
        return bounds.isEmpty()
                ? fail(
                        Code.EMPTY_INTERVAL,
                        part,
                        "nothing lies in '" + part.text() + "'" + bounds.withValues(low.get(), high.get()),
                        "the first value must be less than the second")
                : Optional.of(new Test.Interval(low.get(), lowIncluded, high.get(), highIncluded));
    }

    private Optional<Test> comparison(Part part, Matcher matcher) {
        Comparison comparison = switch (matcher.group(1)) {
            case "<" -> Comparison.LESS;
            case "<=" -> Comparison.AT_MOST;
            case ">" -> Comparison.MORE;
            case ">=" -> Comparison.AT_LEAST;
            default -> Comparison.EQUAL;
        };
        if (input.type().isEnumerated() && comparison != Comparison.EQUAL) {
            return noOrder(part);
        }
        Optional<Operand> bound = operand(new Part(matcher.start(2), matcher.end(2)));
        if (bound.isPresent() && comparison == Comparison.LESS && Bounds.isZero(value(bound.get()))) {
            return fail(Code.EMPTY_INTERVAL, part, "nothing is less than 0", "write a larger bound, or 0 alone");
        }
        return bound.map(b -> new Test.Compare(comparison, b));
    }

    private Optional<Operand> operand(Part part) {
        String text = part.text();
        if (input.type().isEnumerated()) {
            if (input.choices().containsKey(text)) {
                return Optional.of(new Operand.Choice(text));
            }
            return missing(
                    text,
                    part,
                    "'" + input.name() + "' cannot be '" + text + "'",
                    Nearest.hint(text, input.choices().keySet()));
        }
        Literal literal = Literal.of(text);
        if (literal.value().isPresent() || literal.problem().isPresent()) {
            return literal(part, literal);
        }
        return named(part);
    }

    private Optional<Operand> literal(Part part, Literal literal) {
        if (literal.value().isPresent() && ValueType.of(literal.value().get()) == expected()) {
            return Optional.of(new Operand.Literal(literal.value().get(), ""));
        }
        failed = true;
        Kinds.mismatch(part.text(), part.span(), input.name(), expected(), literal, findings);
        return Optional.empty();
    }

    private Optional<Operand> named(Part part) {
        String name = part.text();
        if (name.startsWith("services.") && name.endsWith(".length") && name.length() > 16) {
            Optional<Value.Duration> length = lengths.length(name.substring(9, name.length() - 7));
            if (length.isPresent() && expected() == ValueType.DURATION) {
                return Optional.of(new Operand.Literal(length.get(), name));
            }
        }
        Optional<ValuesCheck.Declared> declared = Ids.isId(name) ? values.use(name) : Optional.empty();
        if (declared.isEmpty()) {
            return unknown(part, name);
        }
        Optional<Value> value = declared.get().value();
        if (value.isPresent() && ValueType.of(value.get()) != expected()) {
            failed = true;
            mismatch(part, declared.get());
            return Optional.empty();
        }
        failed |= value.isEmpty();
        return value.map(v -> new Operand.Literal(v, name));
    }

    /** The mistake is at the value: it is there that the author changes something. */
    private void mismatch(Part part, ValuesCheck.Declared declared) {
        String name = declared.key().text();
        findings.addOnce(
                "value " + name,
                new Diagnostic(
                        Code.UNIT_MISMATCH,
                        declared.place(),
                        "'" + name + "' must be " + expected().words() + ", because '" + input.name()
                                + "' is compared with it",
                        "write it like '" + expected().example() + "'",
                        List.of(new Diagnostic.Related(part.span(), "here it is used"))));
    }

    private Optional<Test> noOrder(Part part) {
        return fail(
                Code.INVALID_VALUE,
                part,
                "'" + input.name() + "' is one of a list and cannot be compared by size",
                "write one or more of: " + String.join(", ", input.choices().keySet()));
    }

    private Optional<Operand> unknown(Part part, String name) {
        if (name.contains("..") || name.startsWith("[") || name.startsWith("(")) {
            return fail(
                    Code.INVALID_VALUE,
                    part,
                    "'" + name + "' is no interval",
                    "write it like \"[" + stretch(name) + ")\": [ and ] take the bound in, ( and ) leave it out");
        }
        String message = "'" + name + "' is neither " + expected().words() + " nor the name of a value";
        String hint = Nearest.to(name, values.names())
                .map(near -> "did you mean '" + near + "'?")
                .orElse("write it like '" + expected().example() + "', or add it to 'values'");
        if (!Ids.isId(name) || !values.names().isEmpty()) {
            return missing(name, part, message, hint);
        }
        failed = true;
        String home = YamlFiles.group(YamlFiles.RULES, "values");
        findings.addOnce(
                home,
                new Diagnostic(Code.UNRESOLVED_REFERENCE, part.span(), message, hint),
                MissingHome.finding(home, part.span(), "'" + name + "'"));
        return Optional.empty();
    }

    /** Two bounds with two dots between them, as far as a slip lets them be seen. */
    private String stretch(String written) {
        String[] bounds = written.replaceAll("^[\\[(\\]]|[\\])\\[]$", "").split("\\s*\\.+\\s*", -1);
        return bounds.length == 2
                ? bounds[0].strip() + " .. " + bounds[1].strip()
                : expected().example() + " .. ...";
    }

    private <T> Optional<T> missing(String name, Part part, String message, String hint) {
        failed = true;
        findings.addOnce(name, new Diagnostic(Code.UNRESOLVED_REFERENCE, part.span(), message, hint));
        return Optional.empty();
    }

    private <T> Optional<T> fail(Code code, Part part, String message, String hint) {
        failed = true;
        findings.add(code, part.span(), message, hint);
        return Optional.empty();
    }

    private ValueType expected() {
        return switch (input.type()) {
            case DURATION -> ValueType.DURATION;
            case COUNT -> ValueType.COUNT;
            case MONEY -> ValueType.MONEY;
            case PERCENTAGE -> ValueType.PERCENTAGE;
            case TIME -> ValueType.TIME;
            case CHOICE, YES_NO, WEEKDAY -> ValueType.TEXT;
        };
    }

    private static Value value(Operand operand) {
        return ((Operand.Literal) operand).value();
    }

    private static Test oneOf(List<Test> tests) {
        return tests.size() == 1 ? tests.get(0) : new Test.OneOf(tests);
    }

    /** A stretch of the cell's text. */
    private final class Part {
        private final int from;
        private final int to;

        Part(int from, int to) {
            this.from = from;
            this.to = to;
        }

        String text() {
            return cell.text().substring(from, to).strip();
        }

        Span span() {
            Part inner = stripped();
            return cell.part(inner.from, inner.to);
        }

        Part stripped() {
            int start = from;
            int end = to;
            while (start < end && Character.isWhitespace(cell.text().charAt(start))) {
                start++;
            }
            while (end > start && Character.isWhitespace(cell.text().charAt(end - 1))) {
                end--;
            }
            return new Part(start, end);
        }
    }
}
