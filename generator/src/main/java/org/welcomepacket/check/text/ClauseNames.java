package org.welcomepacket.check.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Diagnostic.Related;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;

/**
 * Says which clauses of a policy one language has and another has not. A name that is spelled differently in one
 * language is one finding, and so is a clause that is missing, in however many languages.
 */
final class ClauseNames {
    private final List<TextFile> files;
    private final Predicate<ClauseId> isNamed;
    private final Findings findings;
    private final Map<TextFile, List<String>> names = new HashMap<>();
    private final Map<TextFile, Set<String>> settled = new HashMap<>();

    /**
     * For the languages of one policy.
     *
     * @param files at least two, that of the binding language first
     * @param isNamed whether anything refers to a clause of this name
     */
    ClauseNames(List<TextFile> files, Predicate<ClauseId> isNamed, Findings findings) {
        this.files = List.copyOf(files);
        this.isNamed = isNamed;
        this.findings = findings;
        for (TextFile file : files) {
            names.put(file, headed(file).map(Outline.Part::id).toList());
        }
    }

    /** Whether every language has the same clauses; what differs is said. */
    boolean agree() {
        Set<String> all = new LinkedHashSet<>();
        files.forEach(file -> all.addAll(names(file)));
        List<String> differing =
                all.stream().filter(name -> having(name).size() < files.size()).toList();
        if (!differing.isEmpty()) {
            List<TextFile> empty =
                    files.stream().filter(file -> names(file).isEmpty()).toList();
            empty.forEach(file -> without(file, all.size()));
            if (empty.isEmpty()) {
                misspelled(differing);
                differing.forEach(this::missing);
            }
        }
        return preambles() && differing.isEmpty();
    }

    private static Stream<Outline.Part> headed(TextFile file) {
        return file.outline().parts().stream().filter(part -> part.heading().isPresent());
    }

    private List<String> names(TextFile file) {
        return names.getOrDefault(file, List.of());
    }

    private List<TextFile> having(String name) {
        return files.stream().filter(file -> names(file).contains(name)).toList();
    }

    private List<TextFile> lacking(String name) {
        return files.stream().filter(file -> !names(file).contains(name)).toList();
    }

    /** A text without a single clause. */
    private void without(TextFile file, int others) {
        TextFile example =
                files.stream().filter(f -> !names(f).isEmpty()).findFirst().orElse(file);
        findings.add(new Diagnostic(
                Code.CLAUSE_MISMATCH,
                file.start(),
                "there is no clause in this text, but there are " + others + " in " + example.language(),
                "begin each with a heading, '## ' and its name, as there",
                List.of(new Related(example.start(), "the text in " + example.language()))));
    }

    private void misspelled(List<String> differing) {
        for (TextFile file : byTrust()) {
            for (String name : differing) {
                if (names(file).contains(name) && isOdd(name) && !isSettled(file, name)) {
                    meant(file, name, differing).ifPresent(meant -> misspelled(file, name, meant));
                }
            }
        }
    }

    /** Between two languages, the one whose names nothing refers to is wrong, else the one that does not bind. */
    private List<TextFile> byTrust() {
        List<TextFile> least = new ArrayList<>(files);
        Collections.reverse(least);
        if (files.size() == 2) {
            boolean bindingIsWrong = names(files.get(1)).stream()
                    .filter(name -> !names(files.get(0)).contains(name))
                    .anyMatch(name -> isNamed.test(new ClauseId(files.get(0).id(), name)));
            return bindingIsWrong ? files : least;
        }
        return least;
    }

    /** Whether fewer languages have a name than have not. */
    private boolean isOdd(String name) {
        return files.size() == 2 || having(name).size() * 2 < files.size();
    }

    private Optional<String> meant(TextFile file, String name, List<String> differing) {
        List<String> candidates = differing.stream()
                .filter(other -> !names(file).contains(other) && !isSettled(file, other))
                .filter(other -> files.size() == 2 || having(other).size() * 2 > files.size())
                .toList();
        return Nearest.to(name, candidates)
                .or(() -> candidates.stream()
                        .filter(other -> isInPlaceOf(file, name, other))
                        .findFirst());
    }

    /** Whether a name stands between the same two neighbours as another does elsewhere. */
    private boolean isInPlaceOf(TextFile file, String name, String other) {
        return having(other).stream()
                .anyMatch(elsewhere -> neighbours(names(file), name).equals(neighbours(names(elsewhere), other))
                        && names(file).size() == names(elsewhere).size());
    }

    private static List<String> neighbours(List<String> names, String name) {
        int at = names.indexOf(name);
        return List.of(at == 0 ? "" : names.get(at - 1), at + 1 == names.size() ? "" : names.get(at + 1));
    }

    private void misspelled(TextFile file, String name, String meant) {
        List<TextFile> others = having(meant);
        List<Related> related = others.stream()
                .map(other -> new Related(place(other, meant), "here in " + other.language()))
                .toList();
        findings.add(new Diagnostic(
                Code.CLAUSE_MISMATCH,
                place(file, name),
                (others.size() == 1 ? others.get(0).language() + " calls" : "the other languages call")
                        + " this clause '" + meant + "'",
                "write {#" + meant + "}, or give it the same name everywhere",
                related));
        settle(file, name, meant);
        if (files.size() == 2) {
            settle(others.get(0), name, meant);
        }
    }

    private void settle(TextFile file, String name, String meant) {
        settled.computeIfAbsent(file, f -> new HashSet<>()).addAll(List.of(name, meant));
    }

    private boolean isSettled(TextFile file, String name) {
        return settled.getOrDefault(file, Set.of()).contains(name);
    }

    private void missing(String name) {
        List<TextFile> having =
                having(name).stream().filter(file -> !isSettled(file, name)).toList();
        List<TextFile> lacking =
                lacking(name).stream().filter(file -> !isSettled(file, name)).toList();
        if (having.isEmpty() || lacking.isEmpty()) {
            return;
        }
        Optional<Diagnostic> lost = lacking.size() * 2 < files.size()
                ? lacking.stream().map(file -> lost(file, name, having)).findFirst()
                : lacking.stream()
                        .flatMap(file -> unmarked(file, name, having).stream())
                        .findFirst();
        findings.add(lost.orElseGet(() -> missing(name, having.get(0), lacking)));
    }

    private Diagnostic missing(String name, TextFile having, List<TextFile> lacking) {
        return new Diagnostic(
                Code.CLAUSE_MISMATCH,
                place(having, name),
                "clause '" + name + "' is missing in " + languages(lacking),
                "add it to " + paths(lacking) + ", or take it out here",
                lacking.stream()
                        .map(file -> new Related(file.start(), "this is the file in " + file.language()))
                        .toList());
    }

    /** A clause that most languages have, where it should stand in this one. */
    private Diagnostic lost(TextFile file, String name, List<TextFile> having) {
        return unmarked(file, name, having).orElseGet(() -> {
            TextFile example = having.get(0);
            List<String> before = names(example).subList(0, names(example).indexOf(name));
            Optional<Outline.Part> above =
                    headed(file).filter(part -> before.contains(part.id())).reduce((first, second) -> second);
            return new Diagnostic(
                    Code.CLAUSE_MISMATCH,
                    above.map(Outline.Part::place).orElse(file.start()),
                    "clause '" + name + "' is missing " + (above.isPresent() ? "behind this one" : "here"),
                    "add a heading '## ' with its words and {#" + name + "}, or take the clause out of "
                            + languages(having),
                    List.of(new Related(place(example, name), "the clause in " + example.language())));
        });
    }

    /** The name of a clause behind words that make no heading of one. */
    private static Optional<Diagnostic> unmarked(TextFile file, String name, List<TextFile> having) {
        String mark = "{#" + name + "}";
        int at = file.document().file().text().indexOf(mark);
        if (at < 0) {
            return Optional.empty();
        }
        Span place = file.document().file().span(at, at + mark.length());
        return Optional.of(new Diagnostic(
                Code.CLAUSE_MISMATCH,
                place,
                "in " + languages(having) + " '" + name + "' is a clause, but this line does not begin one",
                "begin the line with '## ', two number signs and a space",
                List.of(new Related(
                        place(having.get(0), name),
                        "the clause in " + having.get(0).language()))));
    }

    private boolean preambles() {
        List<TextFile> having = files.stream()
                .filter(file -> file.outline().has(ClauseId.PREAMBLE))
                .toList();
        List<TextFile> lacking = files.stream()
                .filter(file -> !having.contains(file) && !names(file).isEmpty())
                .toList();
        if (having.isEmpty() || lacking.isEmpty()) {
            return true;
        }
        findings.add(new Diagnostic(
                Code.CLAUSE_MISMATCH,
                having.get(0).outline().parts().get(0).place(),
                "there is text before the first heading here, but not in " + languages(lacking),
                "add it to " + paths(lacking) + ", or take it out here",
                lacking.stream()
                        .map(file -> new Related(file.start(), "this is the file in " + file.language()))
                        .toList()));
        return false;
    }

    /** Where a clause has its name. */
    private static Span place(TextFile file, String name) {
        return headed(file)
                .filter(part -> part.id().equals(name))
                .findFirst()
                .map(part -> part.heading()
                        .flatMap(RawBlock.Heading::id)
                        .map(RawBlock.Id::span)
                        .orElse(part.place()))
                .orElse(file.start());
    }

    private static String languages(Collection<TextFile> files) {
        return files.stream().map(file -> file.language().toString()).collect(Collectors.joining(" and "));
    }

    private static String paths(Collection<TextFile> files) {
        return files.stream().map(file -> file.start().file().path()).collect(Collectors.joining(" and "));
    }
}
