package org.welcomepacket.sign.verify.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;

/** Follows a file's saves from the last to the first (ISO 32000-1, 7.5.6). */
final class RevisionChain {
    private static final int MOST_REVISIONS = 200;
    private static final String HEADER = "%PDF-";

    private final byte[] bytes;
    private final Budget budget;

    RevisionChain(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /** The sections, that of the first save first. Each ends before the next save begins. */
    List<Section> sections() throws RefusedException {
        if (bytes.length > Budget.FILE_BYTES) {
            throw new RefusedException("the file is larger than " + (Budget.FILE_BYTES >> 20) + " megabytes");
        }
        if (!startsWithHeader()) {
            throw new RefusedException("the file does not begin as a PDF");
        }
        Deque<Section> sections = new ArrayDeque<>();
        int limit = bytes.length;
        OptionalInt start = OptionalInt.of(lastStart());
        while (start.isPresent()) {
            if (start.getAsInt() >= limit || sections.size() == MOST_REVISIONS) {
                throw new RefusedException("the file's revisions do not follow on each other");
            }
            Section section = new SectionReader(bytes, budget).read(start.getAsInt(), limit);
            if (sections.isEmpty() && section.end() != bytes.length) {
                throw new RefusedException("there is something after the end of the file");
            }
            sections.push(section);
            limit = start.getAsInt();
            start = previous(section.trailer());
        }
        return new ArrayList<>(sections);
    }

    /**
     * The one section of a linearized file (ISO 32000-1, annex F), which is written in two parts: that of the first page
     * at the beginning, which the end of the file names, and that of all the rest at the end.
     */
    Section linearized() throws RefusedException {
        if (bytes.length > Budget.FILE_BYTES || !startsWithHeader()) {
            throw new RefusedException("the file does not begin as a PDF");
        }
        SectionReader reader = new SectionReader(bytes, budget);
        int first = lastStart();
        Entries trailer = reader.places(first, bytes.length);
        OptionalInt rest = previous(trailer);
        if (rest.isEmpty() || rest.getAsInt() <= first || rest.getAsInt() >= bytes.length) {
            throw new RefusedException("the file is not linearized");
        }
        Section last = reader.read(rest.getAsInt(), bytes.length, first);
        if (last.trailer().has("Prev") || last.end() != bytes.length) {
            throw new RefusedException("the file's revisions do not follow on each other");
        }
        return new Section(last.start(), last.mark(), last.end(), last.isStream(), last.places(), trailer);
    }

    private boolean startsWithHeader() {
        Lexer lexer = new Lexer(bytes, 0, Math.min(8, bytes.length));
        for (int i = 0; i < HEADER.length(); i++) {
            if (lexer.next() != HEADER.charAt(i)) {
                return false;
            }
        }
        int major = lexer.next();
        return (major == '1' || major == '2') && lexer.next() == '.' && Lexer.isDigit(lexer.next());
    }

    private static OptionalInt previous(Entries trailer) throws RefusedException {
        OptionalInt previous = trailer.number("Prev");
        if (trailer.has("Prev") && (previous.isEmpty() || previous.getAsInt() <= 0)) {
            throw new RefusedException("the file's revisions do not follow on each other");
        }
        return previous;
    }

    /** Where the last section begins, as the last lines say. */
    private int lastStart() throws RefusedException {
        int at = skipSpaceBefore(bytes.length);
        at = skipSpaceBefore(skipBefore(at, "%%EOF"));
        int end = at;
        while (at > 0 && Lexer.isDigit(bytes[at - 1])) {
            at--;
        }
        int start = new Lexer(bytes, at, end).digits();
        skipBefore(skipSpaceBefore(at), "startxref");
        return start;
    }

    private int skipSpaceBefore(int at) {
        int before = at;
        while (before > 0 && Lexer.isSpace(bytes[before - 1])) {
            before--;
        }
        return before;
    }

    private int skipBefore(int at, String word) throws RefusedException {
        int start = at - word.length();
        if (start < 0 || !new Lexer(bytes, start, bytes.length).takes(word)) {
            throw new RefusedException("the file does not end as it must");
        }
        return start;
    }
}
