package org.welcomepacket.layout;

/**
 * What the business's visible signature says.
 *
 * @param signer who certifies
 * @param signedOn the day, as the language writes it
 * @param fingerprint SHA-256 of the certificate, in hexadecimal digits
 */
public record Seal(String signer, String signedOn, String fingerprint) {}
