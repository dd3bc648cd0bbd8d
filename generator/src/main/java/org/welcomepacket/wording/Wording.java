package org.welcomepacket.wording;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.decide.Case;
import org.welcomepacket.decide.Due;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Language;

/**
 * Facts and rules as one language writes them. Immutable and safe for threads.
 *
 * <pre>{@code
 * Wording danish = Wording.of(new Language("da"), messages);
 * danish.value(new Value.Duration(24, Unit.HOUR), GrammaticalCase.GENITIVE);   // 24 timers
 * }</pre>
 *
 * <p>A number and its unit are joined by a no-break space. Words may end in a full stop ({@code 950 kr.},
 * {@code 1 января 2027 г.}); {@link #continued} keeps the sentence from getting a second one.
 */
public final class Wording {
    private final Language language;
    private final Phrases phrases;
    private final ULocale locale;
    private final Quantities quantities;
    private final Dates dates;
    private final Late<ListFormatter> and;
    private final Late<ListFormatter> or;

    private Wording(Language language, Messages messages) {
        this.language = language;
        this.phrases = new Phrases(messages);
        this.locale = locale(language);
        this.quantities = new Quantities(locale, phrases);
        this.dates = new Dates(locale);
        this.and = new Late<>(() -> ListFormatter.getInstance(locale));
        this.or = new Late<>(() -> ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE));
    }

    /** The wording of a language, with the program's words for it. Cheap: what is slow is made when first needed. */
    public static Wording of(Language language, Messages messages) {
        return new Wording(language, messages);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** A value as a sentence needs it. */
    public String value(Value value, GrammaticalCase grammaticalCase) {
        return value.accept(new ValueWords(this, grammaticalCase));
    }

    /** A value in the form of the dictionary. */
    public String value(Value value) {
        return value(value, GrammaticalCase.NOMINATIVE);
    }

    /** Words of the author's; a genitive is formed where the language only adds an ending (English, Danish). */
    public String words(String words, GrammaticalCase grammaticalCase) {
        return grammaticalCase == GrammaticalCase.GENITIVE ? Possessive.of(words, locale.getLanguage()) : words;
    }

    /** A price as tables write it: {@code DKK 950}, {@code 950 kr.}, {@code 950 DKK}. */
    public String price(Value.Money price) {
        return quantities.price(price);
    }

    /** A day: {@code 1 January 2027}. */
    public String date(LocalDate day) {
        return dates.day(day);
    }

    /** A time of day: {@code 9:30}. */
    public String time(LocalTime time) {
        return dates.time(time);
    }

    /** A telephone number that no line end can part. */
    public String phone(String number) {
        return number.strip().replaceAll("\\s+", Spaces.NO_BREAK);
    }

    /** Opening hours for a sentence: {@code Monday to Thursday 9:00–16:00 and Friday 9:00–12:00}; empty for none. */
    public String hours(List<Business.Hours> hours) {
        return new OpeningHours(this, phrases, dates).words(hours);
    }

    /** Days off for a sentence; empty for none. */
    public String closed(List<Business.DateRange> days) {
        return and(days.stream().map(dates::days).toList());
    }

    /** The name of a country given by its ISO 3166-1 code. */
    public String country(String iso) {
        return ULocale.getDisplayCountry("und-" + iso, locale);
    }

    /** An address on one line. */
    public String address(List<String> lines) {
        return String.join(", ", lines);
    }

    /**
     * A cross-reference in the form of the dictionary: {@code clause 4.2}; {@code section 4} or {@code Appendix A} for a
     * whole policy.
     */
    public String clauseReference(String number, boolean wholePolicy) {
        return clauseReference(number, wholePolicy, GrammaticalCase.NOMINATIVE);
    }

    /** A cross-reference as a sentence needs it: Russian {@code в пункте 4.2}. */
    public String clauseReference(String number, boolean wholePolicy, GrammaticalCase grammaticalCase) {
        String whole = Policy.isAppendix(number) ? "reference.appendix" : "reference.section";
        String name = wholePolicy ? whole : "reference.clause";
        String pattern =
                phrases.first(name + "." + grammaticalCase.id()).orElseGet(() -> phrases.say(name + ".nominative"));
        return pattern.replace("{number}", number).replace(" ", Spaces.NO_BREAK);
    }

    /** The letters of this language that appendices are numbered with, in their order. */
    public String appendixLetters() {
        return phrases.say("appendix-letters");
    }

    /**
     * What belongs in a client blank, lower case: {@code your name}.
     *
     * @param name with or without {@code client.} before it
     */
    public String blank(String name) {
        return phrases.say("blank." + (name.startsWith("client.") ? name.substring(7) : name));
    }

    /** Whether there is a name for a format nobody named: {@code phone}, {@code online}, {@code in-person}... */
    public boolean knowsFormat(String id) {
        return phrases.first("format." + id).isPresent();
    }

    /** The name of a well-known format, lower case, as part of a list: {@code by telephone}. */
    public String formatName(String id) {
        return phrases.say("format." + id);
    }

    /** Who calls whom, as a sentence; empty when the format does not say. */
    public String caller(Services.Format format) {
        return format.caller()
                .map(caller -> caller == Services.Caller.BUSINESS
                        ? phrases.sentence("caller.business")
                        : format.number()
                                .map(n -> phrases.sentence("caller.client-number", "number", phone(n)))
                                .orElseGet(() -> phrases.sentence("caller.client")))
                .orElse("");
    }

    /** What an outcome means for the client, as one or more sentences: the author's, else ours. */
    public String outcome(Rules.Result result) {
        return outcome(result, Due.of(result, Optional.empty()));
    }

    /** The same where it is known what a percentage is taken of: the money it comes to is said too. */
    public String outcome(Rules.Result result, Due due) {
        return new Outcomes(this, phrases).words(result, due);
    }

    /** The effect and the amount without a sentence: {@code Charge: DKK 925 (50% of DKK 1,850)}. */
    public String effect(Rules.Result result, Due due) {
        return new Outcomes(this, phrases).effect(result, due);
    }

    /** Which inputs make no difference to an answer, as a sentence; empty for none. */
    public String unasked(Rules.Decision decision, List<Rules.Input> inputs) {
        List<String> labels =
                inputs.stream().map(input -> inputLabel(decision, input)).toList();
        return labels.isEmpty() ? "" : phrases.sentence("case.unasked", "inputs", String.join(", ", labels));
    }

    /** What clients call an input of a decision: {@code how long before the start}. */
    public String inputLabel(Rules.Decision decision, Rules.Input input) {
        return new RuleTables(this, phrases).label(input, decision);
    }

    /** A cell of a decision table in words: {@code at least 24 hours before}. */
    public String test(Rules.Input input, Test test) {
        return test.accept(new TestWords(this, phrases, input));
    }

    /** What clients call one choice of an input. */
    public String choice(Rules.Input input, String id) {
        return new TestWords(this, phrases, input).choice(id);
    }

    /** What is known of a case, as one or more sentences; empty when nothing is. */
    public String situation(Rules.Decision decision, Case given) {
        return String.join(" ", new Situation(this, phrases, decision, new Timing(this, phrases)).of(given));
    }

    /** A decision table that a client understands: the inputs that matter in words, last the outcome. */
    public Block.RuleTable ruleTable(Rules.Decision decision, Rules rules, Services services, String caption) {
        return new RuleTables(this, phrases).table(decision, rules, services, caption);
    }

    /** Worked examples of a decision, at the bounds of its rows. */
    public List<Block> examples(Rules.Decision decision, Rules rules, Services services) {
        return new Examples(this, phrases).of(decision, rules, services);
    }

    /** Services and packages with their prices; no blocks when there is neither. */
    public List<Block> priceList(Services services) {
        return new PriceList(this, phrases).of(services);
    }

    /** The title of the schedule that is attached to the agreement. */
    public String scheduleTitle() {
        return phrases.say("schedule");
    }

    /** The parts joined by commas and "and". */
    public String and(List<String> parts) {
        return parts.isEmpty() ? "" : and.get().format(parts);
    }

    /** The parts joined by commas and "or". */
    public String or(List<String> parts) {
        return parts.isEmpty() ? "" : or.get().format(parts);
    }

    /** The words with a capital first letter. */
    public String capital(String words) {
        return phrases.capital(words);
    }

    /** The text after a value, without its first full stop when the value brings one of its own. */
    public static String continued(String value, String following) {
        boolean twice = value.endsWith(".") && following.startsWith(".") && !following.startsWith("..");
        return twice ? following.substring(1) : following;
    }

    Quantities quantities() {
        return quantities;
    }

    Dates dates() {
        return dates;
    }

    /** English without a country is the one of Europe: day before month, 24 hours. */
    private static ULocale locale(Language language) {
        return ULocale.forLanguageTag(language.tag().equals("en") ? "en-GB" : language.tag());
    }
}
