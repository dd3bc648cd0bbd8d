package org.welcomepacket.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.welcomepacket.layout.font.Face;
import org.welcomepacket.source.Bytes;

/**
 * A composite font, of Identity-H unless it has a map of its own (ISO 32000-1, 9.7), compressed and free of COS objects, so that documents may share it.
 *
 * @param name with the subset's tag
 * @param measures of the whole face
 * @param widths of each code, in thousandths of the size
 * @param program the compressed font file
 * @param programSize its size before compression
 * @param unicode the compressed ToUnicode map
 * @param glyphMap the compressed CIDToGIDMap; empty when codes are glyphs
 * @param codeMap for PostScript outlines the compressed CMap from codes to glyphs; else empty
 */
record FontSubset(
        String name,
        FontMeasures measures,
        SortedMap<Integer, Integer> widths,
        Bytes program,
        int programSize,
        Bytes unicode,
        Bytes glyphMap,
        Optional<Bytes> codeMap) {

    /**
     * Compresses a subset.
     *
     * @param file the font file
     * @param texts what each code stands for
     * @param glyphMap the CIDToGIDMap; empty when codes are glyphs
     */
    static FontSubset of(
            Face face,
            FontMeasures measures,
            Bytes file,
            SortedMap<Integer, Integer> widths,
            SortedMap<Integer, String> texts,
            byte[] glyphMap) {
        return new FontSubset(
                tag(file, texts) + "+" + face.name(),
                measures,
                widths,
                Cos.compress(file.toArray()),
                file.size(),
                Cos.compress(ToUnicode.of(texts).getBytes(US_ASCII)),
                glyphMap.length == 0 ? Bytes.wrap(glyphMap) : Cos.compress(glyphMap),
                Optional.empty());
    }

    /**
     * A font that is embedded with all its glyphs.
     *
     * @param widths of each glyph by its number in the font
     * @param texts what each code stands for
     * @param codeMap from codes to those numbers
     */
    static FontSubset whole(
            Face face,
            FontMeasures measures,
            SortedMap<Integer, Integer> widths,
            SortedMap<Integer, String> texts,
            SortedMap<Integer, Integer> codeMap) {
        return new FontSubset(
                face.name(),
                measures,
                widths,
                Cos.compress(face.file().toArray()),
                face.file().size(),
                Cos.compress(ToUnicode.of(texts).getBytes(US_ASCII)),
                Bytes.wrap(new byte[0]),
                Optional.of(CodeMap.of(codeMap)));
    }

    /** Fills in a font's dictionary. */
    void fill(COSDictionary font) {
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, codeMap.<COSBase>map(CodeMap::object).orElse(COSName.IDENTITY_H));
        font.setItem(COSName.DESCENDANT_FONTS, Cos.array(descendant()));
        font.setItem(COSName.TO_UNICODE, Cos.encoded(unicode, COSName.FLATE_DECODE));
    }

    private COSDictionary descendant() {
        COSDictionary descendant = Cos.object(COSName.FONT);
        boolean postScript = codeMap.isPresent();
        descendant.setItem(COSName.SUBTYPE, postScript ? COSName.CID_FONT_TYPE0 : COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, identity());
        descendant.setItem(COSName.FONT_DESC, descriptor());
        descendant.setInt(COSName.DW, 0);
        descendant.setItem(COSName.W, runs());
        if (!postScript) {
            descendant.setItem(
                    COSName.CID_TO_GID_MAP,
                    glyphMap.size() == 0 ? COSName.IDENTITY : Cos.encoded(glyphMap, COSName.FLATE_DECODE));
        }
        return descendant;
    }

    private static COSDictionary identity() {
        COSDictionary collection = Cos.dictionary();
        collection.setString(COSName.REGISTRY, "Adobe");
        collection.setString(COSName.ORDERING, "Identity");
        collection.setInt(COSName.SUPPLEMENT, 0);
        return collection;
    }

    private COSDictionary descriptor() {
        COSStream file = Cos.encoded(program, COSName.FLATE_DECODE);
        COSDictionary descriptor = Cos.object(COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        measures.fill(descriptor);
        if (codeMap.isPresent()) {
            file.setName(COSName.SUBTYPE, "OpenType");
            descriptor.setItem(COSName.FONT_FILE3, file);
        } else {
            file.setInt(COSName.LENGTH1, programSize);
            descriptor.setItem(COSName.FONT_FILE2, file);
        }
        return descriptor;
    }

    /** The array W: each run of codes with its widths. */
    private COSArray runs() {
        COSArray runs = Cos.array();
        COSArray run = Cos.array();
        int expected = -1;
        for (Map.Entry<Integer, Integer> width : widths.entrySet()) {
            if (width.getKey() != expected) {
                run = Cos.array();
                runs.add(COSInteger.get(width.getKey()));
                runs.add(run);
            }
            run.add(COSInteger.get(width.getValue()));
            expected = width.getKey() + 1;
        }
        return runs;
    }

    /** Six letters that differ when the subset differs (ISO 32000-1, 9.6.4). */
    private static String tag(Bytes file, SortedMap<Integer, String> texts) {
        CRC32 sum = new CRC32();
        sum.update(file.buffer());
        sum.update(texts.toString().getBytes(StandardCharsets.UTF_8));
        long hash = sum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + hash % 26));
            hash /= 26;
        }
        return tag.toString();
    }
}
