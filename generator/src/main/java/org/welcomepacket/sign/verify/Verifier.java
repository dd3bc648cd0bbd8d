package org.welcomepacket.sign.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import org.welcomepacket.sign.verify.Verification.Certificate;
import org.welcomepacket.sign.verify.Verification.Entry;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.sign.verify.change.ChangeAnalysis;
import org.welcomepacket.sign.verify.change.Issued;
import org.welcomepacket.sign.verify.signature.SignatureCheck;
import org.welcomepacket.sign.verify.syntax.Budget;
import org.welcomepacket.sign.verify.syntax.PdfFile;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/**
 * Verifies files that came back. Immutable and thread-safe.
 *
 * <pre>{@code
 * Verifier verifier = new Verifier(Set.of(signer.fingerprint()));
 * Verification verification = verifier.verify(Files.readAllBytes(returned));
 * }</pre>
 */
public final class Verifier {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = Budget.FILE_BYTES;

    private final Knowledge knowledge;
    private final ResaveCheck resaves;
    private final Optional<LookCheck> looks;
    private final IssuedMemory memory = new IssuedMemory();

    /** A verifier that knows the business by its certificates, and none of the files it issued. */
    public Verifier(Set<String> fingerprints) {
        this(Knowledge.of(fingerprints));
    }

    /** A verifier with all that a business knows of its own. */
    public Verifier(Knowledge knowledge) {
        this(knowledge, Optional.empty());
    }

    private Verifier(Knowledge knowledge, Optional<LookCheck> looks) {
        this.knowledge = knowledge;
        this.resaves = new ResaveCheck(knowledge, memory, looks);
        this.looks = looks;
    }

    /**
     * One that also draws every file in which nothing was found, and compares all outside the fields with the file as
     * issued: a second opinion that takes some hundred times as long. After seven seconds it stops, and the verification
     * says how many pages were compared.
     *
     * @param ticker counts nanoseconds from any moment, as {@link System#nanoTime()} does
     */
    public Verifier looking(LongSupplier ticker) {
        return new Verifier(knowledge, Optional.of(new LookCheck(ticker)));
    }

    /**
     * Verifies a file, whatever it is.
     *
     * @param file its bytes, which nobody may change meanwhile
     */
    public Verification verify(byte[] file) {
        try {
            return read(file);
        } catch (RefusedException e) {
            Verification traces = new Traces(file, knowledge.fingerprints()).verdict(e.reason());
            return switch (traces.verdict()) {
                case ALTERED -> resaves.compare(file, traces);
                case SCANNED -> ScanReport.of(file, knowledge);
                case FOREIGN -> ScanReport.ofPrint(file, knowledge).orElse(traces);
                default -> traces;
            };
        }
    }

    private Verification read(byte[] bytes) throws RefusedException {
        PdfFile file = PdfFile.read(bytes);
        SignatureCheck check = new SignatureCheck(file);
        Issued issued = Issued.of(file.view(0), file.budget());
        CertificationSeal seal = CertificationSeal.of(issued, check);
        Certificate certificate = seal.certificate();
        if (!knowledge.fingerprints().contains(certificate.fingerprint())) {
            return foreign(certificate, "it is certified with a key that is not yours");
        }
        Optional<IssuedMemory.Finding> finding = memory.of(issued.view(), seal);
        if (finding.isEmpty()) {
            return foreign(certificate, "it is certified with your key, but it is no agreement");
        }
        return examine(file, issued, check, seal, finding.get());
    }

    private static Verification foreign(Certificate certificate, String reason) {
        return new Verification(
                Verdict.FOREIGN,
                reason,
                Optional.of(certificate),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Verification examine(
            PdfFile file, Issued issued, SignatureCheck check, CertificationSeal seal, IssuedMemory.Finding finding)
            throws RefusedException {
        List<View> saves = new ArrayList<>();
        for (int i = 1; i < file.revisions().size(); i++) {
            saves.add(file.view(i));
        }
        ChangeAnalysis.Result changes =
                new ChangeAnalysis(issued, file.budget(), check, seal.field(), seal.reference()).run(saves);
        List<Alteration> alterations = new ArrayList<>(finding.contradictions());
        alterations.addAll(changes.alterations());
        List<Entry> entries = EntryReader.read(file.last(), issued.form(), seal.field());
        boolean missing = entries.stream().anyMatch(Entry::isMissing);
        Verdict verdict = !alterations.isEmpty() ? Verdict.ALTERED : missing ? Verdict.INCOMPLETE : Verdict.COMPLETE;
        Verification found = new Verification(
                verdict,
                reason(verdict),
                Optional.of(seal.certificate()),
                Optional.of(finding.packet().origin()),
                entries,
                changes.signatures(),
                alterations,
                knowledge.packet().map(known -> known.compare(finding.packet())).orElse(List.of()));
        return looks.isPresent() ? looks.get().look(found, issued, file.asIssued(), file.bytes()) : found;
    }

    private static String reason(Verdict verdict) {
        return switch (verdict) {
            case COMPLETE -> "it is yours, only filled in, and everything required is there";
            case INCOMPLETE -> "it is yours and only filled in, but something is missing";
            default -> "it is yours, but something was changed that may not be";
        };
    }
}
