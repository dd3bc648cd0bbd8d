package org.welcomepacket.sign.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.manifest.ClauseEntry;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.sign.verify.Verification.Origin;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.sign.verify.form.TextStrings;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;
import org.welcomepacket.sign.verify.words.WordsOnPages;
import org.welcomepacket.source.Bytes;

/**
 * The packet.json attached to an agreement (ISO 32000-2, 7.11 and 14.13).
 *
 * @param json its bytes
 * @param manifest what it says
 * @param language language tag of the agreement
 */
record AttachedPacket(Bytes json, Manifest manifest, String language) {
    private static final String NAME = "packet.json";
    private static final int ID_DIGITS = 16;
    private static final int MOST_NAMED = 12;

    /** The packet.json of a file, when it carries one that can be read. */
    static Optional<AttachedPacket> of(View view) throws RefusedException {
        for (PdfObject item : view.items(view.catalog().get("AF"))) {
            Entries specification = view.entries(item);
            String name = TextStrings.decode(view.string(specification.get("F")).orElse(""));
            PdfObject file = view.entries(specification.get("EF")).get("F");
            if (name.equals(NAME) && view.resolve(file) instanceof Stream stream) {
                return read(view, Bytes.wrap(view.content(stream)));
            }
        }
        return Optional.empty();
    }

    private static Optional<AttachedPacket> read(View view, Bytes json) throws RefusedException {
        String language =
                TextStrings.decode(view.string(view.catalog().get("Lang")).orElse(""));
        return Manifest.read(json).manifest().map(manifest -> new AttachedPacket(json, manifest, language));
    }

    /** The clauses it tells in the language of the file. */
    List<ClauseEntry> clauses() {
        return manifest.clauses().entrySet().stream()
                .filter(each -> String.valueOf(each.getKey()).equals(language))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(List.of());
    }

    /** What it says otherwise than the pages of the file it is attached to. */
    List<Alteration> contradictedBy(View view) throws RefusedException {
        if (clauses().isEmpty()) {
            return List.of(new Alteration(
                    "the attached packet.json says nothing in the language of the file", 0, Optional.empty(), 0, 0));
        }
        return WordsOnPages.missing(clauses(), view).stream()
                .limit(MOST_NAMED)
                .map(clause -> new Alteration(
                        "the pages do not say what the attached packet.json says in "
                                + (clause.number() + " " + clause.id()).strip(),
                        0,
                        Optional.empty(),
                        0,
                        0))
                .toList();
    }

    /** Which agreement the file says it is. */
    Origin origin() {
        return new Origin(json.sha256().substring(0, ID_DIGITS), manifest.edition(), language);
    }
}
