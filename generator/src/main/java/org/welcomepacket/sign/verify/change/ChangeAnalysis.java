package org.welcomepacket.sign.verify.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.signature.SignatureCheck;
import org.welcomepacket.sign.verify.syntax.Budget;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.Revision;
import org.welcomepacket.sign.verify.syntax.View;

/** Compares every save with the file as issued. */
public final class ChangeAnalysis {
    private final Issued issued;
    private final Budget budget;
    private final SignatureRule signatures;
    private final Findings findings = new Findings();
    /** What has a rule of its own. */
    private final Set<Integer> ruled = new HashSet<>();

    /**
     * Gets ready.
     *
     * @param issued the file as issued
     * @param budget what comparing may cost
     * @param check checks the signatures of the file that came back
     * @param certified name of the field with the business's signature
     * @param certification the dictionary of that signature
     */
    public ChangeAnalysis(Issued issued, Budget budget, SignatureCheck check, String certified, Reference certification)
            throws RefusedException {
        this.issued = issued;
        this.budget = budget;
        this.signatures = new SignatureRule(issued, check, certified, certification);
        findRuled();
    }

    /**
     * What came of it.
     *
     * @param alterations what is not allowed, in order; empty when the file is only filled in and signed
     * @param signatures all that came after the business's, in order
     */
    public record Result(List<Alteration> alterations, List<SignatureSeen> signatures) {
        /** Copies the lists. */
        public Result {
            alterations = List.copyOf(alterations);
            signatures = List.copyOf(signatures);
        }
    }

    /**
     * Goes through all saves after the file was issued.
     *
     * @param saves the file after each of them, in order
     */
    public Result run(List<View> saves) throws RefusedException {
        View before = issued.view();
        for (View after : saves) {
            findings.inRevision(after.revision().index());
            save(new Save(issued, before, after, budget, findings));
            before = after;
        }
        return new Result(findings.all(), signatures.seen());
    }

    private void save(Save save) throws RefusedException {
        if (!issued.view().trailer().get("Root").equals(save.after().trailer().get("Root"))) {
            findings.add("the document was replaced by another");
            return;
        }
        fixedObjects(save);
        new CatalogRule(save).check();
        Set<Reference> stamps = new FormRule(save).check();
        new PageRule(save).check(stamps);
        for (FormField field : issued.form().fields()) {
            new FieldRule(save, field).check();
        }
        signatures.check(save, stamps);
    }

    /** Everything else the document is made of must mean what it meant. */
    private void fixedObjects(Save save) throws RefusedException {
        Revision revision = save.after().revision();
        List<Integer> touched = new ArrayList<>(revision.changed());
        touched.addAll(revision.freed());
        for (int number : touched) {
            if (!issued.isFixed(number) || ruled.contains(number)) {
                continue;
            }
            // Under another generation an object is out of reach of those who refer to it, and what they refer to in
            // vain may not come to be.
            for (Reference reference : issued.named(number)) {
                PdfObject was = issued.view().object(reference);
                PdfObject is = save.after().object(reference);
                boolean same = issued.isPageContent(reference)
                        ? save.sinceIssued().drawsTheSame(was, is)
                        : save.sinceIssued().isSame(was, is);
                if (!same) {
                    findings.object("something the document is made of was changed", number);
                }
            }
        }
    }

    private void findRuled() throws RefusedException {
        rule(issued.view().trailer().get("Root"));
        rule(issued.view().trailer().get("Info"));
        var catalog = issued.view().catalog();
        rule(catalog.get("AcroForm"));
        rule(catalog.get("Metadata"));
        var form = issued.view().entries(catalog.get("AcroForm"));
        rule(form.get("Fields"));
        rule(form.get("DR"));
        issued.view().entries(form.get("DR")).values().values().forEach(this::rule);
        for (PdfObject page : issued.form().pages()) {
            rule(page);
            rule(issued.view().entries(page).get("Annots"));
        }
        for (FormField field : issued.form().fields()) {
            rule(field.reference());
            field.widgets().forEach(this::rule);
        }
    }

    private void rule(PdfObject value) {
        if (value instanceof Reference reference) {
            ruled.add(reference.number());
        }
    }
}
