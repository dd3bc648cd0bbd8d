package org.welcomepacket.decide;

/**
 * Why a question cannot be answered.
 *
 * @param message a sentence
 * @param hint what to write instead
 */
public record Problem(String message, String hint) {}
