package org.welcomepacket.site;

import java.util.Map;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.danishStemmer;
import org.tartarus.snowball.ext.dutchStemmer;
import org.tartarus.snowball.ext.englishStemmer;
import org.tartarus.snowball.ext.finnishStemmer;
import org.tartarus.snowball.ext.frenchStemmer;
import org.tartarus.snowball.ext.germanStemmer;
import org.tartarus.snowball.ext.hungarianStemmer;
import org.tartarus.snowball.ext.italianStemmer;
import org.tartarus.snowball.ext.norwegianStemmer;
import org.tartarus.snowball.ext.portugueseStemmer;
import org.tartarus.snowball.ext.romanianStemmer;
import org.tartarus.snowball.ext.russianStemmer;
import org.tartarus.snowball.ext.spanishStemmer;
import org.tartarus.snowball.ext.swedishStemmer;
import org.tartarus.snowball.ext.turkishStemmer;
import org.welcomepacket.model.text.Language;

/**
 * What the forms of a word share, by the Snowball algorithms; in a language that has none, the word itself. The only door
 * to the stemmers.
 */
final class Stems {
    private static final Map<String, Supplier<SnowballStemmer>> KNOWN = Map.ofEntries(
            Map.entry("da", danishStemmer::new),
            Map.entry("de", germanStemmer::new),
            Map.entry("en", englishStemmer::new),
            Map.entry("es", spanishStemmer::new),
            Map.entry("fi", finnishStemmer::new),
            Map.entry("fr", frenchStemmer::new),
            Map.entry("hu", hungarianStemmer::new),
            Map.entry("it", italianStemmer::new),
            Map.entry("nb", norwegianStemmer::new),
            Map.entry("nl", dutchStemmer::new),
            Map.entry("no", norwegianStemmer::new),
            Map.entry("pt", portugueseStemmer::new),
            Map.entry("ro", romanianStemmer::new),
            Map.entry("ru", russianStemmer::new),
            Map.entry("sv", swedishStemmer::new),
            Map.entry("tr", turkishStemmer::new));

    private final Supplier<SnowballStemmer> stemmers;
    private final boolean known;

    private Stems(Language language) {
        String main = language.locale().getLanguage();
        this.known = KNOWN.containsKey(main);
        this.stemmers = KNOWN.getOrDefault(main, englishStemmer::new);
    }

    static Stems of(Language language) {
        return new Stems(language);
    }

    /**
     * How many characters of a word, once folded, all its forms share.
     *
     * @param word in lower case; the Russian algorithm knows no {@code ё}
     */
    int shared(String word) {
        String folded = Folding.of(word);
        if (!known) {
            return folded.length();
        }
        SnowballStemmer stemmer = stemmers.get();
        stemmer.setCurrent(word.replace('ё', 'е'));
        stemmer.stem();
        String stem = Folding.of(stemmer.getCurrent());
        int same = 0;
        while (same < stem.length() && same < folded.length() && stem.charAt(same) == folded.charAt(same)) {
            same++;
        }
        return same;
    }
}
