package org.welcomepacket.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.welcomepacket.source.Characters;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/** Converts the parser's inlines into ours. */
final class InlineConverter {
    private static final int MAX_DEPTH = 16;
    private static final Pattern ENTITY = Pattern.compile("&#[0-9xX][0-9a-fA-F]*;");
    private static final Pattern LOST_NOTE = Pattern.compile("(?<!\\\\)\\[\\^([^\\]\\s]+)]");

    private final Places places;
    private final Html html;
    private final SectionNester sections;
    private final Consumer<Diagnostic> found;
    private int depth;

    InlineConverter(Places places, Html html, SectionNester sections, Consumer<Diagnostic> found) {
        this.places = places;
        this.html = html;
        this.sections = sections;
        this.found = found;
    }

    /** The inline children of a node, sections nested. */
    List<RawInline> children(Node parent) {
        List<RawInline> out = new ArrayList<>();
        if (depth >= MAX_DEPTH) {
            found(
                    org.welcomepacket.source.Code.NESTED_TOO_DEEP,
                    places.span(parent),
                    "this is nested too deep",
                    "use fewer marks");
            return out;
        }
        depth++;
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            convert(child, out);
        }
        depth--;
        if (depth == 0) {
            html.lineEnds(places.span(parent));
        }
        return sections.inlines(out);
    }

    private void convert(Node node, List<RawInline> out) {
        Span span = places.span(node);
        if (node instanceof Text text) {
            entities(text.getLiteral(), span);
            out.add(text(text, span));
        } else if (node instanceof SoftLineBreak) {
            out.add(new RawInline.Text(" ", span));
        } else if (node instanceof HardLineBreak) {
            out.add(new RawInline.HardBreak(span));
        } else if (node instanceof Emphasis) {
            out.add(new RawInline.Marked(RawInline.Mark.EMPHASIS, children(node), span));
        } else if (node instanceof StrongEmphasis) {
            out.add(new RawInline.Marked(RawInline.Mark.STRONG, children(node), span));
        } else if (node instanceof Strikethrough) {
            out.add(new RawInline.Marked(RawInline.Mark.STRUCK, children(node), span));
        } else if (node instanceof Code code) {
            out.add(new RawInline.Code(code.getLiteral(), span));
        } else if (node instanceof Link link) {
            link(link, span, out);
        } else if (node instanceof Image image) {
            String alternative = plain(node);
            entities(image.getDestination() + alternative, span);
            out.add(new RawInline.Image(image.getDestination(), alternative, span));
        } else if (node instanceof HtmlInline tag) {
            html.inline(tag.getLiteral(), span);
        } else if (node instanceof FootnoteReference reference) {
            out.add(new RawInline.NoteMark(reference.getLabel(), span));
        } else if (node instanceof BraceParser.HeadingId id) {
            out.add(new RawInline.Text("{#" + id.id() + "}", span));
        } else if (node instanceof BraceParser.Brace brace) {
            brace(brace, span, out);
        } else {
            throw new IllegalStateException("a kind of inline the parser was not asked for: " + node);
        }
    }

    /** What was typed as it is has been looked at; an entity such as one of number 1 can still stand for anything. */
    private boolean entities(String words, Span span) {
        int odd = Characters.firstOdd(words);
        if (odd >= 0) {
            Matcher entity = ENTITY.matcher(span.text());
            found(
                    org.welcomepacket.source.Code.INVALID_CHARACTER,
                    entity.find() ? places.span(span.start() + entity.start(), span.start() + entity.end()) : span,
                    "this entity stands for what no text can hold: " + Characters.describe(words, odd),
                    "delete the entity");
        }
        return odd < 0;
    }

    private void link(Link link, Span span, List<RawInline> out) {
        String destination = link.getDestination();
        List<RawInline> words = children(link);
        if (entities(destination, span)) {
            out.add(new RawInline.Link(destination, destination(destination, span), words, span));
        }
    }

    /** Words; where a box was taken off their front, only the rest counts. */
    private RawInline text(Text text, Span span) {
        String source = span.text();
        String literal = text.getLiteral();
        Matcher lost = LOST_NOTE.matcher(source);
        while (lost.find()) {
            found(
                    org.welcomepacket.source.Code.UNRESOLVED_REFERENCE,
                    places.span(span.start() + lost.start(), span.start() + lost.end()),
                    "there is no footnote '" + lost.group(1) + "'",
                    "write it on a line of its own: '[^" + lost.group(1) + "]: ...'");
        }
        int cut = source.endsWith(literal) ? source.length() - literal.length() : 0;
        return new RawInline.Text(literal, places.span(span.start() + cut, span.end()));
    }

    private void brace(BraceParser.Brace brace, Span span, List<RawInline> out) {
        switch (brace.kind()) {
            case TAG -> out.add(new RawInline.Tag(new RawTag(brace.content(), span)));
            case UNCLOSED ->
                found(
                        org.welcomepacket.source.Code.TAG_SYNTAX,
                        span,
                        "a tag begins here and is never closed",
                        "end it with '}}', or write '\\{{' if the braces are meant as text");
            case LIQUID ->
                found(
                        org.welcomepacket.source.Code.TAG_SYNTAX,
                        span,
                        "tags of the form '{% %}' are not supported",
                        "write the text itself, or a tag such as {{business.name}}");
        }
    }

    private Span destination(String destination, Span link) {
        int at = destination.isEmpty() ? -1 : link.text().lastIndexOf(destination);
        return at < 0 ? link : places.span(link.start() + at, link.start() + at + destination.length());
    }

    private static String plain(Node parent) {
        StringBuilder out = new StringBuilder();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Text text) {
                out.append(text.getLiteral());
            } else if (child instanceof Code code) {
                out.append(code.getLiteral());
            } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
                out.append(' ');
            } else if (out.length() < 10_000) {
                out.append(plain(child));
            }
        }
        return out.toString();
    }

    private void found(org.welcomepacket.source.Code code, Span span, String message, String hint) {
        found.accept(new Diagnostic(code, span, message, hint));
    }
}
