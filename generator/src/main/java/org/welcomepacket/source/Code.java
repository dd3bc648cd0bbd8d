package org.welcomepacket.source;

import java.util.Locale;

/**
 * Every kind of finding. The {@link #id} of a constant is its name in lower case with hyphens, and never changes:
 * people search for it and scripts filter by it.
 *
 * <p>A new kind of finding is three things: a constant here; a case that yields it, under
 * {@code src/test/resources/org/welcomepacket/check/} or, when the check alone cannot find it, a test that
 * {@code ExplanationsTest} names; and its {@link Explanation}, {@code src/main/resources/org/welcomepacket/explain/} with
 * the id and {@code .md}. A test fails when one is lacking.
 */
public enum Code {
    // Files
    MISSING_FILE(Severity.ERROR),
    UNREADABLE_FILE(Severity.ERROR),
    NOT_UTF8(Severity.ERROR),
    INVALID_CHARACTER(Severity.ERROR),
    TOO_LARGE(Severity.ERROR),
    EMPTY_FILE(Severity.ERROR),
    STRAY_FILE(Severity.WARNING),
    MIXED_LAYOUT(Severity.ERROR),
    // YAML
    YAML_SYNTAX(Severity.ERROR),
    DUPLICATE_KEY(Severity.ERROR),
    UNKNOWN_KEY(Severity.ERROR),
    MISSING_KEY(Severity.ERROR),
    WRONG_TYPE(Severity.ERROR),
    UNIT_MISMATCH(Severity.ERROR),
    INVALID_VALUE(Severity.ERROR),
    INVALID_ID(Severity.ERROR),
    RESERVED_ID(Severity.ERROR),
    // Languages
    MISSING_TRANSLATION(Severity.ERROR),
    UNTRANSLATED(Severity.WARNING),
    UNKNOWN_LANGUAGE(Severity.ERROR),
    CLAUSE_MISMATCH(Severity.ERROR),
    // Markdown
    RAW_HTML(Severity.ERROR),
    HEADING(Severity.ERROR),
    MISSING_HEADING_ID(Severity.ERROR),
    DUPLICATE_ID(Severity.ERROR),
    FRONT_MATTER(Severity.WARNING),
    UNSUPPORTED_MARKDOWN(Severity.ERROR),
    INVALID_LINK(Severity.ERROR),
    NESTED_TOO_DEEP(Severity.ERROR),
    // Tags and references
    TAG_SYNTAX(Severity.ERROR),
    UNKNOWN_TAG(Severity.ERROR),
    UNRESOLVED_REFERENCE(Severity.ERROR),
    UNUSED_VALUE(Severity.WARNING),
    UNUSED_FOOTNOTE(Severity.WARNING),
    // Prose
    REPEATED_VALUE(Severity.WARNING),
    CONTRADICTED_VALUE(Severity.ERROR),
    DOUBTFUL_NUMBER(Severity.WARNING),
    UNUSED_ALLOWANCE(Severity.WARNING),
    // Rules
    EMPTY_INTERVAL(Severity.ERROR),
    INCOMPLETE_TABLE(Severity.ERROR),
    OVERLAPPING_RULES(Severity.ERROR),
    AMBIGUOUS_ORDER(Severity.ERROR),
    TABLE_TOO_COMPLEX(Severity.ERROR),
    // What makes no sense, or no longer does
    UNSTATED_RULE(Severity.WARNING),
    CLAUSE_WITHOUT_TABLE(Severity.WARNING),
    UNREACHED_OUTCOME(Severity.WARNING),
    UNREACHED_RULE(Severity.WARNING),
    END_WITHOUT_GROUND(Severity.WARNING),
    IMPOSSIBLE_GROUND(Severity.ERROR),
    MISSING_PRICE(Severity.WARNING),
    UNCLEAR_CALL(Severity.WARNING),
    DATE_PAST(Severity.WARNING),
    REVIEW_OVERDUE(Severity.WARNING),
    WITHDRAWAL_NOTICE(Severity.WARNING),
    WITHDRAWAL_TOO_SHORT(Severity.WARNING),
    // Theme
    LOW_CONTRAST(Severity.WARNING),
    INVALID_IMAGE(Severity.ERROR),
    HEAVY_LOGO(Severity.WARNING),
    INVALID_FONT(Severity.ERROR),
    FONT_LICENCE(Severity.ERROR),
    FONT_WHOLE(Severity.NOTICE),
    MISSING_GLYPH(Severity.ERROR),
    // Templates
    TEMPLATE(Severity.ERROR),
    MISSING_MESSAGE(Severity.ERROR),
    // Editions, keys, output
    EDITION_UNCHANGED(Severity.ERROR),
    STALE_REWORDING(Severity.WARNING),
    REWORDED_SUBSTANCE(Severity.ERROR),
    FINGERPRINT_MISMATCH(Severity.ERROR),
    KEY_IN_CONTENT(Severity.ERROR),
    KEY_OPEN_TO_OTHERS(Severity.WARNING),
    KEY_CREATED(Severity.NOTICE),
    KEY_OF_ANOTHER(Severity.WARNING),
    KEY_EXPIRED(Severity.ERROR),
    KEY_NOT_YET_VALID(Severity.ERROR),
    KEY_EXPIRES_SOON(Severity.WARNING),
    OUTPUT_IN_CONTENT(Severity.ERROR),
    FILE_IN_THE_WAY(Severity.ERROR);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** The severity of every finding of this kind. */
    public Severity severity() {
        return severity;
    }

    /** The stable name, such as {@code unit-mismatch}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
