package org.welcomepacket.sign.verify.report;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.sign.verify.Verification.Entry;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.sign.verify.change.SignatureSeen;
import org.welcomepacket.sign.verify.signature.Signed.Attestation;

/**
 * For spreadsheets (RFC 4180): a line for each fact, with the file and its verdict before it.
 *
 * <p>What a client typed is data even if it looks like a formula: such a value gets an apostrophe before it.
 */
public final class CsvReport implements VerificationPrinter {
    private final ClientWords words;

    /** Prints, with a word to the client where there is reason to write one. */
    public CsvReport(ClientWords words) {
        this.words = words;
    }

    @Override
    public String print(Map<String, Verification> verifications) {
        StringBuilder out = new StringBuilder("file,verdict,fact,name,value,page,required,time\r\n");
        verifications.forEach((name, verification) -> one(out, name, verification));
        return out.toString();
    }

    private void one(StringBuilder out, String name, Verification verification) {
        Rows rows = new Rows(out, name, verification.verdict().id());
        rows.add("reason", "", verification.reason());
        verification.origin().ifPresent(origin -> {
            rows.add("edition", "", String.valueOf(origin.edition()));
            rows.add("language", "", origin.language());
            rows.add("packet", "", origin.packet());
        });
        verification.certificate().ifPresent(certificate -> {
            String claimed = certificate.claimed().map(Instant::toString).orElse("");
            rows.add("certified", certificate.name(), certificate.fingerprint(), 0, "", claimed);
            certificate.attested().ifPresent(by -> rows.attested(certificate.name(), by));
        });
        verification.notes().forEach(note -> rows.add("note", "", note));
        for (Alteration alteration : verification.alterations()) {
            rows.add("change", alteration.field().orElse(""), alteration.sentence(), alteration.page(), "", "");
        }
        for (Entry entry : verification.entries()) {
            String required = entry.required() ? "yes" : "no";
            rows.add(entry.isMissing() ? "missing" : "entry", entry.name(), entry.value(), entry.page(), required, "");
        }
        for (SignatureSeen signature : verification.signatures()) {
            String claimed = signature.claimed().map(Instant::toString).orElse("");
            rows.add("signature", signature.field(), signature.signed().signer(), 0, "", claimed);
            signature.signed().attested().ifPresent(by -> rows.attested(signature.field(), by));
        }
        ClientMessage.of(verification, words).ifPresent(message -> rows.add("message", "", message));
    }

    private record Rows(StringBuilder out, String file, String verdict) {
        void attested(String name, Attestation by) {
            add("attested", name, by.authority(), 0, "", by.time().toString());
        }

        void add(String fact, String name, String value) {
            add(fact, name, value, 0, "", "");
        }

        void add(String fact, String name, String value, int page, String required, String time) {
            String number = page > 0 ? String.valueOf(page) : "";
            out.append(Stream.of(file, verdict, fact, name, value, number, required, time)
                            .map(CsvReport::cell)
                            .collect(Collectors.joining(",")))
                    .append("\r\n");
        }
    }

    private static String cell(String text) {
        String plain = Plain.of(text);
        String safe = !plain.isEmpty() && "=+-@".indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\'')
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
