package org.welcomepacket.manifest;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.welcomepacket.json.Json;
import org.welcomepacket.json.JsonException;
import org.welcomepacket.json.JsonReader;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Bytes;

/** Reads packet.json strictly: a member that is missing, unknown or of another type makes it unreadable. */
final class ManifestReader {
    private static final Set<String> MEMBERS = Set.of(
            "format",
            "generator",
            "built",
            "edition",
            "languages",
            "binding-language",
            "certificate",
            "sources",
            "assets",
            "values",
            "decisions",
            "clauses",
            ManifestJson.FILES);

    private static final Set<String> CLAUSE_MEMBERS =
            Set.of("id", "number", "title", "text", "hash", "timeless", "states", "reworded");

    private static final Set<String> FILE_MEMBERS = Set.of("path", "size", "sha256");

    /** Ids and other short names: they may be shown to the author, so nothing that a terminal obeys. */
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}#._-]{1,300}");

    private ManifestReader() {}

    static Manifest.Reading read(Bytes bytes) {
        try {
            Json json = JsonReader.read(bytes.toArray(), JsonReader.Limits.USUAL);
            Json.Members members = object(json);
            List<FileEntry> files = members.get(ManifestJson.FILES).isPresent()
                    ? files(member(members, ManifestJson.FILES))
                    : List.of();
            return new Manifest.Reading(Optional.of(manifest(members)), files, "");
        } catch (JsonException e) {
            return failed("no JSON at " + e.line() + ":" + e.column() + ": " + e.getMessage());
        } catch (NotAManifest e) {
            return failed(e.reason);
        }
    }

    private static Manifest.Reading failed(String problem) {
        return new Manifest.Reading(Optional.empty(), List.of(), problem);
    }

    private static Manifest manifest(Json.Members json) throws NotAManifest {
        if (number(json, "format") != ManifestJson.FORMAT) {
            throw new NotAManifest("another format of packet.json");
        }
        onlyThese(json, MEMBERS);
        Json.Members edition = object(member(json, "edition"));
        onlyThese(edition, Set.of("number", "effective"));
        Map<Language, List<ClauseEntry>> clauses = clauses(object(member(json, "clauses")));
        if (!texts(json, "languages")
                .equals(clauses.keySet().stream().map(Language::tag).toList())) {
            throw new NotAManifest("'languages' and 'clauses' differ");
        }
        return new Manifest(
                text(json, "generator", ID),
                instant(text(json, "built")),
                number(edition, "number"),
                edition.get("effective").isPresent() ? Optional.of(day(text(edition, "effective"))) : Optional.empty(),
                new Language(text(json, "binding-language", ID)),
                json.get("certificate").isPresent() ? Optional.of(digest(json, "certificate")) : Optional.empty(),
                files(member(json, "sources")),
                files(member(json, "assets")),
                values(object(member(json, "values"))),
                json.get("decisions").isPresent()
                        ? Optional.of(decisions(object(member(json, "decisions"))))
                        : Optional.empty(),
                clauses);
    }

    private static Map<Language, List<ClauseEntry>> clauses(Json.Members json) throws NotAManifest {
        Map<Language, List<ClauseEntry>> clauses = new LinkedHashMap<>();
        for (Map.Entry<String, Json> language : json.values().entrySet()) {
            clauses.put(new Language(language.getKey()), each(language.getValue(), ManifestReader::clause));
        }
        return clauses;
    }

    private static ClauseEntry clause(Json json) throws NotAManifest {
        Json.Members clause = object(json);
        onlyThese(clause, CLAUSE_MEMBERS);
        return new ClauseEntry(
                text(clause, "id", ID),
                text(clause, "number"),
                text(clause, "title"),
                text(clause, "text"),
                digest(clause, "hash"),
                clause.get("timeless").isPresent() ? Optional.of(digest(clause, "timeless")) : Optional.empty(),
                clause.get("states").isPresent()
                        ? each(member(clause, "states"), name -> id(text(name, "states")))
                        : List.of(),
                clause.get("reworded").filter(new Json.Bool(true)::equals).isPresent());
    }

    private static Map<String, Json> values(Json.Members json) throws NotAManifest {
        for (String name : json.values().keySet()) {
            id(name);
        }
        return json.values();
    }

    private static Map<String, List<RowEntry>> decisions(Json.Members json) throws NotAManifest {
        Map<String, List<RowEntry>> decisions = new LinkedHashMap<>();
        for (Map.Entry<String, Json> decision : json.values().entrySet()) {
            decisions.put(id(decision.getKey()), each(decision.getValue(), ManifestReader::row));
        }
        return decisions;
    }

    private static RowEntry row(Json json) throws NotAManifest {
        Map<String, String> cells = new LinkedHashMap<>();
        for (Map.Entry<String, Json> cell : object(json).values().entrySet()) {
            cells.put(id(cell.getKey()), text(cell.getValue(), "decisions"));
        }
        return new RowEntry(cells);
    }

    private static String id(String text) throws NotAManifest {
        if (!ID.matcher(text).matches()) {
            throw new NotAManifest("a name that is none");
        }
        return text;
    }

    private static List<FileEntry> files(Json json) throws NotAManifest {
        return each(json, ManifestReader::file);
    }

    private static FileEntry file(Json json) throws NotAManifest {
        Json.Members file = object(json);
        onlyThese(file, FILE_MEMBERS);
        try {
            return new FileEntry(text(file, "path"), number(file, "size"), text(file, "sha256"));
        } catch (IllegalArgumentException e) {
            throw new NotAManifest("a file that cannot be one");
        }
    }

    private static void onlyThese(Json.Members json, Set<String> names) throws NotAManifest {
        for (String name : json.values().keySet()) {
            if (!names.contains(name)) {
                throw new NotAManifest("an unknown member");
            }
        }
    }

    private static Json member(Json.Members json, String name) throws NotAManifest {
        return json.get(name).orElseThrow(() -> new NotAManifest("no '" + name + "'"));
    }

    private static Json.Members object(Json json) throws NotAManifest {
        if (json instanceof Json.Members members) {
            return members;
        }
        throw new NotAManifest("something that should be an object is none");
    }

    private static String text(Json.Members json, String name) throws NotAManifest {
        return text(member(json, name), name);
    }

    private static String text(Json.Members json, String name, Pattern form) throws NotAManifest {
        String text = text(json, name);
        if (!form.matcher(text).matches()) {
            throw new NotAManifest("'" + name + "' is none");
        }
        return text;
    }

    private static String digest(Json.Members json, String name) throws NotAManifest {
        String text = text(json, name);
        if (!FileEntry.isDigest(text)) {
            throw new NotAManifest("'" + name + "' is none");
        }
        return text;
    }

    private static String text(Json json, String name) throws NotAManifest {
        if (json instanceof Json.Text text) {
            return text.value();
        }
        throw new NotAManifest("'" + name + "' is no string");
    }

    private static List<String> texts(Json.Members json, String name) throws NotAManifest {
        return each(member(json, name), element -> text(element, name));
    }

    private static int number(Json.Members json, String name) throws NotAManifest {
        if (member(json, name) instanceof Json.Numeral numeral) {
            try {
                BigDecimal value = numeral.value();
                return value.intValueExact();
            } catch (ArithmeticException e) {
                throw new NotAManifest("'" + name + "' is out of range");
            }
        }
        throw new NotAManifest("'" + name + "' is no number");
    }

    private static Instant instant(String text) throws NotAManifest {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new NotAManifest("'built' is no instant");
        }
    }

    private static LocalDate day(String text) throws NotAManifest {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new NotAManifest("'effective' is no date");
        }
    }

    private static <T> List<T> each(Json json, Part<T> part) throws NotAManifest {
        if (!(json instanceof Json.Elements elements)) {
            throw new NotAManifest("something that should be an array is none");
        }
        List<T> parts = new ArrayList<>(elements.values().size());
        for (Json element : elements.values()) {
            parts.add(part.read(element));
        }
        return parts;
    }

    private interface Part<T> {
        T read(Json json) throws NotAManifest;
    }

    private static final class NotAManifest extends Exception {
        private static final long serialVersionUID = 1L;
        private final String reason;

        private NotAManifest(String reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
