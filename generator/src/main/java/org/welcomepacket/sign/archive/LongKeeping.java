package org.welcomepacket.sign.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.sign.Placeholder;
import org.welcomepacket.sign.authority.AuthorityException;
import org.welcomepacket.sign.authority.Evidence;
import org.welcomepacket.sign.authority.Revocation;
import org.welcomepacket.sign.authority.TimestampAuthority;
import org.welcomepacket.sign.verify.signature.SignatureCheck;
import org.welcomepacket.sign.verify.syntax.PdfFile;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.source.Bytes;

/**
 * Makes the signatures of a file verifiable for many years. Immutable and thread-safe.
 *
 * <pre>{@code
 * LongKeeping keeping = new LongKeeping(new Revocation(Clock.systemUTC()));
 * byte[] renewed = keeping.renew(Files.readAllBytes(agreement), authority);
 * }</pre>
 *
 * <p>Whatever is added is appended: a file begins with all its bytes as they were. Whether the signatures hold is not
 * asked here; a timestamp proves that the bytes existed, not that they are right.
 */
public final class LongKeeping {
    private static final int SPACE = 8192;

    private final Revocation revocation;

    /** Asks about certificates this way. */
    public LongKeeping(Revocation revocation) {
        this.revocation = revocation;
    }

    /**
     * The file with evidence that the certificates of its signatures are good (PAdES baseline B-LT), if those who
     * issued them give any; else the file as it is.
     *
     * @param file a whole file, which nobody may change meanwhile
     * @throws UnsuitableFileException when the file cannot be read strictly or carries no signature
     * @throws AuthorityException when a certificate is revoked, or nobody answers who should
     */
    public byte[] withEvidence(byte[] file) throws IOException {
        SignedFile signed = SignedFile.read(file);
        try {
            Increment increment = new Increment(signed.file());
            return addEvidence(signed, increment) ? increment.appended() : file;
        } catch (RefusedException e) {
            throw new UnsuitableFileException(e.reason());
        }
    }

    /**
     * The file with the same evidence and a document timestamp over all of it (ISO 32000-2, 12.8.5; PAdES baseline
     * B-LTA). To be repeated before the certificate of the last timestamp expires.
     *
     * @param file a whole file, which nobody may change meanwhile
     * @param authority attests the time
     * @throws UnsuitableFileException when the file cannot be read strictly or carries no signature
     * @throws AuthorityException when an authority is away or refuses
     */
    public byte[] renew(byte[] file, TimestampAuthority authority) throws IOException {
        SignedFile signed = SignedFile.read(file);
        try {
            Increment increment = new Increment(signed.file());
            addEvidence(signed, increment);
            Reference timestamp = increment.add("<</Type/DocTimeStamp/Filter/Adobe.PPKLite/SubFilter/ETSI.RFC3161"
                    + "/ByteRange[0 0000000000 0000000000 0000000000]/Contents<" + "00".repeat(SPACE) + ">>>");
            signed.addField(increment, timestamp);
            byte[] stamped = stamp(increment.appended(), file.length, authority);
            requireSound(stamped, timestamp);
            return stamped;
        } catch (RefusedException e) {
            throw new UnsuitableFileException(e.reason());
        }
    }

    private boolean addEvidence(SignedFile signed, Increment increment) throws RefusedException, AuthorityException {
        Map<Bytes, Evidence> found = new LinkedHashMap<>();
        for (Bytes contents : signed.contents()) {
            List<Bytes> certificates = SignatureCertificates.in(contents);
            if (Revocation.isOffered(certificates)) {
                Evidence evidence = revocation.about(certificates);
                if (!evidence.isEmpty()) {
                    found.put(contents, evidence);
                }
            }
        }
        if (found.isEmpty()) {
            return false;
        }
        new SecurityStore(increment).add(found);
        return true;
    }

    private static byte[] stamp(byte[] file, int from, TimestampAuthority authority) throws AuthorityException {
        String appended = new String(file, from, file.length - from, ISO_8859_1);
        int range = appended.indexOf("/ByteRange[0 0000000000") + "/ByteRange".length();
        int contents = appended.indexOf("/Contents<00", range) + "/Contents".length();
        Placeholder place = new Placeholder(
                from + range,
                from + appended.indexOf(']', range) + 1,
                from + contents,
                from + appended.indexOf('>', contents) + 1);
        byte[] prepared = place.prepare(file);
        place.fill(prepared, authority.token(place.digest(prepared)).toArray());
        return prepared;
    }

    /** Looks at what was made as a verifier will, before anything is replaced by it. */
    private static void requireSound(byte[] file, Reference timestamp) {
        try {
            PdfFile read = PdfFile.read(file);
            new SignatureCheck(read).check(read.last(), timestamp);
        } catch (RefusedException e) {
            throw new IllegalStateException("the timestamp just made does not hold: " + e.reason(), e);
        }
    }
}
