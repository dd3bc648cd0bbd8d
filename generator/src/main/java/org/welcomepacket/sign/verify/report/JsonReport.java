package org.welcomepacket.sign.verify.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.welcomepacket.json.Json;
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.sign.verify.Verification.Entry;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.sign.verify.change.SignatureSeen;
import org.welcomepacket.sign.verify.signature.Signed.Attestation;

/**
 * For scripts: {@code {"files": [{"file": ..., "verdict": ..., ...}], "unchecked": [...]}}.
 *
 * <p>Beside {@code certifiedAt}, which the business's own clock said, {@code attestedAt} and {@code attestedBy} are an
 * authority's word for the certification; each of the {@code signatures} has its own.
 */
public final class JsonReport implements VerificationPrinter {
    private final ClientWords words;

    /** Prints, with a word to the client where there is reason to write one. */
    public JsonReport(ClientWords words) {
        this.words = words;
    }

    @Override
    public String print(Map<String, Verification> verifications) {
        List<Json> files = new ArrayList<>();
        verifications.forEach((name, verification) -> files.add(one(name, verification)));
        return Json.members()
                .add("files", files)
                .add("unchecked", Json.texts(Limits.UNCHECKED))
                .build()
                .indented();
    }

    private Json one(String name, Verification verification) {
        Json.MembersBuilder json = Json.members()
                .add("file", name)
                .add("verdict", verification.verdict().id())
                .add("reason", verification.reason());
        verification
                .origin()
                .ifPresent(origin -> json.add("edition", origin.edition())
                        .add("language", origin.language())
                        .add("packet", origin.packet()));
        verification.certificate().ifPresent(certificate -> {
            json.add("certifiedBy", certificate.name()).add("fingerprint", certificate.fingerprint());
            certificate.claimed().ifPresent(time -> json.add("certifiedAt", time.toString()));
            certificate.attested().ifPresent(attestation -> attested(json, attestation));
        });
        ClientMessage.of(verification, words).ifPresent(message -> json.add("message", message));
        return json.add("notes", Json.texts(verification.notes()))
                .add(
                        "changes",
                        verification.alterations().stream()
                                .map(JsonReport::change)
                                .toList())
                .add(
                        "entries",
                        verification.entries().stream().map(JsonReport::entry).toList())
                .add(
                        "missing",
                        Json.texts(
                                verification.missing().stream().map(Entry::name).toList()))
                .add(
                        "signatures",
                        verification.signatures().stream()
                                .map(JsonReport::signature)
                                .toList())
                .build();
    }

    private static Json change(Alteration alteration) {
        Json.MembersBuilder json =
                Json.members().add("what", alteration.sentence()).add("save", alteration.revision());
        alteration.field().ifPresent(field -> json.add("field", field));
        if (alteration.page() > 0) {
            json.add("page", alteration.page());
        }
        if (alteration.object() > 0) {
            json.add("object", alteration.object());
        }
        return json.build();
    }

    private static Json entry(Entry entry) {
        return Json.members()
                .add("name", entry.name())
                .add("label", entry.label())
                .add("kind", entry.kind().name().toLowerCase(Locale.ROOT))
                .add("value", entry.value())
                .add("page", entry.page())
                .add("required", entry.required())
                .build();
    }

    private static Json signature(SignatureSeen signature) {
        Json.MembersBuilder json = Json.members()
                .add("field", signature.field())
                .add("kind", signature.kind().name().toLowerCase(Locale.ROOT))
                .add("signer", signature.signed().signer())
                .add("issuer", signature.signed().issuer())
                .add("fingerprint", signature.signed().fingerprint())
                .add("save", signature.revision());
        signature.claimed().ifPresent(time -> json.add("claimedAt", time.toString()));
        signature.signed().attested().ifPresent(attestation -> attested(json, attestation));
        return json.build();
    }

    private static void attested(Json.MembersBuilder json, Attestation attestation) {
        json.add("attestedAt", attestation.time().toString()).add("attestedBy", attestation.authority());
    }
}
