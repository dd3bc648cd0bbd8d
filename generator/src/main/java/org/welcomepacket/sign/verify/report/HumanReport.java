package org.welcomepacket.sign.verify.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.sign.verify.Verification.Entry;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.sign.verify.change.SignatureSeen;
import org.welcomepacket.sign.verify.signature.Signed.Attestation;

/** For people. */
public final class HumanReport implements VerificationPrinter {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int LINE = 72;

    private final ClientWords words;

    /** Prints, with a word to the client where there is reason to write one. */
    public HumanReport(ClientWords words) {
        this.words = words;
    }

    @Override
    public String print(Map<String, Verification> verifications) {
        StringBuilder out = new StringBuilder();
        verifications.forEach((name, verification) -> {
            one(out, name, verification);
            out.append('\n');
        });
        out.append("Not checked:\n");
        Limits.UNCHECKED.forEach(limit -> out.append("  - ").append(limit).append('\n'));
        return out.toString();
    }

    private void one(StringBuilder out, String name, Verification verification) {
        out.append(Plain.of(name))
                .append(": ")
                .append(verification.verdict().id())
                .append('\n');
        line(out, Paragraph.indented(verification.reason(), "  ", LINE));
        verification
                .origin()
                .ifPresent(origin -> line(
                        out,
                        "  edition " + origin.edition() + ", language " + Plain.of(origin.language()) + ", packet "
                                + origin.packet()));
        verification.certificate().ifPresent(certificate -> {
            String when =
                    certificate.claimed().map(time -> ", " + TIME.format(time)).orElse("");
            line(out, "  certified by " + Plain.of(certificate.name()) + when);
            certificate.attested().ifPresent(attestation -> line(out, "    " + attested(attestation)));
            line(out, "  fingerprint " + certificate.fingerprint());
        });
        verification.notes().forEach(note -> line(out, Paragraph.indented(note, "  ", LINE)));
        alterations(out, verification);
        entries(out, verification);
        signatures(out, verification);
        ClientMessage.of(verification, words).ifPresent(message -> {
            line(out, "");
            line(out, "    To copy into an e-mail:");
            line(out, "");
            message.lines()
                    .forEach(each -> line(
                            out,
                            each.isEmpty()
                                    ? ""
                                    : each.startsWith(" ") ? "    " + each : Paragraph.indented(each, "    ", LINE)));
        });
    }

    private static void alterations(StringBuilder out, Verification verification) {
        if (verification.alterations().isEmpty()) {
            return;
        }
        line(out, "  changed:");
        for (Alteration alteration : verification.alterations()) {
            String page = alteration.page() > 0 ? ", page " + alteration.page() : "";
            String object = alteration.object() > 0 ? ", object " + alteration.object() : "";
            line(
                    out,
                    "    - " + Plain.of(alteration.sentence()) + " (save " + alteration.revision() + page + object
                            + ")");
        }
    }

    private static void entries(StringBuilder out, Verification verification) {
        if (verification.entries().isEmpty()) {
            return;
        }
        line(out, "  entries:");
        for (Entry entry : verification.entries()) {
            String value = entry.isMissing() ? "MISSING" : entry.value().isBlank() ? "-" : Plain.of(entry.value());
            line(out, "    " + Plain.of(entry.name()) + " (page " + entry.page() + "): " + value);
        }
    }

    private static void signatures(StringBuilder out, Verification verification) {
        for (SignatureSeen signature : verification.signatures()) {
            String who = Plain.of(signature.signed().signer());
            if (signature.kind() == SignatureSeen.Kind.TIMESTAMP) {
                line(out, "  timestamp by " + who + ": " + attested(signature));
            } else {
                line(
                        out,
                        "  signed in " + Plain.of(signature.field()) + " by " + who + ", certificate issued by "
                                + Plain.of(signature.signed().issuer()));
                line(out, "    " + attested(signature));
            }
        }
    }

    private static String attested(SignatureSeen signature) {
        return signature
                .signed()
                .attested()
                .map(HumanReport::attested)
                .orElseGet(() -> signature.claimed().map(HumanReport::at).orElse("at an unknown time")
                        + ", by the signer's own clock");
    }

    private static String attested(Attestation attestation) {
        return at(attestation.time()) + ", attested by " + Plain.of(attestation.authority());
    }

    private static String at(Instant time) {
        return "at " + TIME.format(time);
    }

    private static void line(StringBuilder out, String line) {
        out.append(line).append('\n');
    }
}
