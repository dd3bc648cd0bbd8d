package org.welcomepacket.check.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Rules.InputType;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Test.Comparison;
import org.welcomepacket.model.rule.Test.Operand;
import org.welcomepacket.model.rule.Value;

/**
 * A table of eight measured inputs that is complete and free of overlap: each row cuts a box off what the rows before
 * left. Every row meets every other in seven of eight inputs, so that nothing is told apart cheaply.
 */
public final class LargeTable {
    private static final int INPUTS = 8;

    private LargeTable() {}

    /** The table with so many rows. */
    public static Rules.Decision of(int rows) {
        List<Rules.Input> inputs = new ArrayList<>();
        for (int i = 0; i < INPUTS; i++) {
            InputType type = i % 2 == 0 ? InputType.DURATION : InputType.COUNT;
            inputs.add(new Rules.Input("i" + i, type, Map.of(), Optional.empty()));
        }
        List<Rules.Row> cut = new ArrayList<>();
        int[] low = new int[INPUTS];
        for (int r = 0; r < rows; r++) {
            List<Test> tests = new ArrayList<>();
            int axis = r % INPUTS;
            for (int i = 0; i < INPUTS; i++) {
                Operand from = bound(i, low[i]);
                tests.add(
                        i == axis && r < rows - 1
                                ? new Test.Interval(from, true, bound(i, low[i] + 1), false)
                                : new Test.Compare(Comparison.AT_LEAST, from));
            }
            low[axis]++;
            cut.add(new Rules.Row(tests, "x"));
        }
        return new Rules.Decision("large", Optional.empty(), Optional.empty(), inputs, Optional.empty(), cut);
    }

    private static Operand bound(int input, int amount) {
        Value value = input % 2 == 0 ? new Value.Duration(amount, Value.Unit.HOUR) : new Value.Count(amount);
        return new Operand.Literal(value, "");
    }
}
