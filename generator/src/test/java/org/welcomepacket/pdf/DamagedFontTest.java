package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.welcomepacket.layout.font.Face;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

class DamagedFontTest {
    private final PdfWriter writer = new PdfWriter();

    @Test
    void aFontThatIsCutOffIsAFinding() {
        byte[] whole = Sample.FONTS.text().file().toArray();
        Outcome<PdfFile> outcome = write(new Damaged(Arrays.copyOf(whole, whole.length / 10)));
        assertThat(outcome.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(tuple(Code.INVALID_FONT, "the font Damaged is damaged"));
    }

    @Test
    void noDamageEverCrashesTheWriter() {
        Random random = new Random(11);
        byte[] whole = Sample.FONTS.italic().file().toArray();
        Set<Boolean> failed = new HashSet<>();
        for (int round = 0; round < 60; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 400; i++) {
                damaged[300 + random.nextInt(damaged.length - 300)] = (byte) random.nextInt();
            }
            failed.add(write(new Damaged(damaged)).isFailed());
        }
        assertThat(failed).contains(true);
    }

    private Outcome<PdfFile> write(Face face) {
        List<Mark.Glyph> glyphs = IntStream.range(1, 400)
                .mapToObj(i -> new Mark.Glyph(i, "a" + i, i))
                .toList();
        Mark run = new Mark.Run(Tag.document().child(Tag.Role.P), face, 10, 0, 10, 20, glyphs);
        TypesetDocument document = new TypesetDocument(
                "Trial", "Nobody", "en", List.of(new Page(200, 200, "1", List.of(run))), List.of(), Map.of(), face, 0);
        return writer.write(document, new PdfOptions(Sample.INSTANT, "trial", List.of(), Optional.empty()));
    }

    /** A face whose measures are fine but whose file is not. */
    private record Damaged(Bytes file) implements Face {
        Damaged(byte[] file) {
            this(Bytes.wrap(file));
        }

        @Override
        public String name() {
            return "Damaged";
        }

        @Override
        public int unitsPerEm() {
            return 1000;
        }

        @Override
        public int advance(int glyph) {
            return 500;
        }

        @Override
        public int glyphCount() {
            return 400;
        }

        @Override
        public int glyph(int codePoint) {
            return 1;
        }
    }
}
