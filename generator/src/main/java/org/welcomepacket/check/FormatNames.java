package org.welcomepacket.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.wording.Wording;

/** The names of the formats that everybody knows, so that no author needs to name them. */
final class FormatNames implements ServicesCheck.WellKnownFormats {
    private final List<Wording> wordings;

    FormatNames(List<Language> languages, Map<Language, Messages> messages) {
        this.wordings = languages.stream()
                .flatMap(l -> Languages.messages(l, messages).stream().map(m -> Wording.of(l, m)))
                .toList();
    }

    @Override
    public Optional<LocalText> name(String id) {
        if (wordings.isEmpty() || !wordings.stream().allMatch(w -> w.knowsFormat(id))) {
            return Optional.empty();
        }
        Map<Language, String> names = new LinkedHashMap<>();
        wordings.forEach(w -> names.put(w.language(), w.formatName(id)));
        return Optional.of(new LocalText(names));
    }
}
