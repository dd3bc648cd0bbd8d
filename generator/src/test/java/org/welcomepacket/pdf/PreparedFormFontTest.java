package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.layout.font.Face;

class PreparedFormFontTest {
    private static final Face FACE = Sample.FONTS.entries();

    @Test
    void itIsTheFontThatIsMadeWithoutIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("prepared");
        PreparedFormFont.main(new String[] {file.toString()});
        FontSubset made = FormFont.of(FACE, FontFile.open(FACE.file()), false);
        assertThat(PreparedFormFont.read(FACE, new ByteArrayInputStream(Files.readAllBytes(file))))
                .contains(made);
    }

    @Test
    void itServesNoOtherFace() throws IOException {
        byte[] file = PreparedFormFont.written(FACE, FormFont.of(FACE, FontFile.open(FACE.file()), false));
        assertThat(PreparedFormFont.read(Sample.FONTS.text(), new ByteArrayInputStream(file)))
                .isEmpty();
    }
}
