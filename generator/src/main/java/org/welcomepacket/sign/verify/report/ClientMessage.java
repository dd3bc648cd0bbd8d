package org.welcomepacket.sign.verify.report;

import java.util.stream.Collectors;
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.sign.verify.Verification.Entry;

/** A kind word to the client, to be copied into an e-mail. */
final class ClientMessage {
    private ClientMessage() {}

    /** Asks for what is missing, in the words of the agreement's own fields. */
    static String asking(Verification verification) {
        String missing =
                verification.missing().stream().map(ClientMessage::place).collect(Collectors.joining("\n"));
        return """

            To copy into an e-mail:

            Thank you for sending the agreement back. A few places are still empty:

            %s

            Could you fill them in and send it once more? You can go on in the same
            file. Please use Adobe Acrobat Reader or Firefox: some other programs,
            such as Chrome, break the seal of the file when they save it.
            """.formatted(missing);
    }

    private static String place(Entry entry) {
        String page = entry.page() > 0 ? " (page " + entry.page() + ")" : "";
        return "  - " + Plain.of(entry.label()) + page;
    }
}
