package org.welcomepacket.check.text;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.read.markdown.RawTag;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;
import org.welcomepacket.wording.GrammaticalCase;

/** Checks what single tags name; within a section that is dropped, what the packet lacks is no mistake. */
final class TagMeaning {
    private final Vocabulary vocabulary;
    private final ClauseIndex index;
    private final LinkTags linkTags;
    private final Findings findings;

    TagMeaning(Vocabulary vocabulary, ClauseIndex index, LinkTags linkTags, Findings findings) {
        this.vocabulary = vocabulary;
        this.index = index;
        this.linkTags = linkTags;
        this.findings = findings;
    }

    /** A tag within a line. */
    void check(RawTag tag, boolean dropped) {
        if (tag.content().isEmpty()) {
            error(
                    Code.TAG_SYNTAX,
                    tag.span(),
                    "this tag is empty",
                    "write the name of a value, such as {{business.name}}");
            return;
        }
        TagWords words = TagWords.of(tag);
        if (words.rest().matches("[a-z]+")) {
            error(
                    Code.TAG_SYNTAX,
                    tag.span(),
                    "there is no grammatical case '" + words.rest() + "'",
                    Nearest.hint(words.rest(), GrammaticalCase.ids()));
            return;
        }
        switch (words.kind()) {
            case TABLE, EXAMPLES ->
                error(
                        Code.TAG_SYNTAX,
                        tag.span(),
                        "'{{" + tag.content() + "}}' stands for more than a few words",
                        "put it on a line of its own");
            case BLANK -> blank(words, tag);
            case CLAUSE -> clause(words, tag, dropped);
            case VALUE -> value(words, tag, dropped);
        }
    }

    /** The name a section or a whole file depends on. */
    void condition(String name, Span place) {
        if (vocabulary.use(name) == Vocabulary.Status.UNKNOWN) {
            unknown(name, place);
        }
    }

    /** The name in a link's destination. */
    void link(String name, Span place, boolean dropped) {
        Vocabulary.Status status = vocabulary.use(name);
        if (status == Vocabulary.Status.UNKNOWN) {
            unknown(name, place);
        } else if (status == Vocabulary.Status.ABSENT) {
            if (!dropped) {
                absent(name, place);
            }
        } else if (!linkTags.canLead(name)) {
            error(
                    Code.INVALID_LINK,
                    place,
                    "a link cannot lead to '" + name + "'",
                    "use an e-mail address, a telephone number or a web address, such as {{business.email}}");
        }
    }

    private void blank(TagWords words, RawTag tag) {
        if (!TagWords.BLANKS.contains(words.name()) || !words.rest().isEmpty()) {
            List<String> known =
                    TagWords.BLANKS.stream().sorted().map(b -> "client." + b).toList();
            error(
                    Code.UNKNOWN_TAG,
                    tag.span(),
                    "there is no blank '" + tag.content() + "'",
                    Nearest.hint(tag.content(), known));
        }
    }

    private void clause(TagWords words, RawTag tag, boolean dropped) {
        Optional<ClauseId> clause = Ids.clause(words.name());
        if (clause.isEmpty()) {
            error(
                    Code.TAG_SYNTAX,
                    tag.span(),
                    "'" + words.name() + "' names no clause",
                    "write policy#heading, such as {{clause cancellations#late}}");
        } else if (!dropped) {
            index.check(clause.get(), tag.span(), findings);
        }
    }

    private void value(TagWords words, RawTag tag, boolean dropped) {
        Vocabulary.Status status = vocabulary.use(words.name());
        if (status == Vocabulary.Status.UNKNOWN || !words.rest().isEmpty()) {
            unknown(words.rest().isEmpty() ? words.name() : tag.content(), tag.span());
        } else if (status == Vocabulary.Status.ABSENT && !dropped) {
            absent(words.name(), tag.span());
        }
    }

    private void unknown(String name, Span place) {
        Optional<String> near = vocabulary.nearest(name);
        String hint = near.map(n -> "did you mean '" + n + "'?").orElseGet(() -> definition(name));
        Diagnostic found = new Diagnostic(Code.UNKNOWN_TAG, place, "there is no '" + name + "'", hint);
        Optional<String> home = vocabulary.isSlip(name) ? Optional.empty() : vocabulary.missingHome(name);
        if (home.isPresent()) {
            findings.addOnce(home.get(), found, MissingHome.finding(home.get(), place, "'" + name + "'"));
        } else {
            findings.addOnce(vocabulary.missing(name), found);
        }
    }

    /** Where a name that nothing is like would have to be defined. */
    private static String definition(String name) {
        if (Ids.isId(name)) {
            return "add '" + name + "' to 'values' in rules.yaml";
        }
        String[] parts = name.split("\\.", -1);
        if (parts.length > 1 && Ids.isId(parts[1])) {
            switch (parts[0]) {
                case "grounds" -> {
                    return "add '" + parts[1] + "' to 'grounds' in rules.yaml";
                }
                case "formats", "services", "packages" -> {
                    return "add '" + parts[1] + "' to '" + parts[0] + "' in services.yaml";
                }
                default -> {}
            }
        }
        return "write the words themselves, or '\\{{' if the braces are meant as text";
    }

    private void absent(String name, Span place) {
        int dot = name.lastIndexOf('.');
        String what = dot < 0 ? name : name.substring(dot + 1);
        String owner = dot < 0 ? "the packet" : "'" + name.substring(0, dot) + "'";
        findings.addOnce(
                vocabulary.missing(name),
                new Diagnostic(
                        Code.UNRESOLVED_REFERENCE,
                        place,
                        owner + " has no '" + what + "'",
                        addition(name, what) + ", or write {{#" + name + "}} ... {{/" + name
                                + "}} around the words that need it"));
    }

    private static String addition(String name, String key) {
        String group = name.substring(0, Math.max(0, name.indexOf('.')));
        String file = switch (group) {
            case "business", "edition" -> "packet.yaml";
            case "grounds" -> "rules.yaml";
            default -> "services.yaml";
        };
        return name.split("\\.", -1).length < 3 && !file.equals("packet.yaml")
                ? "add it to " + file
                : "add '" + key + ":' there in " + file;
    }

    private void error(Code code, Span place, String message, String hint) {
        findings.add(new Diagnostic(code, place, message, hint));
    }
}
