package org.welcomepacket.sign.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.welcomepacket.sign.Placeholder;

/** Where a file has room for a signature, or the signature itself. */
final class SignaturePlace {
    private static final String RANGE = "/ByteRange ";
    private static final String CONTENTS = "/Contents <";

    private SignaturePlace() {}

    /** That of the certification, which comes first. */
    static Placeholder first(byte[] file) {
        String text = new String(file, ISO_8859_1);
        return at(text, text.indexOf(RANGE + "["));
    }

    /** That of what was appended last. */
    static Placeholder last(byte[] file) {
        String text = new String(file, ISO_8859_1);
        return at(text, text.lastIndexOf(RANGE + "["));
    }

    private static Placeholder at(String text, int entry) {
        int range = entry + RANGE.length();
        int contents = text.indexOf(CONTENTS, text.lastIndexOf(" obj", entry)) + CONTENTS.length() - 1;
        return new Placeholder(range, text.indexOf(']', range) + 1, contents, text.indexOf('>', contents) + 1);
    }
}
