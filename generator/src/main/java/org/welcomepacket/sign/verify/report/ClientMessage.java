package org.welcomepacket.sign.verify.report;

import java.util.Optional;
import java.util.stream.Collectors;
import org.welcomepacket.sign.verify.Verdict;
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.sign.verify.Verification.Entry;
import org.welcomepacket.sign.verify.Verification.Origin;

/** A kind word to the client, to be copied into an e-mail. It is in the language of the agreement. */
final class ClientMessage {
    private final ClientWords words;
    private final String language;

    private ClientMessage(ClientWords words, String language) {
        this.words = words;
        this.language = language;
    }

    /** What to write to the client, when something is missing or their program broke the seal. */
    static Optional<String> of(Verification verification, ClientWords words) {
        String language = verification.origin().map(Origin::language).orElse("en");
        ClientMessage message = new ClientMessage(words, language);
        if (verification.verdict() == Verdict.INCOMPLETE) {
            return Optional.of(
                    message.text("missing") + "\n\n" + message.places(verification) + "\n\n" + message.text("fill-in"));
        }
        if (verification.verdict() != Verdict.RESAVED) {
            return Optional.empty();
        }
        String missing = verification.missing().isEmpty()
                ? ""
                : message.text("resaved-missing") + "\n\n" + message.places(verification) + "\n\n";
        return Optional.of(message.text("resaved") + "\n\n" + missing + message.text("again"));
    }

    private String places(Verification verification) {
        return verification.missing().stream().map(this::place).collect(Collectors.joining("\n"));
    }

    /** In the words of the agreement's own fields. */
    private String place(Entry entry) {
        String page = entry.page() > 0 ? " (" + text("page").replace("{page}", String.valueOf(entry.page())) + ")" : "";
        return "  - " + Plain.of(entry.label()) + page;
    }

    private String text(String name) {
        return words.text(language, name);
    }
}
