package org.welcomepacket.check.text;

import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/** Says that something needs a file, or a group of keys in a file, that is not there. */
public final class MissingHome {
    private MissingHome() {}

    /**
     * The finding; those of one home belong together.
     *
     * @param home what is not there, such as {@code rules.yaml} or {@code 'grounds' in rules.yaml}
     * @param place where it is needed
     * @param name what it should hold, as a message shows it
     */
    public static Diagnostic finding(String home, Span place, String name) {
        return new Diagnostic(
                home.startsWith("'") ? Code.UNRESOLVED_REFERENCE : Code.MISSING_FILE,
                place,
                "there is no " + home + " to say what " + name + " is",
                "write " + home + ", or take out what needs it");
    }
}
