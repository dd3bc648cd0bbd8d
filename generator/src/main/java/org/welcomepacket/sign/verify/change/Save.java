package org.welcomepacket.sign.verify.change;

import org.welcomepacket.sign.verify.syntax.Budget;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.View;

/**
 * One save after the file was issued.
 *
 * @param issued the file as issued
 * @param before the file before this save
 * @param after the file after it
 * @param budget what comparing may cost
 * @param findings takes what is not allowed
 */
record Save(Issued issued, View before, View after, Budget budget, Findings findings) {
    /** Whether this save or one since the file was issued wrote the object a value refers to. */
    boolean hasTouched(PdfObject value) {
        return value instanceof Reference reference
                && (after.revision().changed().contains(reference.number())
                        || after.revision().freed().contains(reference.number()));
    }

    Meaning sinceIssued() {
        return new Meaning(issued.view(), after, budget);
    }
}
