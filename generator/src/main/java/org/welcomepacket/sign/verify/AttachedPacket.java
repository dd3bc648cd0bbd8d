package org.welcomepacket.sign.verify;

import java.util.Optional;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.sign.verify.Verification.Origin;
import org.welcomepacket.sign.verify.form.TextStrings;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;
import org.welcomepacket.source.Bytes;

/** The packet.json attached to an agreement (ISO 32000-2, 7.11 and 14.13). */
final class AttachedPacket {
    private static final String NAME = "packet.json";
    private static final int ID_DIGITS = 16;

    private AttachedPacket() {}

    /** Which agreement a file says it is, when it carries a packet.json that can be read. */
    static Optional<Origin> of(View issued) throws RefusedException {
        for (PdfObject item : issued.items(issued.catalog().get("AF"))) {
            Entries specification = issued.entries(item);
            String name =
                    TextStrings.decode(issued.string(specification.get("F")).orElse(""));
            PdfObject file = issued.entries(specification.get("EF")).get("F");
            if (name.equals(NAME) && issued.resolve(file) instanceof Stream stream) {
                return origin(issued, Bytes.wrap(issued.content(stream)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Origin> origin(View issued, Bytes json) throws RefusedException {
        String language =
                TextStrings.decode(issued.string(issued.catalog().get("Lang")).orElse(""));
        return Manifest.read(json)
                .manifest()
                .map(manifest -> new Origin(json.sha256().substring(0, ID_DIGITS), manifest.edition(), language));
    }
}
