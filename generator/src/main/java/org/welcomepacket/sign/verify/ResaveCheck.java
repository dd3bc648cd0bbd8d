package org.welcomepacket.sign.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.sign.verify.Originals.Claim;
import org.welcomepacket.sign.verify.Verification.Entry;
import org.welcomepacket.sign.verify.Verification.Origin;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.sign.verify.change.ChangeAnalysis;
import org.welcomepacket.sign.verify.change.Issued;
import org.welcomepacket.sign.verify.rewrite.Rewritten;
import org.welcomepacket.sign.verify.signature.SignatureCheck;
import org.welcomepacket.sign.verify.syntax.PdfFile;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Text;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;
import org.welcomepacket.source.Bytes;

/**
 * Compares a file that a program wrote anew with the file as issued. The business's signature no longer holds, so the
 * issued file must speak for it: all but the entries must mean the same.
 */
final class ResaveCheck {
    private final Knowledge knowledge;
    private final IssuedMemory memory;
    private final Optional<LookCheck> looks;

    ResaveCheck(Knowledge knowledge, IssuedMemory memory, Optional<LookCheck> looks) {
        this.knowledge = knowledge;
        this.memory = memory;
        this.looks = looks;
    }

    /**
     * What came of the comparison.
     *
     * @param otherwise what is to be said when there is no issued file to compare with
     */
    Verification compare(byte[] bytes, Verification otherwise) {
        try {
            PdfFile file = PdfFile.readRewritten(bytes);
            Optional<Claim> claim = claim(file.last());
            if (claim.isEmpty()) {
                return otherwise;
            }
            Optional<Bytes> original = knowledge.originals().of(claim.get());
            return original.isEmpty()
                    ? otherwise.noting(hint(claim.get().origin()))
                    : compare(file, original.get())
                            .orElseGet(() -> otherwise.noting("what you compare it with is not the file as issued; "
                                    + hint(claim.get().origin())));
        } catch (RefusedException e) {
            return otherwise;
        }
    }

    private static String hint(Origin origin) {
        return "some programs, such as Chrome, write a file anew when they save it; whether only the entries differ, a"
                + " comparison can prove: --issued with the output of the build it came from, or --content with the"
                + " content as it was; it says it is edition " + origin.edition() + ", packet " + origin.packet();
    }

    private static Optional<Claim> claim(View view) throws RefusedException {
        Optional<AttachedPacket> packet = AttachedPacket.of(view);
        if (packet.isEmpty()) {
            return Optional.empty();
        }
        PdfObject certification = view.entries(view.catalog().get("Perms")).get("DocMDP");
        Optional<Bytes> signature = view.entries(certification).get("Contents") instanceof Text contents
                ? Optional.of(Bytes.wrap(contents.bytes().getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                : Optional.empty();
        return Optional.of(new Claim(packet.get().origin(), packet.get().json(), signature));
    }

    private Optional<Verification> compare(PdfFile file, Bytes original) throws RefusedException {
        Issued issued;
        CertificationSeal seal;
        try {
            PdfFile read = PdfFile.read(original.toArray());
            issued = Issued.of(read.view(0), read.budget());
            seal = CertificationSeal.of(issued, new SignatureCheck(read));
        } catch (RefusedException e) {
            return Optional.empty();
        }
        if (!knowledge.fingerprints().contains(seal.signed().fingerprint())) {
            return Optional.empty();
        }
        Optional<IssuedMemory.Finding> finding = memory.of(issued.view(), seal);
        if (finding.isEmpty()) {
            return Optional.empty();
        }
        AttachedPacket packet = finding.get().packet();
        Rewritten rewritten = Rewritten.of(issued, file, seal.field());
        ChangeAnalysis.Result changes = new ChangeAnalysis(
                        issued, file.budget(), new SignatureCheck(file), seal.field(), seal.reference())
                .run(rewritten.saves());
        View last = rewritten.saves().get(rewritten.saves().size() - 1);
        List<Alteration> alterations = new ArrayList<>(finding.get().contradictions());
        changes.alterations().stream()
                .map(alteration -> alteration.inObject(rewritten.numberInFile(alteration.object())))
                .forEach(alterations::add);
        List<Entry> entries = EntryReader.read(last, issued.form(), seal.field());
        boolean same = alterations.isEmpty();
        Verification found = new Verification(
                same ? Verdict.RESAVED : Verdict.ALTERED,
                same
                        ? "a program wrote it anew and broke your seal, but all except the entries is as you issued it"
                        : "a program wrote it anew, and not only the entries differ from what you issued",
                Optional.of(seal.certificate()),
                Optional.of(packet.origin()),
                entries,
                changes.signatures(),
                alterations,
                knowledge.packet().map(known -> known.compare(packet)).orElse(List.of()));
        return Optional.of(
                looks.isPresent() ? looks.get().look(found, issued, original.toArray(), file.bytes()) : found);
    }
}
