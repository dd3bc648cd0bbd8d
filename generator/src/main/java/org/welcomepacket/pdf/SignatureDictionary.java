package org.welcomepacket.pdf;

import java.time.Instant;
import org.welcomepacket.pdf.PdfFile.Placeholder;
import org.welcomepacket.pdf.PdfOptions.Certifier;

/** The certification signature, its value left open (ISO 32000-1, 12.8; ETSI EN 319 142-1). */
final class SignatureDictionary {
    private static final String RANGE = "[0 0000000000 0000000000 0000000000]";
    /** Clients may fill in and sign, nothing else (ISO 32000-1, table 254). */
    private static final String PERMISSION =
            "<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/V/1.2/P 2>>>>";

    private SignatureDictionary() {}

    /** Writes the dictionary in the open and says where its open places are. */
    static Placeholder write(ObjectFile file, int number, Certifier certifier, Instant instant) {
        StringBuilder body = new StringBuilder("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached");
        body.append("/M").append(Syntax.date(instant));
        entry(body, "/Name", certifier.name());
        entry(body, "/Reason", certifier.reason());
        entry(body, "/Location", certifier.location());
        body.append("/Reference[").append(PERMISSION).append("]/ByteRange ");
        int range = body.length();
        body.append(RANGE).append("/Contents ");
        int contents = body.length();
        body.append('<').append("00".repeat(certifier.reservedBytes())).append('>');
        int end = body.length();
        int start = file.open(number, body.append(">>"));
        return new Placeholder(start + range, start + range + RANGE.length(), start + contents, start + end);
    }

    private static void entry(StringBuilder body, String key, String value) {
        if (!value.isEmpty()) {
            body.append(key).append(Syntax.text(value));
        }
    }
}
