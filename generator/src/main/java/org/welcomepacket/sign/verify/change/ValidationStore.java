package org.welcomepacket.sign.verify.change;

import java.util.Set;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** The document security store (ISO 32000-2, 12.8.4.3): certificates and revocation data kept for later. */
final class ValidationStore {
    private static final Set<String> LISTS = Set.of("Certs", "OCSPs", "CRLs");
    private static final Set<String> OF_ONE = Set.of("Cert", "OCSP", "CRL");

    private final Save save;

    ValidationStore(Save save) {
        this.save = save;
    }

    /** Whether it is a store and nothing else, and shares nothing with the document. */
    boolean isSound(PdfObject store) throws RefusedException {
        if (!(save.after().resolve(store) instanceof Entries entries)) {
            return false;
        }
        for (var entry : entries.values().entrySet()) {
            boolean sound = switch (entry.getKey()) {
                case "Type" -> entry.getValue().equals(new PdfObject.Name("DSS"));
                case "VRI" -> isPerSignature(entry.getValue());
                default -> LISTS.contains(entry.getKey()) && areStreams(entry.getValue());
            };
            if (!sound) {
                return false;
            }
        }
        return true;
    }

    private boolean isPerSignature(PdfObject value) throws RefusedException {
        if (!(save.after().resolve(value) instanceof Entries signatures)) {
            return false;
        }
        for (PdfObject one : signatures.values().values()) {
            if (!(save.after().resolve(one) instanceof Entries entries)) {
                return false;
            }
            for (var entry : entries.values().entrySet()) {
                String key = entry.getKey();
                boolean sound = OF_ONE.contains(key)
                        ? areStreams(entry.getValue())
                        : key.equals("Type") || key.equals("TU") || (key.equals("TS") && isStream(entry.getValue()));
                if (!sound) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean areStreams(PdfObject value) throws RefusedException {
        if (!(save.after().resolve(value) instanceof PdfObject.Items items)) {
            return false;
        }
        for (PdfObject item : items.values()) {
            if (!isStream(item)) {
                return false;
            }
        }
        return true;
    }

    private boolean isStream(PdfObject value) throws RefusedException {
        return value instanceof Reference reference
                && !save.issued().isFixed(reference.number())
                && save.after().object(reference) instanceof Stream;
    }
}
