package org.welcomepacket.sign.verify.report;

import java.util.Map;
import org.welcomepacket.sign.verify.Verification;

/** Turns verifications into text. */
public interface VerificationPrinter {
    /** All of them, by the name of the file, in the order of the map. */
    String print(Map<String, Verification> verifications);
}
