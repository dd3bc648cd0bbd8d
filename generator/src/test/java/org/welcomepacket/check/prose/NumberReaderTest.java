package org.welcomepacket.check.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.model.text.Language;

class NumberReaderTest {
    /** ICU spells numbers in every case and gender that a language has. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void everyNumberInWordsIsReadUpToTenThousand(String tag) {
        RuleBasedNumberFormat speller =
                new RuleBasedNumberFormat(ULocale.forLanguageTag(tag), RuleBasedNumberFormat.SPELLOUT);
        Lexicon.NumberWords words = LexiconReader.of(new Language(tag)).numbers();
        List<String> misread = new ArrayList<>();
        for (String rules : speller.getRuleSetNames()) {
            if (!rules.startsWith("%spellout-cardinal") || rules.startsWith("%%")) {
                continue;
            }
            for (int number = 2; number < 10_000; number += number < 300 ? 1 : 37) {
                String spelt = speller.format(number, rules).replace("\u00ad", "");
                Tokens tokens = Tokens.of(spelt);
                NumberReader.Numeral read = new NumberReader(tokens, words).at(0);
                if (read == null
                        || read.next() != tokens.size()
                        || read.amount().intValue() != number) {
                    misread.add(number + " " + rules + " " + spelt + " -> " + read);
                }
            }
        }
        assertThat(misread).isEmpty();
    }
}
