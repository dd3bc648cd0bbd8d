package org.welcomepacket.sign.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Locale;
import java.util.Random;
import java.util.zip.Deflater;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.welcomepacket.Thoroughness;
import org.welcomepacket.sign.Placeholder;

/** Whatever is handed in gets a verdict, soon. */
class OtherFilesTest {
    private static final int DAMAGED = Thoroughness.times(150, 3000);

    @Test
    void aStrangersFileIsForeign() throws IOException {
        byte[] file = document((document, page) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.showText("An invoice");
                content.endText();
            }
        });
        assertThat(IssuedAgreement.verify(file).verdict()).isEqualTo(Verdict.FOREIGN);
    }

    @Test
    void picturesOfPagesAreScanned() throws IOException {
        byte[] file = document((document, page) -> {
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                BufferedImage picture = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
                content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0);
            }
        });
        assertThat(IssuedAgreement.verify(file).verdict()).isEqualTo(Verdict.SCANNED);
        assertThat(IssuedAgreement.verify(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})
                        .verdict())
                .isEqualTo(Verdict.SCANNED);
        assertThat(IssuedAgreement.verify(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0})
                        .verdict())
                .isEqualTo(Verdict.SCANNED);
    }

    @Test
    void aFileBehindAPasswordIsUnreadable() throws IOException {
        byte[] file = document((document, page) ->
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission())));
        Verification verification = IssuedAgreement.verify(file);
        assertThat(verification.verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(verification.reason()).contains("password");
    }

    @Test
    void whatIsNoFileOfPagesIsUnreadable() {
        for (String text :
                new String[] {"", "%", "hello", "%PDF-1.7", "%PDF-1.7\n%%EOF", "%PDF-1.4\nstartxref\n0\n%%EOF"}) {
            assertThat(IssuedAgreement.verify(text.getBytes(ISO_8859_1)).verdict())
                    .as(text)
                    .isEqualTo(Verdict.UNREADABLE);
        }
    }

    /** What is accepted in spite of its damage says what it said before: white space, say, was replaced by another. */
    @Test
    @Timeout(600)
    void damageNeverPasses() {
        Random random = new Random(20_261_122);
        for (int i = 0; i < DAMAGED; i++) {
            byte[] whole = i % 2 == 0 ? IssuedAgreement.FILLED : IssuedAgreement.SIGNED;
            byte[] file = whole.clone();
            int from = i % 3 == 0 ? IssuedAgreement.ISSUED.length : 0;
            int changes = 1 + random.nextInt(4);
            for (int j = 0; j < changes; j++) {
                file[from + random.nextInt(file.length - from)] = (byte) random.nextInt(256);
            }
            Verification verification = IssuedAgreement.verify(file);
            if (verification.verdict() == Verdict.COMPLETE || verification.verdict() == Verdict.INCOMPLETE) {
                assertThat(certified(file)).as("damage " + i).isEqualTo(certified(IssuedAgreement.ISSUED));
                assertThat(verification.entries())
                        .as("damage " + i)
                        .isEqualTo(IssuedAgreement.verify(whole).entries());
            }
        }
    }

    /**
     * What the certification covers: the bytes issued without the signature, which cannot cover itself. Some of its
     * digits say nothing, and of all of them either case means the same (ISO 32000-1, 7.3.4.3).
     */
    private static String certified(byte[] file) {
        Placeholder place = SignaturePlace.first(IssuedAgreement.ISSUED);
        String issued = new String(file, 0, IssuedAgreement.ISSUED.length, ISO_8859_1);
        return issued.substring(0, place.contentsStart() + 1) + issued.substring(place.contentsEnd() - 1);
    }

    @Test
    void theSignaturesDigitsMayBeCapitals() {
        assertThat(verdictWith(signature().toUpperCase(Locale.ROOT))).isEqualTo(Verdict.COMPLETE);
    }

    @Test
    void nothingButZerosFollowsTheSignature() {
        for (char other : " \n%zf(>".toCharArray()) {
            String padded = signature().substring(0, signature().length() - 9) + other + "00000000";
            assertThat(verdictWith(padded)).as("padded with " + other).isEqualTo(Verdict.ALTERED);
        }
    }

    private static String signature() {
        Placeholder place = SignaturePlace.first(IssuedAgreement.FILLED);
        return new String(IssuedAgreement.FILLED, ISO_8859_1)
                .substring(place.contentsStart() + 1, place.contentsEnd() - 1);
    }

    private static Verdict verdictWith(String signature) {
        byte[] changed = IssuedAgreement.FILLED.clone();
        byte[] digits = signature.getBytes(ISO_8859_1);
        System.arraycopy(digits, 0, changed, SignaturePlace.first(changed).contentsStart() + 1, digits.length);
        return IssuedAgreement.verify(changed).verdict();
    }

    @Test
    @Timeout(600)
    void bombsAreDefused() {
        byte[] zeros = new byte[1 << 20];
        Deflater deflater = new Deflater(9);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        for (int i = 0; i < 300; i++) {
            deflater.setInput(zeros);
            for (int count = deflater.deflate(buffer); count > 0; count = deflater.deflate(buffer)) {
                packed.write(buffer, 0, count);
            }
        }
        deflater.finish();
        packed.write(buffer, 0, deflater.deflate(buffer));
        deflater.end();
        Update update = Update.of(IssuedAgreement.ISSUED);
        int bomb =
                update.add(Update.stream("/Type/Metadata/Subtype/XML/Filter/FlateDecode", packed.toString(ISO_8859_1)));
        update.with(update.root(), java.util.Map.of("Metadata", bomb + " 0 R"));
        assertSoon(update.table());
        assertSoon(Update.of(IssuedAgreement.ISSUED)
                .object(7000, "[".repeat(100_000) + "]".repeat(100_000))
                .table());
        assertSoon(Update.of(IssuedAgreement.ISSUED)
                .object(7000, "[" + "0 ".repeat(3_000_000) + "]")
                .table());
        assertSoon(("%PDF-1.7\n" + "1 0 obj<<".repeat(1_000_000)).getBytes(ISO_8859_1));
        assertSoon(("%PDF-1.7\n" + "stream\nx\234".repeat(1_000_000)).getBytes(ISO_8859_1));
    }

    private static void assertSoon(byte[] file) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        Verdict verdict = IssuedAgreement.verify(file).verdict();
        assertThat(verdict).isNotIn(Verdict.COMPLETE, Verdict.INCOMPLETE);
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    private interface Drawing {
        void draw(PDDocument document, PDPage page) throws IOException;
    }

    private static byte[] document(Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            drawing.draw(document, page);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
