package org.welcomepacket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.pdf.PdfFile;
import org.welcomepacket.sign.Certification;
import org.welcomepacket.sign.Placeholder;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.archive.LongKeeping;
import org.welcomepacket.sign.authority.TimestampAuthority;

/**
 * How the agreements of a build are certified. Thread-safe.
 *
 * @param signer in whose name
 * @param authority who attests the time, if anybody does
 * @param keeping adds, to an attested time, what shows that the certificates were good
 */
record Certifying(Signer signer, Optional<TimestampAuthority> authority, LongKeeping keeping) {
    /** How many bytes to reserve for the signature. */
    int space() {
        return authority.isPresent() ? Certification.spaceWithTime(signer) : Certification.space(signer);
    }

    /**
     * The certified file; an earlier one that says the same stays as it is, for another would only be as good.
     *
     * @throws UncheckedIOException when the authority attests nothing
     */
    byte[] certify(PdfFile file, Optional<OutputFile> earlier) {
        PdfFile.Placeholder gap = file.placeholder().orElseThrow();
        Placeholder place =
                new Placeholder(gap.byteRangeStart(), gap.byteRangeEnd(), gap.contentsStart(), gap.contentsEnd());
        byte[] bytes = file.bytes().toArray();
        Optional<byte[]> done = earlier.map(OutputFile::content)
                .filter(before -> Certification.isDone(before, bytes, place, signer, authority.isPresent()));
        try {
            if (done.isPresent()) {
                return done.get();
            }
            return authority.isPresent()
                    ? keeping.withEvidence(Certification.certify(bytes, place, signer, authority.get()))
                    : Certification.certify(bytes, place, signer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
