package org.welcomepacket.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.welcomepacket.decide.Problem;

/**
 * The words after {@code welcome decide}: a content folder that may be left out, a decision, and {@code input=value}s.
 *
 * @param content the folder, if it is named
 * @param decision id of the decision; empty when it is missing
 * @param inputs what is known
 * @param problems what could not be understood
 */
record DecideArguments(Optional<String> content, String decision, Map<String, String> inputs, List<Problem> problems) {
    /** Whether nothing is told of a case, so that somebody wants to know what can be asked. */
    boolean isBare() {
        return inputs.isEmpty() && problems.isEmpty();
    }

    /**
     * Parts the words.
     *
     * @param isContent whether a word names a content folder
     */
    static DecideArguments of(List<String> words, Predicate<String> isContent) {
        List<String> names = new ArrayList<>();
        Map<String, String> inputs = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            boolean folder = names.isEmpty() && inputs.isEmpty() && equals > 0 && isContent.test(word);
            if (equals < 1 || folder) {
                names.add(word);
            } else if (inputs.putIfAbsent(word.substring(0, equals), word.substring(equals + 1)) != null) {
                problems.add(
                        new Problem("'" + word.substring(0, equals) + "' is given twice", "leave one of them out"));
            }
        }
        boolean named = names.size() > 1 || (names.size() == 1 && isContent.test(names.get(0)));
        int next = named ? 1 : 0;
        String decision = names.size() > next ? names.get(next) : "";
        names.stream()
                .skip(next + 1L)
                .forEach(word -> problems.add(new Problem(
                        "'" + word + "' is no input", "write input=value, such as ahead=3h, without spaces")));
        return new DecideArguments(named ? Optional.of(names.get(0)) : Optional.empty(), decision, inputs, problems);
    }
}
