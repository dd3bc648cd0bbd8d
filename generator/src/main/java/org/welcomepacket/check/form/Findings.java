package org.welcomepacket.check.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/** Collects everything there is to say. Not for use by several threads. */
public final class Findings {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.span().file().path())
            .thenComparing(d -> d.span().start())
            .thenComparing(d -> d.code());

    private static final Comparator<Diagnostic> ERRORS_FIRST =
            Comparator.comparing((Diagnostic d) -> !d.isError()).thenComparing(BY_PLACE);

    private static final int SHOWN = 3;

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Map<String, List<OneOfSeveral>> ofOneCause = new LinkedHashMap<>();
    private final Set<String> settled = new HashSet<>();

    /** Adds a finding; the same one twice counts once. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds a finding. */
    public void add(Code code, Span span, String message, String hint, Diagnostic.Related... related) {
        add(new Diagnostic(code, span, message, hint, Arrays.asList(related)));
    }

    /**
     * Adds a finding that has the same cause as others, perhaps many: together they become one, at the first place, which
     * counts the others.
     *
     * @param cause what is to be mended, such as the name of a file that is not there
     */
    public void addOnce(String cause, Diagnostic diagnostic) {
        addOnce(cause, diagnostic, diagnostic);
    }

    /**
     * The same for a cause that only shows when there are others.
     *
     * @param alone what is said when it stays the only one
     * @param together what is said of several
     */
    public void addOnce(String cause, Diagnostic alone, Diagnostic together) {
        ofOneCause.computeIfAbsent(cause, c -> new ArrayList<>()).add(new OneOfSeveral(alone, together));
    }

    /** Says that a cause has been named in another finding: what has that cause is not said again, before or after this. */
    public void settle(String cause) {
        settled.add(cause);
    }

    /** Whether there is a finding with this cause so far. */
    public boolean hasCause(String cause) {
        return ofOneCause.containsKey(cause);
    }

    /** Where a cause was found so far. */
    public List<Span> places(String cause) {
        return ofOneCause.getOrDefault(cause, List.of()).stream()
                .map(one -> one.alone().span())
                .toList();
    }

    /** Whether there is a finding of one of these kinds so far. */
    public boolean has(Set<Code> codes) {
        return Stream.concat(
                        found.stream(),
                        ofOneCause.values().stream().flatMap(List::stream).map(OneOfSeveral::alone))
                .anyMatch(d -> codes.contains(d.code()));
    }

    /** Whether there is such a finding so far. */
    public boolean has(Predicate<Diagnostic> such) {
        return found.stream().anyMatch(such);
    }

    /** How many errors there are so far. */
    public int errors() {
        return (int) Stream.concat(
                        found.stream(),
                        ofOneCause.values().stream().flatMap(List::stream).map(OneOfSeveral::alone))
                .filter(Diagnostic::isError)
                .count();
    }

    /** All findings by file and place. What may not stand at all need not be translated. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        ofOneCause.forEach((cause, same) -> {
            if (!settled.contains(cause)) {
                sorted.add(first(same));
            }
        });
        Set<Span> refused = sorted.stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::span)
                .collect(Collectors.toSet());
        sorted.removeIf(d -> d.code() == Code.UNTRANSLATED && refused.contains(d.span()));
        sorted.sort(BY_PLACE);
        return sorted;
    }

    /**
     * A finding with the same cause as others.
     *
     * @param alone as it reads when there is no other
     * @param together as it reads for all
     */
    private record OneOfSeveral(Diagnostic alone, Diagnostic together) {}

    private static Diagnostic first(List<OneOfSeveral> same) {
        int others = same.size() - 1;
        if (others == 0) {
            return same.get(0).alone();
        }
        List<Diagnostic> sorted =
                same.stream().map(OneOfSeveral::together).sorted(ERRORS_FIRST).toList();
        Diagnostic first = sorted.get(0);
        if (sorted.stream().allMatch(d -> d.span().equals(first.span()))) {
            return inOnePlace(first, sorted);
        }
        List<Diagnostic.Related> related = sorted.stream()
                .skip(1)
                .limit(SHOWN)
                .map(d -> new Diagnostic.Related(d.span(), "here too"))
                .toList();
        String counted = " (here and in " + (others == 1 ? "another place" : others + " other places") + ")";
        return new Diagnostic(first.code(), first.span(), first.message() + counted, first.hint(), related);
    }

    private static Diagnostic inOnePlace(Diagnostic first, List<Diagnostic> same) {
        List<Diagnostic.Related> related = same.stream()
                .flatMap(d -> d.related().stream())
                .distinct()
                .limit(SHOWN)
                .toList();
        return new Diagnostic(first.code(), first.span(), first.message(), first.hint(), related);
    }
}
