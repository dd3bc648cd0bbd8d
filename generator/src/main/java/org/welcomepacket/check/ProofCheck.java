package org.welcomepacket.check;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.proof.Finding;
import org.welcomepacket.check.proof.TableProof;
import org.welcomepacket.decide.Bounds;
import org.welcomepacket.model.rule.Notation;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.InputType;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic.Related;
import org.welcomepacket.source.Span;

/** Says what the proof of a decision table found, at the rows it found it in. */
final class ProofCheck {
    private final Decision decision;
    private final Span name;
    private final List<Yaml> rows;
    private final Findings findings;

    /**
     * For a table that has been understood.
     *
     * @param decision the table
     * @param name where its name stands
     * @param rows where its rows stand
     * @param findings takes what is found
     */
    ProofCheck(Decision decision, Span name, List<Yaml> rows, Findings findings) {
        this.decision = decision;
        this.name = name;
        this.rows = rows;
        this.findings = findings;
    }

    void run() {
        if (hasMixedCurrencies()) {
            return;
        }
        for (Finding finding : TableProof.findings(decision)) {
            if (finding instanceof Finding.Gap gap) {
                gap(gap);
            } else if (finding instanceof Finding.Overlap overlap) {
                overlap(overlap);
            } else if (finding instanceof Finding.Misplaced misplaced) {
                misplaced(misplaced);
            } else if (finding instanceof Finding.Ambiguous ambiguous) {
                ambiguous(ambiguous);
            } else if (finding instanceof Finding.Empty empty) {
                empty(empty);
            } else if (finding instanceof Finding.TooComplex) {
                findings.add(
                        Code.TABLE_TOO_COMPLEX,
                        name,
                        "this table mixes units of time in too many combinations to be proved",
                        "split it into several decisions, or use one kind of unit");
            }
        }
    }

    /** Amounts of two currencies have no order: what they are compared with must be one of them. */
    private boolean hasMixedCurrencies() {
        boolean mixed = false;
        for (int input = 0; input < decision.inputs().size(); input++) {
            mixed |= decision.inputs().get(input).type() == InputType.MONEY && hasMixedCurrencies(input);
        }
        return mixed;
    }

    private boolean hasMixedCurrencies(int input) {
        int first = -1;
        Optional<Currency> currency = Optional.empty();
        for (int row = 0; row < decision.rows().size(); row++) {
            for (Value bound : Bounds.of(decision.rows().get(row).tests().get(input))) {
                Currency one = ((Value.Money) bound).currency();
                if (currency.isPresent() && !currency.get().equals(one)) {
                    findings.add(
                            Code.UNIT_MISMATCH,
                            cell(row, input),
                            "'" + decision.inputs().get(input).name() + "' is compared with amounts in "
                                    + currency.get() + " and in " + one,
                            "write all amounts of this input in " + currency.get(),
                            new Related(cell(first, input), "the other currency"));
                    return true;
                }
                if (currency.isEmpty()) {
                    currency = Optional.of(one);
                    first = row;
                }
            }
        }
        return false;
    }

    private void gap(Finding.Gap gap) {
        findings.add(
                Code.INCOMPLETE_TABLE,
                name,
                gap.inputs().isEmpty() ? "this table has no rules" : "no rule covers " + words(gap.inputs()),
                "add a rule for it, or widen one of the others",
                gap.nearest().stream()
                        .map(row -> new Related(row(row), "this rule comes near"))
                        .toArray(Related[]::new));
    }

    private void overlap(Finding.Overlap overlap) {
        findings.add(
                Code.OVERLAPPING_RULES,
                row(overlap.second()),
                "two rules cover "
                        + (overlap.inputs().isEmpty() ? "every case" : words(overlap.inputs()))
                        + (isSame(overlap) ? "" : ", with different outcomes"),
                "narrow one of them, so that every case has exactly one rule",
                new Related(row(overlap.first()), "the other rule"));
    }

    private void misplaced(Finding.Misplaced misplaced) {
        findings.add(
                Code.OVERLAPPING_RULES,
                row(misplaced.row()),
                "two rules cover " + words(misplaced.twice()) + ", and none covers " + words(misplaced.never()),
                "is one of them meant for " + words(misplaced.never()) + "? Every case needs exactly one rule",
                misplaced.others().stream()
                        .map(other -> new Related(row(other), "the other rule"))
                        .toArray(Related[]::new));
    }

    private boolean isSame(Finding.Overlap overlap) {
        return decision.rows()
                .get(overlap.first())
                .outcome()
                .equals(decision.rows().get(overlap.second()).outcome());
    }

    private void ambiguous(Finding.Ambiguous ambiguous) {
        String input = decision.inputs().get(ambiguous.input()).name();
        findings.add(
                Code.AMBIGUOUS_ORDER,
                bound(ambiguous.second(), ambiguous.input(), ambiguous.secondBound()),
                "it depends on the date which of " + ambiguous.firstBound() + " and " + ambiguous.secondBound()
                        + " is longer",
                "give both bounds of '" + input + "' in units of one kind",
                new Related(bound(ambiguous.first(), ambiguous.input(), ambiguous.firstBound()), "the other bound"));
    }

    /** Where a bound stands in a cell, as a number with its unit or as the name of a value; the cell if it is not seen. */
    private Span bound(int row, int input, String notation) {
        Span cell = cell(row, input);
        int space = notation.indexOf(' ');
        String literal = "0*" + notation.substring(0, space) + "\\s*"
                + notation.substring(space + 1).replaceFirst("s$", "") + "s?";
        String names = Bounds.named(decision.rows().get(row).tests().get(input)).entrySet().stream()
                .filter(named -> Notation.of(named.getValue()).equals(notation))
                .map(named -> Pattern.quote(named.getKey()))
                .collect(Collectors.joining("|"));
        Matcher written = Pattern.compile(
                        "(?i)(?<![\\w.-])(?:" + literal + (names.isEmpty() ? "" : "|" + names) + ")(?![\\w.-])")
                .matcher(cell.text());
        return written.find() ? cell.file().span(cell.start() + written.start(), cell.start() + written.end()) : cell;
    }

    private void empty(Finding.Empty empty) {
        String input = decision.inputs().get(empty.input()).name();
        findings.add(
                Code.EMPTY_INTERVAL,
                cell(empty.row(), empty.input()),
                "no " + input + " can ever meet this",
                "mend the test, or take the rule out");
    }

    private Span row(int index) {
        return rows.get(index).span();
    }

    private Span cell(int row, int input) {
        return rows.get(row) instanceof Yaml.Mapping mapping
                ? mapping.get(decision.inputs().get(input).name())
                        .map(Yaml::span)
                        .orElse(mapping.span())
                : row(row);
    }

    private static String words(List<Finding.Part> parts) {
        return parts.stream().map(Finding.Part::toString).collect(Collectors.joining(", "));
    }
}
