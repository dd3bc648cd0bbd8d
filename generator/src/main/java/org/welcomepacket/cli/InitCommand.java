package org.welcomepacket.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.DefaultTemplate;
import org.welcomepacket.starter.ExistingPacket;
import org.welcomepacket.starter.FactCheck;
import org.welcomepacket.starter.Facts;
import org.welcomepacket.starter.Kind;
import org.welcomepacket.starter.Starter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the starter packet. */
@Command(
        name = "init",
        header = "Writes a starter packet to edit.",
        description = "%nReady content of an invented practice, fitted to your kind of business. On a terminal it asks"
                + " for the few facts it needs; what you do not know yet stays an example. A file that exists is left"
                + " as it is.%n",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private static final int LISTED = 5;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "Where (default: content, or template).")
    private @Nullable Path folder;

    @Option(
            names = "--template",
            description =
                    "Writes the template of the site instead: its pages, looks, scripts and words, to be changed and"
                            + " named with build --template.")
    private boolean template;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description =
                    "phone, in-person, online, studio or shop (default: that of the packet that is there, else a practice"
                            + " that does all it can).")
    private @Nullable Kind kind;

    @Option(
            names = "--lang",
            split = ",",
            paramLabel = "TAG",
            description =
                    "Languages, the binding one first, such as en,da (default: those of the packet that is there, else"
                            + " all).")
    private List<String> languages = List.of();

    @Option(
            names = "--set",
            paramLabel = "KEY=TEXT",
            description = "A fact of your business, such as business.name=\"Blue Door Yoga\"; also owner, assistant,"
                    + " email, phone, website, registration, address, country (two letters) and time-zone.")
    private Map<String, String> set = new LinkedHashMap<>();

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (template) {
            template(folder == null ? Path.of("template") : folder);
        } else {
            packet(folder == null ? Path.of("content") : folder);
        }
        return ExitCode.DONE;
    }

    private void template(Path to) throws IOException {
        tell(DefaultTemplate.copyTo(to), to);
        terminal.out()
                .println("Change what you like and delete the rest, which then comes from the program: welcome build"
                        + " --template " + to);
    }

    private void packet(Path to) throws IOException {
        Starter starter = Starter.standard();
        ZoneId machine = ZoneId.systemDefault();
        Interview interview = new Interview(terminal::ask, terminal.err()::println, starter.languages(), machine);
        FactCheck check = new FactCheck(machine, this::wrong);
        Map<String, String> told = check.keys(set);
        languages.forEach(language -> requireLanguage(language, starter));
        ExistingPacket existing = new ExistingPacket(to);
        Optional<String> obstacle = existing.obstacle();
        if (obstacle.isPresent()) {
            throw wrong(obstacle.get());
        }
        if (existing.isThere()) {
            languages = languages(existing, starter, to);
            kind = kind(existing.kind(starter), to);
        } else if (terminal.console() != null) {
            if (kind == null) {
                kind = interview.kind().orElse(null);
            }
            if (languages.isEmpty()) {
                languages = interview.languages();
            }
            told = interview.facts(told);
        }
        Facts facts = new Facts(check.completed(told));
        Starter fitted = existing.completing(fitted(starter));
        write(fitted.about(facts).on(LocalDate.now(machine)), facts, to);
    }

    /** What is added is of the kind that is asked for, even where it does not fit what is there. */
    private @Nullable Kind kind(Optional<Kind> there, Path to) {
        Kind asked = kind;
        if (asked == null) {
            return there.orElse(null);
        }
        there.filter(other -> other != asked)
                .ifPresent(other -> terminal.err()
                        .println("the packet in " + to + " is one for '" + other + "', and what is added is for '"
                                + asked + "': leave --kind out to add what fits"));
        return asked;
    }

    /** A packet that is there gets the texts it lacks, but no language it does not have, unless it is asked for. */
    private List<String> languages(ExistingPacket existing, Starter starter, Path to) throws IOException {
        List<String> has = existing.languages(starter.languages());
        if (languages.isEmpty()) {
            List<String> both =
                    has.stream().filter(starter.languages()::contains).toList();
            if (both.isEmpty() && !has.isEmpty()) {
                throw wrong("the packet in " + to + " is in " + String.join(", ", has)
                        + "; there is a starter packet in " + String.join(", ", starter.languages()));
            }
            return both;
        }
        List<String> added =
                languages.stream().filter(language -> !has.contains(language)).toList();
        if (!has.isEmpty() && !added.isEmpty()) {
            terminal.err()
                    .println("add to 'languages' in " + to.resolve("packet.yaml") + ": " + String.join(", ", added));
        }
        return languages;
    }

    private Starter fitted(Starter starter) {
        Starter ofKind = kind == null ? starter : starter.of(kind);
        return languages.isEmpty() ? ofKind : ofKind.in(languages);
    }

    private void write(Starter starter, Facts facts, Path to) throws IOException {
        Starter.Copied copied = starter.copyTo(to);
        tell(copied, to);
        if (copied.written().contains("packet.yaml")) {
            terminal.out().println("Still an example in packet.yaml: " + examples(facts) + ".");
        }
        if (!copied.written().isEmpty()) {
            terminal.out().println("Next: edit " + to.resolve("packet.yaml") + ", then: welcome check " + to);
        }
    }

    private void tell(Starter.Copied copied, Path to) {
        if (!copied.kept().isEmpty()) {
            terminal.err().println("kept " + files(copied.kept().size()) + " that stood there already:");
            copied.kept().stream().limit(LISTED).forEach(path -> terminal.err().println("  " + path));
            if (copied.kept().size() > LISTED) {
                terminal.err().println("  and " + (copied.kept().size() - LISTED) + " more");
            }
        }
        terminal.out().println("wrote " + files(copied.written().size()) + " into " + to);
    }

    private static String examples(Facts facts) {
        List<String> left = Facts.KEYS.stream()
                .filter(key -> !facts.business().containsKey(key))
                .toList();
        return String.join(", ", left) + (left.isEmpty() ? "" : ", ") + "hours, closed and base-url";
    }

    private static String files(int count) {
        return count + (count == 1 ? " file" : " files");
    }

    private void requireLanguage(String language, Starter starter) {
        if (!starter.languages().contains(language)) {
            throw wrong("there is no starter packet in '" + language + "'; there is one in "
                    + String.join(", ", starter.languages()));
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
