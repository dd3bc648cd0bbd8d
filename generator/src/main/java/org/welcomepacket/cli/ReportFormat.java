package org.welcomepacket.cli;

import java.util.Locale;
import org.welcomepacket.Explanations;
import org.welcomepacket.Version;
import org.welcomepacket.source.DiagnosticPrinter;
import org.welcomepacket.source.GithubPrinter;
import org.welcomepacket.source.HumanPrinter;
import org.welcomepacket.source.JsonPrinter;
import org.welcomepacket.source.SarifPrinter;

/** For whom findings are printed. All but the one for people are stable. */
enum ReportFormat {
    /** For people. */
    HUMAN,
    /** For scripts. */
    JSON,
    /** For code scanning. */
    SARIF,
    /** For the log of a GitHub workflow. */
    GITHUB;

    DiagnosticPrinter printer() {
        return switch (this) {
            case HUMAN -> HumanPrinter.plain();
            case JSON -> new JsonPrinter();
            case SARIF -> new SarifPrinter(Version.current(), Explanations::of);
            case GITHUB -> new GithubPrinter();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
