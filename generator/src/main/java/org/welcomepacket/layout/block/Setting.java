package org.welcomepacket.layout.block;

import org.welcomepacket.layout.line.Hyphenation;
import org.welcomepacket.layout.line.Measure;
import org.welcomepacket.model.text.Language;

/**
 * What all text of one document is set with.
 *
 * @param look the design
 * @param language of the text
 * @param hyphenation its rules of division
 * @param links where links lead
 * @param missing collects letters no face has
 * @param notes counts the notes
 * @param smallCapitals chooses the acronyms that are set in them
 * @param shortWordsLean whether a word of one letter must not be the last of a line, as in Russian
 */
public record Setting(
        Look look,
        Language language,
        Hyphenation hyphenation,
        Links links,
        MissingLetters missing,
        NoteNumbers notes,
        SmallCapitals smallCapitals,
        boolean shortWordsLean) {
    /** Whether the language is written from right to left. */
    boolean isRightToLeft() {
        return language.isRightToLeft();
    }

    /** How lines are broken to a width. */
    Measure measure(double width, boolean justified, boolean hyphenated) {
        return new Measure(width, justified, hyphenated, isRightToLeft());
    }

    /** A setting whose last part follows from the language. */
    public Setting(
            Look look,
            Language language,
            Hyphenation hyphenation,
            Links links,
            MissingLetters missing,
            SmallCapitals smallCapitals) {
        this(
                look,
                language,
                hyphenation,
                links,
                missing,
                new NoteNumbers(),
                smallCapitals,
                language.tag().startsWith("ru"));
    }
}
