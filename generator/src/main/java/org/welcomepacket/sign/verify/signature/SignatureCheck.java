package org.welcomepacket.sign.verify.signature;

import java.util.Optional;
import org.welcomepacket.sign.verify.syntax.PdfFile;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** Checks a signature of a file: its bytes, its kind and its cryptography. */
public final class SignatureCheck {
    private static final int MOST = 24;

    private final PdfFile file;
    private int checked;

    /** Checks signatures of one file. */
    public SignatureCheck(PdfFile file) {
        this.file = file;
    }

    /** What kind of signature a dictionary holds, when it is a kind that can be checked. */
    public static Optional<Kind> kind(Entries dictionary) {
        return dictionary.name("SubFilter").flatMap(name -> switch (name) {
            case "ETSI.CAdES.detached", "adbe.pkcs7.detached" -> Optional.of(Kind.SIGNATURE);
            case "ETSI.RFC3161" -> Optional.of(Kind.TIMESTAMP);
            default -> Optional.empty();
        });
    }

    /** The two kinds. */
    public enum Kind {
        /** Someone signs. */
        SIGNATURE,
        /** An authority attests a time. */
        TIMESTAMP
    }

    /**
     * Checks a signature.
     *
     * @param view the file after the save that brought it
     * @param reference its dictionary
     * @throws RefusedException when it does not hold, with the reason
     */
    public Signed check(View view, Reference reference) throws RefusedException {
        if (++checked > MOST) {
            throw new RefusedException("the file holds more than " + MOST + " signatures");
        }
        Entries dictionary = view.entries(reference);
        Kind kind = kind(dictionary)
                .orElseThrow(() -> new RefusedException("a signature is of a kind that cannot be checked"));
        if (dictionary.has("Cert")) {
            throw new RefusedException("a signature is of a kind that cannot be checked");
        }
        SignedBytes signed = SignedBytes.of(file.bytes(), view, reference);
        return new Cms(file.bytes(), signed).check(kind);
    }
}
