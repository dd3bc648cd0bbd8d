package org.welcomepacket.layout.block;

import org.welcomepacket.layout.line.Hyphenation;
import org.welcomepacket.model.text.Language;

/**
 * What all text of one document is set with.
 *
 * @param look the design
 * @param language of the text
 * @param hyphenation its rules of division
 * @param links where links lead
 * @param missing collects letters no face has
 */
public record Setting(Look look, Language language, Hyphenation hyphenation, Links links, MissingLetters missing) {}
