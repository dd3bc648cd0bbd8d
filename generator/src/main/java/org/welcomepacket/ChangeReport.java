package org.welcomepacket;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.welcomepacket.json.Json;
import org.welcomepacket.manifest.Differences;
import org.welcomepacket.manifest.Differences.ClauseChange;
import org.welcomepacket.manifest.Differences.Kind;
import org.welcomepacket.manifest.Differences.RowChange;
import org.welcomepacket.manifest.Differences.ValueChange;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.JsonPrinter;

/**
 * What has changed since an earlier packet, in words and as JSON. The words of the earlier packet may be anybody's, so
 * what a terminal would obey is not shown.
 *
 * @param differences since then
 * @param diagnostics what is wrong with them
 */
public record ChangeReport(Differences differences, List<Diagnostic> diagnostics) {
    private static final int LONGEST = 200;

    /** Copies the list. */
    public ChangeReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** For a person: what is different, and at the end who must do what. Lines end with a line feed. */
    public String human() {
        StringBuilder out = new StringBuilder();
        if (!differences.complete()) {
            out.append("An older version wrote this packet.json: it does not say which rows, outcomes and grounds there"
                    + " were.\n\n");
        }
        if (differences.isEmpty()) {
            return out.append("Nothing has changed since edition ")
                    .append(differences.before())
                    .append(".\n")
                    .toString();
        }
        out.append("Since edition ").append(differences.before()).append(":\n");
        section(out, "Values", differences.values(), ChangeReport::value);
        section(out, "Rows of decisions", differences.rows(), ChangeReport::row);
        section(out, "Clauses that say something else", differences.substance(), ChangeReport::substance);
        section(out, "Clauses that were only reworded", differences.clauses(Kind.WORDING), ChangeReport::name);
        section(
                out,
                "Clauses that were only renamed",
                differences.clauses(Kind.RENAMED),
                clause -> name(clause) + ", formerly " + clause.formerly());
        section(
                out,
                "Clauses that only have another number",
                differences.clauses(Kind.MOVED),
                clause -> name(clause) + ", formerly " + clause.formerly());
        section(out, "New languages", differences.newLanguages(), Language::tag);
        section(out, "Languages that are gone", differences.goneLanguages(), Language::tag);
        return out.append('\n').append(summary()).append('\n').toString();
    }

    /** For scripts: the findings of a check as {@link JsonPrinter} writes them and, last, the differences. */
    public String json(List<Diagnostic> all) {
        return JsonPrinter.report(all).add("differences", json()).build().indented();
    }

    private String summary() {
        int substance = differences.substance().size();
        int wording = differences.clauses(Kind.WORDING).size();
        String signed = switch (substance) {
            case 0 -> "No clause must be signed again";
            case 1 -> "1 clause must be signed again";
            default -> substance + " clauses must be signed again";
        };
        String reworded = switch (wording) {
            case 0 -> "";
            case 1 -> "; 1 was only reworded";
            default -> "; " + wording + " were only reworded";
        };
        return signed + reworded + ".";
    }

    private static <T> void section(StringBuilder out, String title, List<T> entries, Function<T, String> line) {
        if (!entries.isEmpty()) {
            out.append('\n').append(title).append('\n');
            entries.forEach(
                    entry -> out.append("  ").append(visible(line.apply(entry))).append('\n'));
        }
    }

    private static String value(ValueChange value) {
        return value.name() + ": " + change(value.before(), value.after());
    }

    private static String row(RowChange row) {
        return row.decision() + ", row " + row.row() + ": " + change(row.before(), row.after());
    }

    private static String change(Optional<String> before, Optional<String> after) {
        if (before.isEmpty()) {
            return "new, " + shortened(after.orElse(""));
        }
        return after.isEmpty()
                ? "gone, was " + shortened(before.get())
                : shortened(before.get()) + " -> " + shortened(after.get());
    }

    private static String substance(ClauseChange clause) {
        return switch (clause.kind()) {
            case ADDED -> name(clause) + ": new";
            case REMOVED -> name(clause) + ": gone";
            default ->
                clause.because().isEmpty()
                        ? name(clause) + ": new words"
                        : name(clause) + ": " + String.join(", ", clause.because());
        };
    }

    private static String name(ClauseChange clause) {
        String number = clause.number().isEmpty() ? "" : clause.number() + " ";
        return number + shortened(clause.title()) + " (" + clause.id() + ")";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
    }

    /** Without characters that control a terminal or turn the direction of text. */
    private static String visible(String text) {
        return text.codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? 0xFFFD : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private Json json() {
        return Json.members()
                .add("since", differences.before())
                .add("edition", differences.after())
                .add("complete", differences.complete())
                .add(
                        "values",
                        differences.values().stream().map(ChangeReport::json).toList())
                .add("rows", differences.rows().stream().map(ChangeReport::json).toList())
                .add(
                        "clauses",
                        differences.clauses().stream().map(ChangeReport::json).toList())
                .add("newLanguages", tags(differences.newLanguages()))
                .add("goneLanguages", tags(differences.goneLanguages()))
                .build();
    }

    private static Json json(ValueChange value) {
        return Json.members()
                .add("name", value.name())
                .add("before", orNull(value.before()))
                .add("after", orNull(value.after()))
                .build();
    }

    private static Json json(RowChange row) {
        return Json.members()
                .add("decision", row.decision())
                .add("row", row.row())
                .add("before", orNull(row.before()))
                .add("after", orNull(row.after()))
                .build();
    }

    private static Json json(ClauseChange clause) {
        return Json.members()
                .add("id", clause.id())
                .add("change", clause.kind().name().toLowerCase(Locale.ROOT))
                .add("signAgain", clause.kind().isSubstance())
                .add("number", clause.number())
                .add("title", clause.title())
                .add("formerly", clause.formerly())
                .add("languages", tags(clause.languages()))
                .add("because", Json.texts(clause.because()))
                .build();
    }

    private static Json tags(List<Language> languages) {
        return Json.texts(languages.stream().map(Language::tag).toList());
    }

    private static Json orNull(Optional<String> text) {
        return text.<Json>map(Json::text).orElseGet(Json.Null::new);
    }
}
