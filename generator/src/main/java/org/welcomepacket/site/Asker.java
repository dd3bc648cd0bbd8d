package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.welcomepacket.decide.Questionnaire;
import org.welcomepacket.decide.Reply;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.wording.Wording;

/**
 * "What happens if": the questions of a decision as controls, and its answers as sentences that {@code decide.js} picks
 * from. Ways of choosing that ask and answer the same share one set of controls.
 */
final class Asker {
    private final Decision decision;
    private final Questionnaire questions;
    private final Wording wording;

    Asker(Decision decision, Questionnaire questions, Wording wording) {
        this.decision = decision;
        this.questions = questions;
        this.wording = wording;
    }

    /** Whether there is more than one answer. */
    static boolean isWorthIt(Questionnaire questions) {
        return questions.branches().stream()
                        .flatMap(branch -> branch.answers().stream())
                        .map(Reply.Answered::result)
                        .distinct()
                        .count()
                > 1;
    }

    Map<String, Object> values() {
        List<String> sentences = sentences();
        Set<Controls> different = new LinkedHashSet<>();
        List<Controls> ways = questions.branches().stream()
                .map(branch -> controls(branch, sentences))
                .toList();
        different.addAll(ways);
        List<Controls> shown = List.copyOf(different);
        return new Values()
                .with("ways", numbers(ways.stream().map(shown::indexOf).toList()))
                .with("chosen", chosen())
                .with(
                        "branches",
                        IntStream.range(0, shown.size())
                                .mapToObj(i -> branch(shown.get(i), i))
                                .toList())
                .with(
                        "sentences",
                        sentences.stream()
                                .map(sentence -> Map.<String, Object>of("text", sentence))
                                .toList())
                .map();
    }

    private String sentence(Reply.Answered answer) {
        return wording.outcome(answer.result(), answer.due());
    }

    private List<String> sentences() {
        return questions.branches().stream()
                .flatMap(branch -> branch.answers().stream())
                .map(this::sentence)
                .distinct()
                .toList();
    }

    private List<Map<String, Object>> chosen() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (Input input : questions.chosen()) {
            all.add(new Values()
                    .with("id", "_" + decision.id() + "." + input.name())
                    .with("label", wording.capital(wording.inputLabel(decision, input)))
                    .with(
                            "choices",
                            input.choices().keySet().stream()
                                    .map(id ->
                                            Map.<String, Object>of("text", wording.capital(wording.choice(input, id))))
                                    .toList())
                    .map());
        }
        return all;
    }

    private Controls controls(Questionnaire.Branch branch, List<String> sentences) {
        return new Controls(
                branch.asked().stream()
                        .map(asked -> new Asked(
                                wording.capital(wording.inputLabel(decision, asked.input())),
                                asked.ranges().stream()
                                        .map(range -> wording.capital(wording.test(asked.input(), range.test())))
                                        .toList()))
                        .toList(),
                numbers(branch.answers().stream()
                        .map(answer -> sentences.indexOf(sentence(answer)))
                        .toList()));
    }

    private Map<String, Object> branch(Controls controls, int number) {
        List<Map<String, Object>> asked = new ArrayList<>();
        for (int i = 0; i < controls.asked().size(); i++) {
            asked.add(asked(controls.asked().get(i), "_" + decision.id() + "." + number + "." + i));
        }
        return new Values()
                .with("answers", controls.answers())
                .with("asked", asked)
                .map();
    }

    private static Map<String, Object> asked(Asked asked, String name) {
        List<Map<String, Object>> ranges = new ArrayList<>();
        for (String words : asked.ranges()) {
            ranges.add(new Values()
                    .with("text", words)
                    .with("name", name)
                    .with("first", ranges.isEmpty())
                    .map());
        }
        return new Values().with("label", asked.label()).with("ranges", ranges).map();
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /** What is asked after the choices, and for each way of answering the number of a sentence. */
    private record Controls(List<Asked> asked, String answers) {}

    private record Asked(String label, List<String> ranges) {}
}
