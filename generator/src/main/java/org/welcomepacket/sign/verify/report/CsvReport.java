package org.welcomepacket.sign.verify.report;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.sign.verify.Verification.Entry;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.sign.verify.change.SignatureSeen;

/**
 * For spreadsheets (RFC 4180): a line for each fact, with the file and its verdict before it.
 *
 * <p>What a client typed is data even if it looks like a formula: such a value gets an apostrophe before it.
 */
public final class CsvReport implements VerificationPrinter {
    @Override
    public String print(Map<String, Verification> verifications) {
        StringBuilder out = new StringBuilder("file,verdict,fact,name,value\r\n");
        verifications.forEach((name, verification) -> one(out, name, verification));
        return out.toString();
    }

    private static void one(StringBuilder out, String name, Verification verification) {
        Rows rows = new Rows(out, name, verification.verdict().id());
        rows.add("reason", "", verification.reason());
        verification.origin().ifPresent(origin -> {
            rows.add("edition", "", String.valueOf(origin.edition()));
            rows.add("language", "", origin.language());
            rows.add("packet", "", origin.packet());
        });
        verification
                .certificate()
                .ifPresent(certificate -> rows.add("certified", certificate.name(), certificate.fingerprint()));
        verification.notes().forEach(note -> rows.add("note", "", note));
        for (Alteration alteration : verification.alterations()) {
            rows.add("change", alteration.field().orElse(""), alteration.sentence());
        }
        for (Entry entry : verification.entries()) {
            rows.add(entry.isMissing() ? "missing" : "entry", entry.name(), entry.value());
        }
        for (SignatureSeen signature : verification.signatures()) {
            rows.add("signature", signature.field(), signature.signed().signer());
        }
    }

    private record Rows(StringBuilder out, String file, String verdict) {
        void add(String fact, String name, String value) {
            out.append(Stream.of(file, verdict, fact, name, value)
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
