package org.welcomepacket.check.text;

import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/** Says that something needs a file that is not there. */
public final class MissingHome {
    private MissingHome() {}

    /**
     * The finding; those of one file belong together.
     *
     * @param file the file that is not there
     * @param place where it is needed
     * @param name what it should hold, as a message shows it
     */
    public static Diagnostic finding(String file, Span place, String name) {
        return new Diagnostic(
                Code.MISSING_FILE,
                place,
                "there is no " + file + " to say what " + name + " is",
                "write " + file + " beside packet.yaml, or take out what needs it");
    }
}
