package org.welcomepacket.sign.verify;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.sign.verify.syntax.PdfObject.Text;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/**
 * What was found out about the files as issued, since many clients return the same one: the packet.json and whether the
 * pages say what it says. Thread-safe.
 */
final class IssuedMemory {
    private static final int MOST = 8;

    private final Map<Key, Finding> findings = new LinkedHashMap<>();

    /**
     * What tells an issued file from every other: a signature that was found to hold stands for one sequence of bytes.
     *
     * @param signature the string the certification stands in
     * @param end where the issued file ends
     */
    private record Key(String signature, int end) {}

    /**
     * What an issued file says.
     *
     * @param packet its packet.json
     * @param contradictions what that says otherwise than the pages
     */
    record Finding(AttachedPacket packet, List<Alteration> contradictions) {
        /** Copies the list. */
        Finding {
            contradictions = List.copyOf(contradictions);
        }
    }

    /**
     * What an issued file says; nothing when it is no agreement.
     *
     * @param issued the file after its first save, whose certification was found to hold and to be the business's own
     * @param seal its certification
     */
    Optional<Finding> of(View issued, CertificationSeal seal) throws RefusedException {
        if (!(issued.entries(seal.reference()).get("Contents") instanceof Text contents)) {
            return Optional.empty();
        }
        Key key = new Key(contents.bytes(), issued.revision().end());
        synchronized (findings) {
            Finding known = findings.get(key);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<AttachedPacket> packet = AttachedPacket.of(issued);
        if (packet.isEmpty()) {
            return Optional.empty();
        }
        Finding finding = new Finding(packet.get(), packet.get().contradictedBy(issued));
        keep(key, finding);
        return Optional.of(finding);
    }

    private void keep(Key key, Finding finding) {
        synchronized (findings) {
            findings.put(key, finding);
            Iterator<Key> oldest = findings.keySet().iterator();
            while (findings.size() > MOST) {
                oldest.next();
                oldest.remove();
            }
        }
    }
}
