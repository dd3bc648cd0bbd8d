package org.welcomepacket.manifest;

import java.util.List;
import java.util.Map;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.text.Language;

/** The form of packet.json. Names and their order are part of the format. */
final class ManifestJson {
    static final int FORMAT = 1;
    static final String FILES = "files";

    private ManifestJson() {}

    static Json.MembersBuilder write(Manifest manifest) {
        Json.MembersBuilder json = Json.members()
                .add("format", FORMAT)
                .add("generator", manifest.generator())
                .add("built", manifest.built().toString())
                .add("edition", edition(manifest))
                .add(
                        "languages",
                        Json.texts(
                                manifest.languages().stream().map(Language::tag).toList()))
                .add("binding-language", manifest.bindingLanguage().tag());
        manifest.certificate().ifPresent(certificate -> json.add("certificate", certificate));
        json.add("sources", files(manifest.sources()))
                .add("assets", files(manifest.assets()))
                .add("values", new Json.Members(manifest.values()));
        manifest.decisions().ifPresent(decisions -> json.add("decisions", decisions(decisions)));
        return json.add(
                "clauses", clauses(manifest.clauses(), manifest.decisions().isPresent()));
    }

    static Json files(List<FileEntry> files) {
        return Json.elements(files.stream()
                .map(file -> Json.members()
                        .add("path", file.path())
                        .add("size", file.size())
                        .add("sha256", file.sha256())
                        .build())
                .toList());
    }

    private static Json edition(Manifest manifest) {
        Json.MembersBuilder edition = Json.members().add("number", manifest.edition());
        manifest.effective().ifPresent(day -> edition.add("effective", day.toString()));
        return edition.build();
    }

    private static Json decisions(Map<String, List<RowEntry>> decisions) {
        Json.MembersBuilder all = Json.members();
        decisions.forEach(
                (id, rows) -> all.add(id, rows.stream().map(ManifestJson::row).toList()));
        return all.build();
    }

    private static Json row(RowEntry row) {
        Json.MembersBuilder cells = Json.members();
        row.cells().forEach(cells::add);
        return cells.build();
    }

    private static Json clauses(Map<Language, List<ClauseEntry>> clauses, boolean withStatements) {
        Json.MembersBuilder languages = Json.members();
        clauses.forEach((language, entries) -> languages.add(
                language.tag(),
                entries.stream().map(entry -> clause(entry, withStatements)).toList()));
        return languages.build();
    }

    private static Json clause(ClauseEntry clause, boolean withStatements) {
        Json.MembersBuilder json = Json.members()
                .add("id", clause.id())
                .add("number", clause.number())
                .add("title", clause.title())
                .add("text", clause.text())
                .add("hash", clause.hash());
        clause.timeless().ifPresent(hash -> json.add("timeless", hash));
        if (withStatements) {
            json.add("states", Json.texts(clause.states()));
        }
        if (clause.reworded()) {
            json.add("reworded", true);
        }
        return json.build();
    }
}
