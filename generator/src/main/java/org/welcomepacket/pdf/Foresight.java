package org.welcomepacket.pdf;

import java.util.Optional;
import java.util.zip.DataFormatException;
import org.welcomepacket.layout.font.Face;
import org.welcomepacket.model.text.Asset;

/** Says beforehand which pictures and fonts no file could hold: what {@link PdfWriter} would find when it writes them. */
public final class Foresight {
    private Foresight() {}

    /** What is wrong with a PNG or JPEG picture, in a sentence. */
    public static Optional<String> problem(Asset picture) {
        try {
            Pictures.read(picture);
            return Optional.empty();
        } catch (DataFormatException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    /** What is wrong with a face whose measures could be read, in a sentence. */
    public static Optional<String> problem(Face face) {
        try {
            DamagedFontException.guard(face, () -> {
                FontFile file = FontFile.open(face.file());
                return file.isWhole() ? file.measures() : FormFont.of(face, file, false);
            });
            return Optional.empty();
        } catch (DamagedFontException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
