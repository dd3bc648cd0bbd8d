package org.welcomepacket.maven;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.HumanPrinter;

/** Puts findings into Maven's log. */
final class Findings {
    private final Log log;

    Findings(Log log) {
        this.log = log;
    }

    /** Logs every finding at the level of its severity, with its place. */
    void log(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            String text = HumanPrinter.plain().print(diagnostic).stripTrailing();
            switch (diagnostic.severity()) {
                case ERROR -> log.error(text);
                case WARNING -> log.warn(text);
                case NOTICE -> log.info(text);
            }
        }
    }

    /** What fails a build whose content has mistakes. */
    static MojoFailureException failure(List<Diagnostic> diagnostics) {
        long errors = diagnostics.stream().filter(Diagnostic::isError).count();
        long rest = diagnostics.size() - errors;
        String found = errors > 0 ? count(errors, "error") : count(rest, "warning");
        return new MojoFailureException(
                found + ", listed above with their places; to see them again after a change: mvn welcome:check");
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
