package org.welcomepacket.read.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
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
                int start = spans.get(0).getInputIndex();
                int end = last.getInputIndex() + last.getLength();
                return n instanceof TableCell ? file.span(start, end) : inCell(n, start, end);
            }
        }
        return file.start();
    }

    /** In a cell the parser counts an escaped bar as one character, though it is two in the file. */
    private Span inCell(Node node, int start, int end) {
        Node cell = node.getParent();
        while (cell != null && !(cell instanceof TableCell)) {
            cell = cell.getParent();
        }
        if (cell == null || cell.getSourceSpans().isEmpty()) {
            return file.span(start, end);
        }
        int from = cell.getSourceSpans().get(0).getInputIndex();
        return file.span(inFile(from, start), inFile(from, end));
    }

    private int inFile(int cell, int counted) {
        String text = file.text();
        int at = cell;
        for (int seen = cell; seen < counted && at < text.length(); seen++) {
            at += text.startsWith("\\|", at) ? 2 : 1;
        }
        return at;
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
