package org.welcomepacket.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.check.MessagesFile;
import org.welcomepacket.model.Agreement;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Edition;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.SiteOptions;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.source.Bytes;

/** Packets made by hand from Markdown, so that the typesetter can be tried without reading content folders. */
public final class TrialPacket {
    private static final Theme.PageFormat A4 = new Theme.PageFormat(595.28, 841.89, 70.87);
    private static final String TABLE = """

            | Service | How long before | What happens |
            |---|---|---:|
            | Coaching session | 24 hours or more | Nothing is due. |
            | Coaching session | less than 24 hours, the first time in 12 months | We let it go this time. |
            | Coaching session | less than 24 hours, again | You lose 1 session. |
            | Workshop | 14 days or more | Nothing is due. |
            | Workshop | from 7 days to less than 14 days | You pay 50 % of the price. |
            | Workshop | less than 7 days | You pay the full price. |

            """;

    private TrialPacket() {}

    /** The trial text in a language, with everything a packet can have. */
    public static Packet full(String language) {
        List<Policy> policies = new ArrayList<>();
        for (String id : List.of("sessions", "cancellations", "payment")) {
            policies.add(policy(id, policies.size() + 1, resource(language + "/" + id + ".md")));
        }
        return packet(language, Optional.of(letter(resource(language + "/welcome.md"))), policies, A4);
    }

    /** The same in another look. */
    public static Packet full(String language, Theme theme) {
        return themed(full(language), theme);
    }

    /** The policies of the trial text that many times. */
    public static Packet repeated(String language, int times) {
        List<Policy> policies = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (String id : List.of("sessions", "cancellations", "payment")) {
                String name = i == 0 ? id : id + "-" + i;
                policies.add(policy(name, policies.size() + 1, resource(language + "/" + id + ".md")));
            }
        }
        return packet(language, Optional.empty(), policies, A4);
    }

    /** A packet of one policy in a language that the program has no words for; those are English. */
    public static Packet foreign(String language, String markdown, Theme theme) {
        List<Policy> policies = List.of(policy("cancellations", 1, markdown));
        return themed(packet(language, Optional.empty(), policies, theme.page()), theme);
    }

    /** Our look on a paper. */
    public static Theme theme(Theme.PageFormat paper) {
        return new Theme(
                new Theme.Colours(0x1F5D5A, 0x1D2528, 0xFFFFFF),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                paper,
                Theme.Density.NORMAL,
                Theme.Letters.NORMAL);
    }

    /** A packet in another look. */
    public static Packet themed(Packet packet, Theme theme) {
        return new Packet(
                packet.business(),
                packet.edition(),
                packet.bindingLanguage(),
                packet.translations(),
                theme,
                packet.services(),
                packet.rules(),
                packet.agreement(),
                packet.site(),
                packet.fingerprints(),
                packet.sources(),
                packet.pictures(),
                packet.statements(),
                packet.prints());
    }

    /** A packet of one policy. */
    public static Packet of(String markdown) {
        return packet("en", Optional.empty(), List.of(policy("trial", 1, markdown)), A4);
    }

    /** A packet of one policy on other paper. */
    public static Packet of(String markdown, Theme.PageFormat paper) {
        return packet("en", Optional.empty(), List.of(policy("trial", 1, markdown)), paper);
    }

    /** A packet of that many policies of five clauses each. */
    static Packet ofPolicies(int count) {
        List<Policy> policies = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            StringBuilder markdown = new StringBuilder("# Policy " + i);
            for (int clause = 1; clause <= 5; clause++) {
                markdown.append("\n\n## Clause ")
                        .append(clause)
                        .append(" {#c")
                        .append(clause)
                        .append("}\n\n");
                markdown.append("Some words of this clause that fill a line or two of the page. ".repeat(3));
            }
            policies.add(policy("p" + i, i, markdown.toString()));
        }
        return packet("en", Optional.empty(), policies, A4);
    }

    /** A packet of two policies and, behind the signatures, two appendices: one of clauses, one of a few lines. */
    static Packet withAppendices() {
        List<Policy> policies = List.of(
                policy("trial", 1, "# Trial\n\n## Form {#form}\n\nThe form is in [X](clause:note#preamble)."),
                policy("other", 2, "# Other\n\nOne line."),
                policy("map", "A", "# Map\n\n## By bus {#bus}\n\nTo the harbour.\n\n## On foot {#foot}\n\nOne mile."),
                policy("note", "B", "# Note to us\n\nI am {{client.name}}."));
        return packet("en", Optional.empty(), policies, A4);
    }

    /** A packet of a letter and a policy of one line. */
    static Packet withLetter(String markdown) {
        List<Policy> policies = List.of(policy("trial", 1, "# Trial\n\nOne line."));
        return packet("en", Optional.of(letter("# Welcome\n\n" + markdown)), policies, A4);
    }

    static Packet packet(String tag, Optional<Article> letter, List<Policy> policies, Theme.PageFormat paper) {
        Language language = new Language(tag);
        Article schedule = new Article("schedule", List.of(), "Prices", MarkdownBlocks.blocks(TABLE), List.of());
        Translation translation = new Translation(
                language,
                letter,
                policies,
                Optional.of(schedule),
                List.of(),
                Map.of("edition.effective", "1 January 2027"),
                messages(language));
        LocalText read = local(language, "Yes, I have read and I understand these policies and procedures.");
        LocalText early = local(
                language,
                "Please begin before my withdrawal period is over. If I then withdraw, I pay for what I have received"
                        + " by that day. Once the whole service has been given, I can no longer withdraw.");
        Agreement agreement = new Agreement(
                Agreement.Initials.PER_POLICY,
                Agreement.Signature.ANY,
                List.of("client"),
                List.of(
                        new Agreement.Acknowledgement("read", true, read),
                        new Agreement.Acknowledgement("early-start", false, early)));
        return new Packet(
                business(),
                new Edition(3, Optional.of(LocalDate.of(2027, 1, 1)), Optional.empty()),
                language,
                List.of(translation),
                theme(paper),
                new Services(List.of(), List.of(), List.of()),
                new Rules(Map.of(), List.of(), Map.of(), List.of()),
                agreement,
                new SiteOptions(Optional.empty(), List.of()),
                Set.of(),
                List.of(),
                List.of(),
                Map.of(),
                Set.of());
    }

    static Article letter(String markdown) {
        MarkdownBlocks.Section section =
                MarkdownBlocks.sections(clean(markdown)).get(1);
        return new Article("welcome", section.title(), "Welcome", section.blocks(), section.notes());
    }

    static Policy policy(String id, int number, String markdown) {
        return policy(id, Integer.toString(number), markdown);
    }

    static Policy policy(String id, String number, String markdown) {
        List<Clause> clauses = new ArrayList<>();
        List<MarkdownBlocks.Section> sections = MarkdownBlocks.sections(clean(markdown));
        var title = sections.stream()
                .filter(section -> section.level() == 1)
                .findFirst()
                .map(MarkdownBlocks.Section::title)
                .orElse(List.of());
        int headed = 0;
        for (MarkdownBlocks.Section section : sections) {
            boolean isHeaded = section.level() == 2;
            if (isHeaded || !section.blocks().isEmpty()) {
                String heading = isHeaded ? section.id() : ClauseId.PREAMBLE;
                String printed = isHeaded ? number + "." + ++headed : number;
                clauses.add(new Clause(
                        new ClauseId(id, heading),
                        printed,
                        isHeaded ? section.title() : title,
                        section.blocks(),
                        section.notes()));
            }
        }
        return new Policy(id, number, title, id, inShort(markdown), clauses);
    }

    private static Optional<String> inShort(String markdown) {
        return markdown.lines()
                .filter(line -> line.startsWith("in-short: "))
                .map(line -> line.substring(10))
                .findFirst();
    }

    private static String clean(String markdown) {
        String text = markdown.startsWith("---") ? markdown.substring(markdown.indexOf("---", 3) + 3) : markdown;
        return text.replaceAll("\\{\\{[#/^][^}]*}}", "")
                .replaceAll("\\{\\{table [^}]*}}", TABLE)
                .replaceAll("\\{\\{examples [^}]*}}", "- You cancel 30 hours before: nothing is due.\n")
                .replaceAll("\\{\\{clause ([^}]*)}}", "[clause](clause:$1)")
                .replaceAll("\\(<?\\{\\{[^}]*}}>?\\)", "(mailto:hello@harbourlane.example)")
                .replaceAll("\\{\\{business.email}}", "hello@harbourlane.example")
                .replaceAll("\\{\\{client.([a-z]+)}}", "[blank](blank:$1)")
                .replaceAll("\\{\\{[^}]*}}", "24 hours");
    }

    private static Business business() {
        return new Business(
                "Harbour Lane Coaching",
                Optional.of("Maja Holm"),
                Optional.of("Ida Lund"),
                Optional.of("hello@harbourlane.example"),
                Optional.of("+45 55 50 01 17"),
                Optional.of("https://harbourlane.example/"),
                Optional.of("CVR 12 34 56 78"),
                List.of("Harbour Lane 14", "8000 Aarhus C"),
                Optional.of("DK"),
                ZoneOffset.UTC,
                List.of(),
                List.of());
    }

    private static LocalText local(Language language, String words) {
        return new LocalText(Map.of(language, words));
    }

    private static Messages messages(Language language) {
        String known = Set.of("en", "da", "ru").contains(language.tag()) ? language.tag() : "en";
        String path = "/org/welcomepacket/template/messages/" + known + ".yaml";
        return MessagesFile.read(language, path, Bytes.utf8(text(path))).orElseThrow();
    }

    private static String resource(String name) {
        return text("/org/welcomepacket/layout/trial/" + name);
    }

    private static String text(String path) {
        try (InputStream in = TrialPacket.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
