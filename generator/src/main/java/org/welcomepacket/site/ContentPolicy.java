package org.welcomepacket.site;

/** What a page may load: what stands beside it, and nothing written into it (Content Security Policy Level 3). */
final class ContentPolicy {
    /** For the {@code meta} of a page, which also binds it where no host sends headers. */
    static final String PAGE =
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'; "
                    + "connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'";

    /** For a host's header, which can also say who may frame the page. */
    static final String HEADER = PAGE + "; frame-ancestors 'none'";

    private ContentPolicy() {}
}
