package org.welcomepacket.sign.verify.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;

/** Reads one cross-reference section, a table or a stream, and what must follow it (ISO 32000-1, 7.5.4 to 7.5.8). */
final class SectionReader {
    private static final int HIGHEST_NUMBER = 8_388_607;
    private static final int HIGHEST_GENERATION = 65_535;

    private final byte[] bytes;
    private final Budget budget;
    private final Map<Integer, Place> places = new TreeMap<>();

    SectionReader(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /** The section that begins at a byte; what belongs to it ends before another. */
    Section read(int start, int limit) throws RefusedException {
        return read(start, limit, start);
    }

    /** The same of a linearized file, whose sections name another as the one to start from. */
    Section read(int start, int limit, int named) throws RefusedException {
        Lexer lexer = new Lexer(bytes, start, limit);
        boolean isStream = isStream(start, limit);
        Entries trailer = places(lexer);
        lexer.skipSpace();
        lexer.require("startxref");
        lexer.skipSpace();
        if (lexer.digits() != named) {
            throw new RefusedException("a cross-reference section is not where the file says");
        }
        lexer.skipSpace();
        lexer.require("%%EOF");
        int mark = lexer.at();
        lexer.skipSpace();
        return new Section(start, mark, lexer.at(), isStream, places, trailer);
    }

    private boolean isStream(int start, int limit) {
        return !new Lexer(bytes, start, limit).takes("xref");
    }

    /** The trailer of a section, whose places are taken in; what follows it is not looked at. */
    Entries places(int start, int limit) throws RefusedException {
        return places(new Lexer(bytes, start, limit));
    }

    private Entries places(Lexer lexer) throws RefusedException {
        Entries trailer = lexer.takes("xref") ? table(lexer) : stream(lexer);
        if (trailer.has("Encrypt")) {
            throw new RefusedException("the file is encrypted");
        }
        if (trailer.has("XRefStm")) {
            throw new RefusedException("the file says in two ways where its objects are");
        }
        return trailer;
    }

    private Entries table(Lexer lexer) throws RefusedException {
        lexer.skipSpace();
        while (!lexer.takes("trailer")) {
            int first = lexer.digits();
            lexer.skipSpace();
            int count = lexer.digits();
            lexer.skipSpace();
            for (int i = 0; i < count; i++) {
                row(lexer, first + i);
            }
            lexer.skipSpace();
        }
        if (new ObjectParser(lexer, budget, true).object() instanceof Entries trailer) {
            return trailer;
        }
        throw new RefusedException("the trailer is no dictionary");
    }

    /** Twenty bytes: ten digits, five digits, a letter and two characters of white space. */
    private void row(Lexer lexer, int number) throws RefusedException {
        int start = lexer.at();
        int at = lexer.digits();
        lexer.skipSpace();
        int generation = lexer.digits();
        lexer.skipSpace();
        boolean used = lexer.takes("n");
        if (!used) {
            lexer.require("f");
        }
        boolean exact = lexer.at() - start == 18 && Lexer.isSpace(lexer.next()) && Lexer.isSpace(lexer.next());
        // One program gives the head of the free objects a generation too many, which means nothing there.
        boolean free = !used && number == 0;
        if (!exact || (generation > HIGHEST_GENERATION && !free)) {
            throw new RefusedException("the cross-reference table is not written as it must be, at byte " + start);
        }
        add(number, new Place(used ? Place.Kind.OPEN : Place.Kind.FREE, at, generation));
    }

    private void add(int number, Place place) throws RefusedException {
        budget.object();
        if (number < 0 || number > HIGHEST_NUMBER) {
            throw new RefusedException("an object's number is too high");
        }
        if (places.put(number, place) != null) {
            throw new RefusedException("object " + number + " is listed twice in one revision");
        }
    }

    private Entries stream(Lexer lexer) throws RefusedException {
        IndirectObject own = IndirectObject.read(lexer, budget, IndirectObject.Lengths.NONE);
        if (!(own.value() instanceof Stream stream)
                || !stream.entries().name("Type").equals(java.util.Optional.of("XRef"))) {
            throw new RefusedException("there is no cross-reference section at byte " + own.start());
        }
        Entries entries = stream.entries();
        int[] widths = widths(entries);
        byte[] rows = Filters.content(stream, budget);
        List<Integer> index = numbers(entries, "Index");
        if (index.isEmpty()) {
            index = List.of(0, entries.number("Size").orElse(0));
        }
        int at = 0;
        int width = widths[0] + widths[1] + widths[2];
        for (int i = 0; i + 1 < index.size(); i += 2) {
            for (int j = 0; j < index.get(i + 1); j++, at += width) {
                if (at + width > rows.length) {
                    throw new RefusedException("the cross-reference stream is too short");
                }
                row(rows, at, widths, index.get(i) + j);
            }
        }
        if (at != rows.length || index.size() % 2 != 0) {
            throw new RefusedException("the cross-reference stream is longer than it says");
        }
        return entries;
    }

    private static int[] widths(Entries entries) throws RefusedException {
        List<Integer> widths = numbers(entries, "W");
        if (widths.size() != 3 || widths.stream().anyMatch(width -> width < 0 || width > 8) || widths.get(1) == 0) {
            throw new RefusedException("the cross-reference stream does not say how wide its columns are");
        }
        return widths.stream().mapToInt(Integer::intValue).toArray();
    }

    private static List<Integer> numbers(Entries entries, String key) throws RefusedException {
        List<Integer> numbers = new ArrayList<>();
        if (entries.get(key) instanceof Items items) {
            for (PdfObject item : items.values()) {
                if (!(item instanceof Numeral numeral)
                        || numeral.whole().isEmpty()
                        || numeral.whole().getAsInt() < 0) {
                    throw new RefusedException("the cross-reference stream is not written as it must be");
                }
                numbers.add(numeral.whole().getAsInt());
            }
        }
        return numbers;
    }

    private void row(byte[] rows, int at, int[] widths, int number) throws RefusedException {
        int kind = widths[0] == 0 ? 1 : column(rows, at, widths[0]);
        int second = column(rows, at + widths[0], widths[1]);
        int third = column(rows, at + widths[0] + widths[1], widths[2]);
        switch (kind) {
            case 0 -> add(number, new Place(Place.Kind.FREE, second, third));
            case 1 -> add(number, new Place(Place.Kind.OPEN, second, third));
            case 2 -> add(number, new Place(Place.Kind.PACKED, second, third));
            default -> throw new RefusedException("object " + number + " is listed in an unknown way");
        }
    }

    private static int column(byte[] rows, int at, int width) throws RefusedException {
        long value = 0;
        for (int i = 0; i < width; i++) {
            value = value << 8 | (rows[at + i] & 0xFF);
            if (value > Integer.MAX_VALUE || value < 0) {
                throw new RefusedException("a number in the cross-reference stream is too high");
            }
        }
        return (int) value;
    }
}
