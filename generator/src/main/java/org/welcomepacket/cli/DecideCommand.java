package org.welcomepacket.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.AnswerReport;
import org.welcomepacket.AskableReport;
import org.welcomepacket.Generator;
import org.welcomepacket.RefusalReport;
import org.welcomepacket.decide.Problem;
import org.welcomepacket.decide.Question;
import org.welcomepacket.decide.Reply;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what applies to a case, and the clause that says so. */
@Command(
        name = "decide",
        header = "Says what applies now, and quotes the clause that says so.",
        description =
                "%nWith a decision only, says what it asks for; without one, lists what can be decided. Inputs that make"
                        + " no difference may be left out.%n",
        mixinStandardHelpOptions = true,
        footer = {
            "%nFor example:",
            "  welcome decide content cancellation service=coaching ahead=3h earlier=1",
            "  welcome decide content cancellation service=workshop \\",
            "      --session 2027-03-28T10:00 --at 2027-03-20T09:30"
        })
final class DecideCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            paramLabel = "[CONTENT] DECISION [INPUT=VALUE...]",
            hideParamSyntax = true,
            description = "The content folder as in 'check', the id of the decision, and what is known of the case: "
                    + "service=coaching, ahead=3h, \"ahead=2 days\", earlier=0.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--session", paramLabel = "TIME", description = "When the session starts: 2027-03-28T10:00.")
    private @Nullable String session;

    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "When the message came (default: now). The two give 'ahead'.")
    private @Nullable String at;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "The language of the answer (default: the binding one).")
    private @Nullable String language;

    @Mixin
    private TemplateOption template = new TemplateOption();

    @Option(names = "--format", paramLabel = "FORMAT", description = "human (default), or json.")
    private Format format = Format.HUMAN;

    /** For whom the answer is printed. */
    enum Format {
        /** For people. */
        HUMAN,
        /** For scripts. */
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    DecideCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        DecideArguments arguments =
                DecideArguments.of(words, word -> Files.exists(Path.of(word).resolve("packet.yaml")));
        Path folder = arguments.content().map(Path::of).orElseGet(ContentArgument::standard);
        Generator.Builder builder = Generator.builder().clock(Clock.systemUTC());
        if (template.folder().isPresent()) {
            Path own = template.folder().get();
            builder.template(ContentFolder.read(own, own.toString()));
        }
        Generator generator = builder.build();
        Outcome<Packet> packet = generator.check(ContentFolder.read(folder, folder.toString()), Optional.empty());
        if (packet.isFailed()) {
            terminal.print(packet.diagnostics());
            return ExitCode.PROBLEMS;
        }
        return answer(generator, packet.orElseThrow(), arguments);
    }

    private int answer(Generator generator, Packet packet, DecideArguments arguments) {
        Reply reply = generator.decide(
                packet,
                new Question(
                        arguments.decision(),
                        arguments.inputs(),
                        Optional.ofNullable(session),
                        Optional.ofNullable(at)));
        List<Problem> problems = new ArrayList<>(arguments.problems());
        Optional<Language> spoken = spoken(packet, problems);
        boolean bare = arguments.isBare() && session == null && at == null;
        Optional<Decision> decision = Optional.empty();
        if (reply instanceof Reply.Answered answered) {
            if (problems.isEmpty()) {
                print(new AnswerReport(packet, spoken.orElseThrow()), answered);
                return ExitCode.DONE;
            }
            decision = Optional.of(answered.decision());
        } else if (reply instanceof Reply.Refused refused) {
            decision = refused.decision();
            if (problems.isEmpty()
                    && bare
                    && (decision.isPresent() || arguments.decision().isEmpty())) {
                print(new AskableReport(packet), decision);
                return ExitCode.DONE;
            }
            problems.addAll(refused.problems());
        }
        print(new RefusalReport(packet), new Reply.Refused(problems, decision));
        return ExitCode.USAGE;
    }

    private void print(AskableReport report, Optional<Decision> decision) {
        terminal.out().print(format == Format.JSON ? report.json(decision) : report.human(decision));
    }

    private void print(AnswerReport report, Reply.Answered answered) {
        if (format == Format.JSON) {
            terminal.out().print(report.json(answered));
            return;
        }
        terminal.out().print(report.human(answered));
        terminal.out().flush();
        String unasked = report.unasked(answered);
        if (!unasked.isEmpty()) {
            terminal.err().println(unasked);
        }
    }

    private void print(RefusalReport report, Reply.Refused refused) {
        if (format == Format.JSON) {
            terminal.out().print(report.json(refused));
        } else {
            terminal.err().print(report.human(refused));
        }
    }

    private Optional<Language> spoken(Packet packet, List<Problem> problems) {
        if (language == null) {
            return Optional.of(packet.bindingLanguage());
        }
        Optional<Language> spoken = packet.languages().stream()
                .filter(l -> l.tag().equalsIgnoreCase(language))
                .findFirst();
        if (spoken.isEmpty()) {
            problems.add(new Problem(
                    "the packet has no language '" + language + "'",
                    "use one of: "
                            + String.join(
                                    ", ",
                                    packet.languages().stream()
                                            .map(Language::tag)
                                            .toList())));
        }
        return spoken;
    }
}
