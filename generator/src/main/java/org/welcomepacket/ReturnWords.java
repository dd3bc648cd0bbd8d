package org.welcomepacket;

import java.util.Map;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.sign.verify.report.ClientWords;

/** The words for clients whose agreement came back, from the program's messages. */
final class ReturnWords implements ClientWords {
    private static final Language USUAL = new Language("en");

    private final Map<Language, Messages> messages;

    ReturnWords(Map<Language, Messages> messages) {
        this.messages = messages;
    }

    @Override
    public String text(String language, String name) {
        String key = "returns." + name;
        return messages.entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(language))
                .map(Map.Entry::getValue)
                .filter(words -> words.has(key))
                .findFirst()
                .or(() -> java.util.Optional.ofNullable(messages.get(USUAL)))
                .map(words -> words.text(key))
                .orElse("");
    }
}
