package org.welcomepacket.sign;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 as the platform computes it, which uses the processor's own instructions. */
final class Sha256 {
    private Sha256() {}

    static byte[] of(byte[] bytes) {
        return digest().digest(bytes);
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
