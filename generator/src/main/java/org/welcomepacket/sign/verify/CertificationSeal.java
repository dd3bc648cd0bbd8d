package org.welcomepacket.sign.verify;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.sign.verify.Verification.Certificate;
import org.welcomepacket.sign.verify.change.Dates;
import org.welcomepacket.sign.verify.change.Issued;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.signature.SignatureCheck;
import org.welcomepacket.sign.verify.signature.Signed;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/**
 * The signature with which a business certifies a file (ISO 32000-1, 12.8.2.2): the first one, over the whole first
 * revision, allowing to fill in and sign.
 *
 * @param field name of the field it stands in
 * @param reference its dictionary
 * @param signed by whom
 * @param claimed the date in its dictionary
 */
record CertificationSeal(String field, Reference reference, Signed signed, Optional<String> claimed) {
    private static final int FILL_IN_AND_SIGN = 2;

    /** The certification of a file; refused when there is none or it does not hold. */
    static CertificationSeal of(Issued issued, SignatureCheck check) throws RefusedException {
        View view = issued.view();
        PdfObject named = view.entries(view.catalog().get("Perms")).get("DocMDP");
        if (!(named instanceof Reference reference)) {
            throw new RefusedException("the file is not certified");
        }
        String field = "";
        for (FormField each : issued.form().fields()) {
            boolean signs = each.kind() == FormField.Kind.SIGNATURE
                    && view.entries(each.reference()).get("V").equals(reference);
            field = signs ? each.name() : field;
        }
        if (field.isEmpty()) {
            throw new RefusedException("the certification stands in no field");
        }
        Entries dictionary = view.entries(reference);
        requirePermission(view, dictionary);
        Signed signed = check.check(view, reference);
        boolean kind = dictionary.get("SubFilter").equals(new Name("ETSI.CAdES.detached"));
        if (!kind || !signed.bound()) {
            throw new RefusedException("the certification does not name its certificate");
        }
        return new CertificationSeal(field, reference, signed, view.string(dictionary.get("M")));
    }

    /** Who certified it, for those who ask. */
    Certificate certificate() {
        return new Certificate(signed.signer(), signed.fingerprint(), claimed.flatMap(Dates::parse), signed.attested());
    }

    private static void requirePermission(View view, Entries dictionary) throws RefusedException {
        List<PdfObject> references = view.items(dictionary.get("Reference"));
        Entries first = references.isEmpty() ? Entries.NONE : view.entries(references.get(0));
        Entries parameters = view.entries(first.get("TransformParams"));
        boolean permitted = references.size() == 1
                && first.get("TransformMethod").equals(new Name("DocMDP"))
                && parameters.get("P").equals(new Numeral(FILL_IN_AND_SIGN));
        if (!permitted) {
            throw new RefusedException("the certification does not say that the file may be filled in and signed");
        }
    }
}
