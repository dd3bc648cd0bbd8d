package org.welcomepacket.wording;

import java.util.ArrayList;
import java.util.List;
import org.welcomepacket.model.rule.Test;

/** The choices that a test names one by one. */
final class Choices {
    private Choices() {}

    /** Ids in the test's order; none when it is about anything but choices. */
    static List<String> of(Test test) {
        if (test instanceof Test.Compare compare && compare.bound() instanceof Test.Operand.Choice choice) {
            return List.of(choice.id());
        }
        List<String> ids = new ArrayList<>();
        if (test instanceof Test.OneOf oneOf) {
            for (Test each : oneOf.tests()) {
                List<String> one = of(each);
                if (one.isEmpty()) {
                    return List.of();
                }
                ids.addAll(one);
            }
        }
        return ids;
    }
}
