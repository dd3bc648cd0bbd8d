package org.welcomepacket.read.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** Turns the parser's source spans into spans of the file. */
final class Places {
    private final SourceFile file;

    Places(SourceFile file) {
        this.file = file;
    }

    /** Where a node stands; where its parent does, when the parser does not know. */
    Span span(Node node) {
        for (Node n = node; n != null; n = n.getParent()) {
            List<SourceSpan> spans = n.getSourceSpans();
            if (!spans.isEmpty()) {
                SourceSpan last = spans.get(spans.size() - 1);
                return file.span(spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
            }
        }
        return file.start();
    }

    /** Between two offsets. */
    Span span(int start, int end) {
        return file.span(start, end);
    }

    /** The part of a span on its first line. */
    Span firstLine(Span span) {
        String text = span.text();
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return file.span(span.start(), span.start() + end);
    }
}
