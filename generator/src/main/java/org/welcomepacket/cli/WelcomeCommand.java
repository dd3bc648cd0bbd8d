package org.welcomepacket.cli;

import org.welcomepacket.Version;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a subcommand: says how it is used. */
@Command(
        name = "welcome",
        header = "Rules and policies in; a signed agreement and a welcome site out.%n",
        commandListHeading = "%nCommands:%n",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = CommandLine.HelpCommand.class,
        versionProvider = WelcomeCommand.Versions.class,
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done (there may be warnings)",
            "1:problems in the content, or a verified file is not complete",
            "2:wrong usage",
            "3:input, output or internal failure",
            "130:interrupted",
            "141:nobody read the results to their end, as with '| head'"
        },
        footer = {
            "%nA first packet:",
            "  welcome init my-packet",
            "  welcome check my-packet",
            "  welcome build my-packet --out my-output"
        })
final class WelcomeCommand implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "which command?");
    }

    /** The version of the program. */
    static final class Versions implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"welcome " + Version.current()};
        }
    }
}
