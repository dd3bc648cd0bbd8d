package org.welcomepacket.check.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.model.text.Target;
import org.welcomepacket.read.markdown.RawInline;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;

/** What the destinations of links mean. */
public final class Links {
    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final String HINT =
            "write https://... for a page elsewhere, or the name of a file such as 'cancellations.md'";

    private final ClauseIndex index;
    private final Findings findings;

    /** Links into what the index knows. */
    public Links(ClauseIndex index, Findings findings) {
        this.index = index;
        this.findings = findings;
    }

    /** The name in a destination that is exactly one tag. */
    static Optional<String> tag(String destination) {
        Matcher matcher = TAG.matcher(destination);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Where a link leads; nothing when it leads nowhere, which is said. */
    Optional<Target> resolve(RawInline.Link link, TextFile from) {
        String destination = link.destination().strip();
        Matcher scheme = SCHEME.matcher(destination);
        if (scheme.matches()) {
            return web(destination, scheme.group(1).toLowerCase(Locale.ROOT), link.destinationSpan());
        }
        if (destination.isEmpty()) {
            return fail(Code.INVALID_LINK, link.span(), "this link leads nowhere", HINT);
        }
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        String heading = hash < 0 ? "" : destination.substring(hash + 1);
        return path.isEmpty()
                ? inside(from.id(), heading, link.destinationSpan())
                : file(path, heading, link.destinationSpan(), from);
    }

    private Optional<Target> web(String destination, String scheme, Span place) {
        return switch (scheme) {
            case "https", "http" ->
                Kinds.isWeb(destination)
                        ? Optional.of(new Target.Web(destination))
                        : fail(
                                Code.INVALID_LINK,
                                place,
                                "this is no web address",
                                "copy it from the browser's address bar");
            case "mailto" ->
                destination.matches("(?i)mailto:[^@\\s]+@[^@\\s]+")
                        ? Optional.of(new Target.Web(destination))
                        : fail(
                                Code.INVALID_LINK,
                                place,
                                "this is no e-mail address",
                                "write it like 'mailto:hello@example.org'");
            case "tel" ->
                destination.matches("(?i)tel:\\+?[0-9()./-]{3,24}")
                        ? Optional.of(new Target.Web(destination))
                        : fail(
                                Code.INVALID_LINK,
                                place,
                                "this is no telephone number",
                                "write it like 'tel:+4512345678'");
            default ->
                fail(
                        Code.INVALID_LINK,
                        place,
                        "links to '" + scheme + ":' are not supported",
                        "use https:, mailto: or tel:");
        };
    }

    private Optional<Target> file(String path, String heading, Span place, TextFile from) {
        if (!path.endsWith(".md") || path.startsWith("/")) {
            return fail(Code.INVALID_LINK, place, "'" + shortened(path) + "' is no file of this packet", HINT);
        }
        String id = id(path, from);
        if (!index.has(id)) {
            String hint = index.listing(id)
                    .or(() -> meant(path, id).map(near -> "did you mean '" + near + ".md'?"))
                    .orElse(HINT);
            String message = "there is no policy or page '" + shortened(path) + "'";
            findings.addOnce(id, new Diagnostic(Code.UNRESOLVED_REFERENCE, place, message, hint));
            return Optional.empty();
        }
        return inside(id, heading, place);
    }

    /** The name of the text a path means: beside the file, or below the folder of its language. */
    private static String id(String path, TextFile from) {
        int slash = from.path().lastIndexOf('/');
        String normal = normal((slash < 0 ? "" : from.path().substring(0, slash + 1)) + path);
        String name = normal.substring(normal.lastIndexOf('/') + 1);
        return name.substring(0, name.length() - 3);
    }

    /** The text somebody meant: of nearly the same name, or of the folder's name in the manner of {@code x/index.md}. */
    private Optional<String> meant(String path, String id) {
        List<String> parts = List.of(normal(path).split("/", -1));
        String folder = parts.size() > 1 ? parts.get(parts.size() - 2) : "";
        if (id.equals("index") && index.has(folder)) {
            return Optional.of(folder);
        }
        return Nearest.to(id, index.texts())
                .or(() -> index.texts().stream()
                        .filter(text -> text.endsWith("-" + id))
                        .findFirst());
    }

    private Optional<Target> inside(String id, String heading, Span place) {
        Optional<Target> target = index.target(id, heading);
        if (target.isPresent()) {
            return target;
        }
        if (index.isUnreadable(id)) {
            return Optional.of(new Target.ToPolicy(id));
        }
        return fail(
                Code.UNRESOLVED_REFERENCE,
                place,
                "there is no heading '" + shortened(heading) + "' in " + id + ".md",
                Nearest.to(heading, index.headings(id))
                        .map(near -> "did you mean '#" + near + "'?")
                        .orElse("write {#" + Slug.stem(heading)
                                + "} behind the heading that is meant, and the same here"));
    }

    private Optional<Target> fail(Code code, Span place, String message, String hint) {
        findings.add(code, place, message, hint);
        return Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "..." : text;
    }

    /** A path without {@code .} and {@code ..}. */
    static String normal(String path) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/", -1)) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }
}
