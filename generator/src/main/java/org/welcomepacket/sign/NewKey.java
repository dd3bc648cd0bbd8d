package org.welcomepacket.sign;

import java.time.Period;

/**
 * What kind of key to make.
 *
 * @param algorithm the kind of key
 * @param name whom the certificate names, usually the business; white space is folded and anything past the 64
 *     characters a common name may have (X.520) is cut off
 * @param validity how long the certificate is valid
 */
public record NewKey(Algorithm algorithm, String name, Period validity) {
    private static final int LONGEST_NAME = 64;

    /** Puts the name into the form it has in the certificate. */
    public NewKey {
        name = commonName(name);
    }

    /** A P-256 key valid for ten years. */
    public static NewKey named(String name) {
        return new NewKey(Algorithm.P256, name, Period.ofYears(10));
    }

    /** The same with another algorithm. */
    public NewKey with(Algorithm other) {
        return new NewKey(other, name, validity);
    }

    private static String commonName(String given) {
        String folded = given.replaceAll("[\\p{Cntrl}\\p{Z}\\s]+", " ").strip();
        if (folded.isEmpty()) {
            throw new IllegalArgumentException("a certificate names somebody");
        }
        boolean fits = folded.codePointCount(0, folded.length()) <= LONGEST_NAME;
        return fits
                ? folded
                : folded.substring(0, folded.offsetByCodePoints(0, LONGEST_NAME))
                        .strip();
    }
}
