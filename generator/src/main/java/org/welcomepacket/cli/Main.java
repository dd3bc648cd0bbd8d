package org.welcomepacket.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.welcomepacket.starter.Kind;
import picocli.CommandLine;

/** The entry point of the command {@code welcome}. */
public final class Main {
    private Main() {}

    /**
     * Runs the command and ends the process with its exit code.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        System.exit(run(args, Terminal.ofProcess()));
    }

    /**
     * Runs the command with nobody at a terminal.
     *
     * @param args the arguments
     * @param in standard input
     * @param out takes results, written in UTF-8
     * @param err takes diagnostics, written in UTF-8
     * @param env the environment's variables
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err, Map<String, String> env) {
        return run(args, new Terminal(in, out, err, StandardCharsets.UTF_8, env, null, () -> false));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new CommandLine.TypeConversionException(
                    "there is no day '" + text + "'; write year-month-day, such as 2027-01-05");
        }
    }

    /** Reads a word of a list as it is shown, in any case. */
    private static <E extends Enum<E>> CommandLine.ITypeConverter<E> oneOf(Class<E> words) {
        return text -> Arrays.stream(words.getEnumConstants())
                .filter(word -> word.toString().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new CommandLine.TypeConversionException("there is no '" + text + "'; there are "
                        + Arrays.stream(words.getEnumConstants())
                                .map(E::toString)
                                .collect(Collectors.joining(", "))));
    }

    static int run(String[] args, Terminal terminal) {
        CommandLine line = new CommandLine(new WelcomeCommand())
                .addSubcommand(new BuildCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new DecideCommand(terminal))
                .addSubcommand(new ExplainCommand(terminal))
                .addSubcommand(new InitCommand(terminal))
                .addSubcommand(new KeygenCommand(terminal))
                .addSubcommand(new SchemaCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(new TimestampCommand(terminal))
                .addSubcommand(new VerifyCommand(terminal));
        line.registerConverter(LocalDate.class, Main::day);
        line.registerConverter(Kind.class, oneOf(Kind.class));
        line.registerConverter(ReportFormat.class, oneOf(ReportFormat.class));
        line.registerConverter(DecideCommand.Format.class, oneOf(DecideCommand.Format.class));
        line.registerConverter(VerifyCommand.Format.class, oneOf(VerifyCommand.Format.class));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(80);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.isColoured() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setOut(terminal.outWriter());
        line.setErr(terminal.errWriter());
        line.setParameterExceptionHandler(new Failures(terminal)::wrongUsage);
        line.setExecutionExceptionHandler(new Failures(terminal)::failed);
        int code = line.execute(args);
        terminal.out().flush();
        terminal.err().flush();
        if (!terminal.out().checkError()) {
            return code;
        }
        if (terminal.unread().getAsBoolean()) {
            return ExitCode.UNREAD;
        }
        terminal.fail("the results could not be written to standard output: is the disk full, or was it closed?");
        return code == ExitCode.DONE ? ExitCode.FAILURE : code;
    }
}
