package org.welcomepacket.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.HumanPrinter;
import org.welcomepacket.source.Severity;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results
 * @param err diagnostics and progress
 * @param charset what both are written in
 * @param environment the environment's variables
 * @param console for questions; absent when nobody sits there
 * @param unread whether nobody reads the results any more
 */
record Terminal(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Charset charset,
        Map<String, String> environment,
        @Nullable Console console,
        BooleanSupplier unread) {

    /**
     * That of this process. From Java 22 on there would be a console even where nobody sits; the launcher asks for the
     * older one with {@code -Djdk.console=java.base}.
     */
    @SuppressWarnings("SystemConsoleNull")
    static Terminal ofProcess() {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        StandardOutput out = new StandardOutput();
        return new Terminal(
                System.in,
                new PrintStream(out, true, charset),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, charset),
                charset,
                System.getenv(),
                console,
                out::isUnread);
    }

    /** Standard output for text. */
    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, charset), true);
    }

    /** Standard error for text. */
    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, charset), true);
    }

    /** Whether to use colour; see https://no-color.org. */
    boolean isColoured() {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return console != null && !refused;
    }

    /** Prints findings, how many there are of each kind, and where to read more about the first. */
    void print(List<Diagnostic> diagnostics) {
        HumanPrinter printer = isColoured() ? HumanPrinter.coloured() : HumanPrinter.plain();
        err.print(printer.print(diagnostics));
        long errors = count(diagnostics, Severity.ERROR);
        long warnings = count(diagnostics, Severity.WARNING);
        if (errors + warnings > 0) {
            err.println(number(errors, "error") + ", " + number(warnings, "warning"));
            err.println("For an example and its mend: welcome explain " + worst(diagnostics));
        }
        err.flush();
    }

    /** The code of the first error, or else of the first warning. */
    private static String worst(List<Diagnostic> diagnostics) {
        return Collections.min(diagnostics, Comparator.comparing(Diagnostic::severity))
                .code()
                .id();
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    private static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** Says that the program could not do its work, and why. */
    void fail(String message) {
        err.println("welcome: " + message);
        err.flush();
    }

    /** Says what is going on, to a person who sits there. */
    void progress(String message) {
        if (console != null) {
            err.println(message);
            err.flush();
        }
    }

    /** Asks for a line of text; null when there is nobody to ask, or the input has ended. */
    @Nullable
    String ask(String question) {
        return console == null ? null : console.readLine("%s", question + ": ");
    }

    /** Asks for a password without showing it; null when there is nobody to ask. */
    char @Nullable [] askPassword(String question) {
        return console == null ? null : console.readPassword("%s", question + ": ");
    }
}
