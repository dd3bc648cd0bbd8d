package org.welcomepacket.manifest;

import java.util.stream.Collectors;
import org.welcomepacket.model.rule.Notation;
import org.welcomepacket.model.rule.Test;

/** Cells of decision tables as an author would write them: {@code >= notice}, {@code [7 days .. 14 days)}. */
final class CellNotation implements Test.Visitor<String> {
    @Override
    public String any(Test.Any any) {
        return "-";
    }

    @Override
    public String compare(Test.Compare compare) {
        String sign = switch (compare.comparison()) {
            case LESS -> "< ";
            case AT_MOST -> "<= ";
            case EQUAL -> "";
            case AT_LEAST -> ">= ";
            case MORE -> "> ";
        };
        return sign + operand(compare.bound());
    }

    @Override
    public String interval(Test.Interval interval) {
        return (interval.lowIncluded() ? "[" : "(") + operand(interval.low()) + " .. " + operand(interval.high())
                + (interval.highIncluded() ? "]" : ")");
    }

    @Override
    public String oneOf(Test.OneOf oneOf) {
        return oneOf.tests().stream().map(test -> test.accept(this)).collect(Collectors.joining(", "));
    }

    @Override
    public String not(Test.Not not) {
        return "not(" + not.test().accept(this) + ")";
    }

    private static String operand(Test.Operand operand) {
        if (operand instanceof Test.Operand.Choice choice) {
            return choice.id();
        }
        Test.Operand.Literal literal = (Test.Operand.Literal) operand;
        return literal.name().isEmpty() ? Notation.of(literal.value()) : literal.name();
    }
}
