package org.welcomepacket.site;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.Outcome;

/**
 * What was made last for each language, for whoever makes a site again and again: an edit of a text changes the pages of
 * one language only. Safe for threads; of use to one {@link Site}.
 */
public final class KeptPages {
    private final Map<Language, Made> made = new ConcurrentHashMap<>();

    /** The files of a language: those made last if they were made of the same, else new ones. */
    Outcome<List<OutputFile>> of(Material material, Function<Material, Outcome<List<OutputFile>>> maker) {
        Language language = material.text().language();
        Made last = made.get(language);
        if (last != null && last.from.equals(material)) {
            return last.files;
        }
        Outcome<List<OutputFile>> files = maker.apply(material);
        made.put(language, new Made(material, files));
        return files;
    }

    private record Made(Material from, Outcome<List<OutputFile>> files) {}
}
