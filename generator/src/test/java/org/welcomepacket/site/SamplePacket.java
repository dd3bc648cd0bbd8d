package org.welcomepacket.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
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
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.model.text.Note;
import org.welcomepacket.model.text.Target;
import org.welcomepacket.source.Bytes;

/**
 * A packet that uses every kind of block and inline, in English, Danish and Russian. Every word of it can be replaced
 * by a hostile one.
 */
@NullUnmarked
final class SamplePacket {
    static final Language EN = new Language("en");
    static final Language DA = new Language("da");
    static final Language RU = new Language("ru");

    private final String poison;
    private final List<Language> languages;
    private Optional<String> baseUrl = Optional.empty();
    private List<Policy> policies = List.of();

    private SamplePacket(String poison, List<Language> languages) {
        this.poison = poison;
        this.languages = languages;
    }

    static SamplePacket usual() {
        return new SamplePacket("", List.of(EN, DA, RU));
    }

    /** Adds a string to every text an author can write. */
    static SamplePacket poisoned(String poison) {
        return new SamplePacket(poison, List.of(EN, DA, RU));
    }

    SamplePacket in(Language... only) {
        return new SamplePacket(poison, List.of(only));
    }

    SamplePacket at(String url) {
        baseUrl = Optional.of(url);
        return this;
    }

    /** Puts others in the place of its policies. */
    SamplePacket with(List<Policy> others) {
        policies = others;
        return this;
    }

    static SiteFacts facts() {
        Map<Language, SiteFacts.AgreementFile> agreements = new LinkedHashMap<>();
        String digest = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        for (Language language : List.of(EN, DA, RU)) {
            agreements.put(language, new SiteFacts.AgreementFile("agreement." + language + ".pdf", 412_345L, digest));
        }
        return new SiteFacts(
                agreements,
                Optional.of(new SiteFacts.Certificate(Bytes.utf8("-----BEGIN CERTIFICATE-----\n"), digest)),
                "0123456789abcdef");
    }

    Packet packet() {
        return new Packet(
                business(),
                new Edition(3, Optional.of(LocalDate.of(2027, 1, 1)), Optional.empty()),
                languages.get(0),
                languages.stream().map(this::translation).toList(),
                theme(),
                services(),
                new Rules(Map.of(), List.of(), Map.of(), List.of()),
                new Agreement(
                        Agreement.Initials.PER_POLICY,
                        Agreement.Signature.ANY,
                        List.of("client"),
                        List.of(new Agreement.Acknowledgement(
                                "read",
                                true,
                                local(
                                        "Yes, I have read and I understand these policies and procedures.",
                                        "Ja, jeg har læst og forstået disse retningslinjer og aftaler.",
                                        "Да, я прочитал(а) эти правила и порядок работы, и они мне понятны.")))),
                new SiteOptions(
                        baseUrl, List.of(new ClauseId("cancellations", "late"), new ClauseId("sessions", "phone"))),
                Set.of(),
                List.of(),
                List.of(logo()),
                Map.of(),
                Set.of());
    }

    private Business business() {
        return new Business(
                "Harbour Lane Coaching" + poison,
                Optional.of("Maja Holm" + poison),
                Optional.of("Ida Lund" + poison),
                Optional.of("hello@harbourlane.example"),
                Optional.of("+45 55 50 01 17"),
                Optional.of("https://harbourlane.example/"),
                Optional.of("CVR 12 34 56 78" + poison),
                List.of("Harbour Lane 14" + poison, "8000 Aarhus C"),
                Optional.of("DK"),
                ZoneId.of("Europe/Copenhagen"),
                List.of(new Business.Hours(
                        DayOfWeek.MONDAY,
                        DayOfWeek.THURSDAY,
                        List.of(new Business.TimeRange(LocalTime.of(9, 0), LocalTime.of(16, 0))))),
                List.of());
    }

    private Theme theme() {
        return new Theme(
                new Theme.Colours(0x1f5d5a, 0x1d2528, 0xffffff),
                Optional.empty(),
                Optional.empty(),
                Optional.of(
                        new Theme.Logo(logo(), local("A lane to the water", "En vej til vandet", "Дорожка к воде"))),
                new Theme.PageFormat(595.28, 841.89, 70.87),
                Theme.Density.NORMAL,
                Theme.Letters.NORMAL);
    }

    static Asset logo() {
        return new Asset("images/logo.png", "image/png", resource("/org/welcomepacket/site/logo.png"));
    }

    private Services services() {
        return new Services(
                List.of(
                        new Services.Format(
                                "phone",
                                local("By telephone", "Pr. telefon", "По телефону"),
                                Optional.of(Services.Caller.CLIENT),
                                Optional.of("+45 55 50 01 18"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new Services.Format(
                                "online",
                                local("By video", "Online", "По видео"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(local(
                                        "the link in your confirmation",
                                        "linket i din bekræftelse",
                                        "ссылка в вашем подтверждении")),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                List.of(new Services.Service(
                        "coaching",
                        local("Coaching session", "Coachingsamtale", "Сессия коучинга"),
                        List.of("phone", "online"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(Services.Tax.INCLUDED),
                        Optional.of(local(
                                "your notes by e-mail on the next working day",
                                "dine noter på mail den følgende arbejdsdag",
                                "заметки по электронной почте на следующий рабочий день")),
                        Optional.of(local(
                                "One to one, with Maja.", "Du og Maja under fire øjne.", "Один на один с Майей.")))),
                List.of());
    }

    private Translation translation(Language language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("services.coaching.price", say(language, "DKK 950.00", "950 kr.", "950 датских крон") + poison);
        facts.put("formats.phone.length", say(language, "50 minutes", "50 minutter", "50 минут"));
        facts.put("formats.online.length", say(language, "50 minutes", "50 minutter", "50 минут"));
        facts.put("edition.effective", say(language, "1 January 2027", "1. januar 2027", "1 января 2027 г.") + poison);
        facts.put(
                "business.hours",
                say(
                        language,
                        "Monday to Thursday 9:00 to 16:00, Friday 9:00 to 12:00",
                        "mandag til torsdag 9.00 til 16.00, fredag 9.00 til 12.00",
                        "понедельник–четверг 9:00–16:00, пятница 9:00–12:00"));
        return new Translation(
                language,
                Optional.of(letter(language)),
                policies.isEmpty() ? List.of(sessions(language), cancellations(language)) : policies,
                Optional.empty(),
                List.of(firstSession(language), questions(language)),
                facts,
                messages(language));
    }

    private Article letter(Language language) {
        return new Article(
                "welcome",
                words(say(language, "Welcome", "Velkommen", "Добро пожаловать")),
                say(language, "Welcome", "Velkommen", "Добро пожаловать"),
                List.of(
                        paragraph(say(
                                language,
                                "I am glad you are here. You have decided to change something, and not to do it alone.",
                                "Hvor er det godt, at du er her. Du vil ændre noget, og du vil ikke gøre det alene.",
                                "Рада, что вы здесь. Вы решили что-то изменить и решили делать это не в одиночку.")),
                        new Block.Listing(
                                Optional.of(1),
                                true,
                                List.of(
                                        item(say(language, "Read.", "Læs.", "Прочитайте.")),
                                        item(say(language, "Sign.", "Skriv under.", "Подпишите.")))),
                        new Block.Figure(logo(), "logo" + poison)),
                List.of());
    }

    private Policy sessions(Language language) {
        return policy(
                language,
                "sessions",
                1,
                say(language, "How our sessions work", "Sådan foregår samtalerne", "Как проходят наши сессии"),
                say(language, "Sessions", "Samtaler", "Сессии"),
                List.of(
                        clause("sessions", ClauseId.PREAMBLE, "1", "Sessions", allKinds(language), List.of()),
                        clause(
                                "sessions",
                                "phone",
                                "1.1",
                                say(language, "By telephone", "Pr. telefon", "По телефону"),
                                List.of(
                                        new Block.Listing(
                                                Optional.empty(),
                                                true,
                                                List.of(
                                                        item(
                                                                say(
                                                                        language,
                                                                        "Who calls: you call us, at the minute we agreed.",
                                                                        "Hvem ringer: du ringer til os på det aftalte minut.",
                                                                        "Кто звонит: вы звоните нам ровно в условленное время.")),
                                                        item("+45 55 50 01 18"))),
                                        new Block.Heading(
                                                3, "detail", words(say(language, "A detail", "En detalje", "Деталь")))),
                                List.of())));
    }

    /** Every kind of block and inline once. */
    private List<Block> allKinds(Language language) {
        return List.of(
                new Block.Paragraph(List.of(
                        text(say(language, "You choose the format: ", "Du vælger form: ", "Вы выбираете формат: ")),
                        new Inline.Emphasis(words("phone")),
                        new Inline.Strong(words("video")),
                        new Inline.Struck(words("fax")),
                        new Inline.Code("code" + poison),
                        new Inline.HardBreak(),
                        new Inline.ClientBlank("client.name", "name" + poison),
                        new Inline.Link(new Target.Web("https://harbourlane.example/?a=1&b=2"), words("web")),
                        new Inline.Link(new Target.ToPolicy("cancellations"), words("policy")),
                        new Inline.Link(new Target.ToArticle("questions", "cancel"), words("question")),
                        new Inline.Link(new Target.ToClause(new ClauseId("sessions", "phone")), words("here")),
                        new Inline.ClauseReference(
                                new ClauseId("cancellations", "late"),
                                say(language, "clause 2.1", "punkt 2.1", "пункт 2.1") + poison))),
                new Block.Quote(List.of(paragraph("quoted"))),
                new Block.Preformatted("line 1\nline 2" + poison),
                new Block.Break(),
                new Block.Listing(
                        Optional.of(3),
                        false,
                        List.of(
                                new Block.Item(
                                        Optional.of(new Block.Box("tick.sessions.preamble.1", false)),
                                        List.of(paragraph("tick me"))),
                                new Block.Item(
                                        Optional.of(new Block.Box("tick.sessions.preamble.2", true)),
                                        List.of(paragraph("ticked"))))));
    }

    private Policy cancellations(Language language) {
        Block.Table table = new Block.Table(
                words(say(language, "When you cancel or move", "Når du melder afbud", "Если вы отменяете")),
                List.of(Block.Alignment.START, Block.Alignment.CENTRE, Block.Alignment.END),
                List.of(
                        cell(say(language, "Service", "Ydelse", "Услуга")),
                        cell(say(language, "How long before", "Hvor lang tid før", "За сколько")),
                        cell(say(language, "What follows", "Hvad der sker", "Что следует"))),
                List.of(
                        new Block.Row(List.of(
                                cell(say(language, "Coaching session", "Coachingsamtale", "Сессия коучинга")),
                                cell(say(language, "at least 24 hours", "mindst 24 timer", "не менее 24 часов")),
                                cell(say(language, "Nothing is due.", "Det koster ikke noget.", "Платить не нужно.")))),
                        new Block.Row(List.of(
                                cell(say(language, "Coaching session", "Coachingsamtale", "Сессия коучинга")),
                                cell(say(language, "less than 24 hours", "under 24 timer", "менее 24 часов")),
                                cell(say(language, "It is lost.", "Den er tabt.", "Она сгорает.")))),
                        new Block.Row(List.of(
                                cell(say(language, "Workshop", "Workshop", "Мастерская")),
                                cell(say(language, "any time", "når som helst", "в любое время")),
                                cell(say(language, "You pay.", "Du betaler.", "Вы платите."))))));
        return policy(
                language,
                "cancellations",
                2,
                say(language, "Cancelling and moving", "Afbud og flytning", "Отмена и перенос"),
                say(language, "Cancelling", "Afbud", "Отмена"),
                List.of(clause(
                        "cancellations",
                        "late",
                        "2.1",
                        say(language, "When it is too late", "Når det er for sent", "Когда уже поздно"),
                        List.of(
                                new Block.Paragraph(List.of(
                                        text(say(language, "We need notice.", "Vi skal have varsel.", "Предупредите.")),
                                        new Inline.NoteMark(1),
                                        new Inline.NoteMark(1))),
                                new Block.RuleTable("cancellation", table),
                                table),
                        List.of(new Note(
                                1,
                                List.of(paragraph(say(
                                        language,
                                        "Hours are counted on the clock.",
                                        "Timer tælles på uret.",
                                        "Часы считаются по часам."))))))));
    }

    private Article firstSession(Language language) {
        return article(
                "first-session",
                say(language, "Your first session", "Din første gang", "Ваша первая сессия"),
                List.of(
                        new Block.Heading(2, "before", words(say(language, "Before", "Før", "До"))),
                        paragraph(say(language, "Sign first.", "Skriv under først.", "Сначала подпишите."))));
    }

    private Article questions(Language language) {
        return article(
                "questions",
                say(language, "Questions", "Spørgsmål", "Вопросы"),
                List.of(
                        new Block.Heading(2, "cancel", words("?")),
                        new Block.Heading(3, "", words("??")),
                        paragraph(say(language, "It depends.", "Det kommer an på det.", "Бывает по-разному."))));
    }

    private Article article(String id, String title, List<Block> blocks) {
        return new Article(id, words(title), title + poison, blocks, List.of());
    }

    private Policy policy(
            Language language, String id, int number, String title, String shortTitle, List<Clause> clauses) {
        return new Policy(
                id,
                Integer.toString(number),
                words(title),
                shortTitle + poison,
                Optional.of(say(language, "In short: early is free.", "Kort sagt: i god tid er gratis.", "Коротко.")
                        + poison),
                clauses);
    }

    private Clause clause(
            String policy, String heading, String number, String title, List<Block> blocks, List<Note> notes) {
        return new Clause(new ClauseId(policy, heading), number, words(title), blocks, notes);
    }

    private Block.Item item(String text) {
        return new Block.Item(Optional.empty(), List.of(paragraph(text)));
    }

    private Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(words(text));
    }

    private Block.Cell cell(String text) {
        return new Block.Cell(words(text));
    }

    private List<Inline> words(String text) {
        return List.of(text(text));
    }

    private Inline text(String text) {
        return Inline.Text.of(text + poison);
    }

    private LocalText local(String en, String da, String ru) {
        return new LocalText(Map.of(EN, en + poison, DA, da + poison, RU, ru + poison));
    }

    private static String say(Language language, String en, String da, String ru) {
        return language.equals(EN) ? en : language.equals(DA) ? da : ru;
    }

    static Messages messages(Language language) {
        String path = "messages/" + language + ".yaml";
        return MessagesFile.read(language, path, Template.standard().file(path).orElseThrow())
                .orElseThrow();
    }

    private static Bytes resource(String path) {
        try (InputStream in = SamplePacket.class.getResourceAsStream(path)) {
            return Bytes.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
