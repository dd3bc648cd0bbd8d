package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Mark.Field;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.layout.page.TypesetDocument.Bookmark;
import org.welcomepacket.pdf.PdfFile.Placeholder;
import org.welcomepacket.pdf.PdfOptions.Attachment;
import org.welcomepacket.pdf.PdfOptions.Certifier;
import org.welcomepacket.pdf.PdfOptions.Relationship;
import org.welcomepacket.source.Bytes;

class PdfWriterTest {
    private static final Area AREA = new Area(10, 10, 80, 20);

    private final PdfWriter writer = new PdfWriter();
    private final Tag root = Tag.document();

    @Test
    void entriesCanBeAnyLetterOfTheFace() throws IOException {
        Bytes file = write(List.of(nameField()), List.of(), false);
        try (PDDocument document = Loader.loadPDF(file.toArray())) {
            PDFont font = formFont(document, FormFont.NAME);
            String letters = "Søren Kjær-Иванова Ωμέγα Łódź Đặng “№ 5” 1.000,50 € ₽ u\u0308";
            assertThat(font.getStringWidth(letters)).isPositive();
            assertThat(font.isEmbedded()).isTrue();
        }
    }

    @Test
    void pdfiumIsNotToldToDrawLettersTheFaceLacks() throws IOException {
        Mark strange = new Mark.Run(
                root.child(Role.P), Sample.FONTS.text(), 10, 0, 20, 20, List.of(new Mark.Glyph(5, "漢", 0)));
        Bytes file = write(List.of(strange, nameField()), List.of(), false);
        try (PDDocument document = Loader.loadPDF(file.toArray())) {
            assertThat(formFont(document, FormFont.PLAIN_NAME).isEmbedded()).isTrue();
        }
    }

    @Test
    void addressesAreWrittenInAscii() throws IOException {
        Mark link = new Mark.LinkArea(root.child(Role.LINK), AREA, "https://a.example/ø (1)?q=я", true, "A page");
        try (PDDocument document =
                Loader.loadPDF(write(List.of(link), List.of(), false).toArray())) {
            PDAnnotationLink found =
                    (PDAnnotationLink) document.getPage(0).getAnnotations().get(0);
            assertThat(((PDActionURI) found.getAction()).getURI()).isEqualTo("https://a.example/%C3%B8%20(1)?q=%D1%8F");
        }
    }

    @Test
    void manyThreadsMayShareAWriter() throws InterruptedException, ExecutionException {
        PdfFile expected = writer.write(Sample.document(), Sample.options(true)).orElseThrow();
        Callable<PdfFile> task =
                () -> writer.write(Sample.document(), Sample.options(true)).orElseThrow();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<PdfFile> file : threads.invokeAll(Collections.nCopies(12, task))) {
                assertThat(file.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theOpenPlacesAreWhereTheFileSaysTheyAre() {
        PdfFile file = writer.write(Sample.document(), Sample.options(true)).orElseThrow();
        Placeholder open = file.placeholder().orElseThrow();
        String text = new String(file.bytes().toArray(), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(text.substring(open.byteRangeStart(), open.byteRangeEnd()))
                .isEqualTo("[0 1000000000 1000000000 1000000000]");
        assertThat(text.substring(open.contentsStart(), open.contentsEnd())).isEqualTo("<" + "00".repeat(2048) + ">");
        assertThat(text.substring(0, open.byteRangeStart())).endsWith("/ByteRange ");
    }

    @Test
    void wordsThatLookLikeTheOpenPlacesDoNotMislead() throws IOException {
        String words =
                "/Type /Sig /ByteRange [0 1000000000 1000000000 1000000000] /Contents <" + "00".repeat(2048) + ">";
        Certifier certifier = new Certifier(words, words, words, 2048);
        List<Attachment> attachments =
                List.of(new Attachment("a.txt", "text/plain", words, Relationship.SOURCE, Bytes.utf8(words)));
        PdfFile file = writer.write(
                        Sample.document(), new PdfOptions(Sample.INSTANT, "trial", attachments, Optional.of(certifier)))
                .orElseThrow();
        Placeholder open = file.placeholder().orElseThrow();
        byte[] bytes = file.bytes().toArray();
        Arrays.fill(bytes, open.contentsStart() + 1, open.contentsEnd() - 1, (byte) '7');
        try (PDDocument document = Loader.loadPDF(bytes)) {
            byte[] signature = document.getSignatureDictionaries().get(0).getContents();
            assertThat(signature).hasSize(2048).containsOnly(0x77);
        }
    }

    @Test
    void aDocumentThatContradictsItselfIsRefused() {
        Mark nowhere = new Mark.LinkArea(root.child(Role.LINK), AREA, "nowhere", false, "A place");
        refused(List.of(nowhere), List.of(), false, "a link leads to nowhere");
        refused(List.of(), List.of(new Bookmark("A", "nowhere", List.of())), false, "a bookmark leads to nowhere");
        refused(List.of(nameField()), List.of(), true, "no place for the certification");
        Mark tick = field(new Field.CheckBox("client.name", "A tick", true, false));
        refused(List.of(nameField(), tick), List.of(), false, "two fields are named client.name");
        Mark below = field(new Field.TextBox("client.name.first", "First name", 10, false, true, 0));
        refused(List.of(nameField(), below), List.of(), false, "client.name is a field and a group of fields");
    }

    @Test
    void severalHundredObjectsAreFoundAgain() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            marks.add(new Mark.Nothing(root.child(Role.P)));
        }
        marks.add(nameField());
        String text = PdfAsText.of(write(marks, List.of(), false).toArray());
        assertThat(text.lines().filter(line -> line.equals("  P"))).hasSize(1000);
    }

    private void refused(List<Mark> marks, List<Bookmark> bookmarks, boolean certified, String because) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(marks, bookmarks, certified))
                .withMessageContaining(because);
    }

    private Mark nameField() {
        return field(new Field.TextBox("client.name", "Your name", 10, false, true, 0));
    }

    private Mark field(Field field) {
        return new Mark.FieldArea(root.child(Role.FORM), AREA, field);
    }

    private Bytes write(List<Mark> marks, List<Bookmark> bookmarks, boolean certified) {
        TypesetDocument document = new TypesetDocument(
                "Trial",
                "Nobody",
                "en",
                List.of(new Page(200, 200, "1", marks)),
                bookmarks,
                Map.of(),
                Sample.FONTS.sans(),
                0);
        PdfOptions options = new PdfOptions(
                Sample.INSTANT,
                "trial",
                List.of(),
                certified ? Sample.options(true).certify() : Optional.empty());
        return writer.write(document, options).orElseThrow().bytes();
    }

    private static PDFont formFont(PDDocument document, String name) throws IOException {
        PDFont font = document.getDocumentCatalog()
                .getAcroForm(null)
                .getDefaultResources()
                .getFont(COSName.getPDFName(name));
        return java.util.Objects.requireNonNull(font);
    }
}
