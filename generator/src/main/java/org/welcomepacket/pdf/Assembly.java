package org.welcomepacket.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Outcome;

/** One document on its way to a file: every part makes its objects, the catalog joins them. */
final class Assembly {
    private static final int FIRST_IDEOGRAPH = 0x2E80;
    private static final float VERSION = 1.7f;
    private static final int BYTES_OF_IDENTIFIER = 16;

    private final TypesetDocument document;
    private final PdfOptions options;
    private final Shared shared;
    private final COSDictionary catalog = Cos.object(COSName.CATALOG);
    private final StructureTree tree = new StructureTree();
    private final EmbeddedFonts fonts;
    private final Pictures pictures;
    private final Forms forms = new Forms();

    Assembly(TypesetDocument document, PdfOptions options, Shared shared) {
        this.document = document;
        this.options = options;
        this.shared = shared;
        this.fonts = new EmbeddedFonts(shared.faces());
        this.pictures = new Pictures(shared.pictures());
    }

    Outcome<PdfFile> write() {
        Optional<SignatureDictionary> signature =
                options.certify().map(certifier -> new SignatureDictionary(certifier, options.instant()));
        List<COSDictionary> pages = pages();
        navigation(pages);
        form(signature);
        if (!pictures.findings().isEmpty()) {
            return Outcome.failed(pictures.findings());
        }
        fonts.finish();
        catalog.setItem(COSName.STRUCT_TREE_ROOT, tree.finish());
        catalog.setItem(COSName.MARK_INFO, Cos.dictionary(Cos.name("Marked"), COSBoolean.TRUE));
        catalog.setItem(COSName.LANG, Cos.text(document.language()));
        catalog.setItem(COSName.VIEWER_PREFERENCES, Cos.dictionary(Cos.name("DisplayDocTitle"), COSBoolean.TRUE));
        catalog.setItem(COSName.OUTPUT_INTENTS, Cos.array(outputIntent()));
        catalog.setItem(COSName.METADATA, Description.metadata(document, options.instant()));
        return Outcome.of(file(signature), List.of());
    }

    private PdfFile file(Optional<SignatureDictionary> signature) {
        try (PDDocument file = new PDDocument(new FreshDocument())) {
            file.getDocument().setVersion(VERSION);
            COSDictionary trailer = file.getDocument().getTrailer();
            trailer.setItem(COSName.ROOT, catalog);
            trailer.setItem(COSName.INFO, Description.information(document, options.instant()));
            trailer.setItem(COSName.ID, Cos.array(identifier(), identifier()));
            return SignableWriter.write(file, signature);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<COSDictionary> pages() {
        List<COSDictionary> objects = Stream.generate(() -> Cos.object(COSName.PAGE))
                .limit(document.pages().size())
                .toList();
        COSDictionary root = Cos.object(COSName.PAGES);
        Links links = new Links(document.destinations().keySet());
        for (int i = 0; i < objects.size(); i++) {
            Page page = document.pages().get(i);
            Canvas canvas = new Canvas(page.height(), fonts, pictures);
            new PageContent(tree, links, forms, page, objects.get(i), canvas).write();
            objects.get(i).setItem(COSName.PARENT, root);
        }
        root.setItem(COSName.KIDS, Cos.array(objects));
        root.setInt(COSName.COUNT, objects.size());
        catalog.setItem(COSName.PAGES, root);
        return objects;
    }

    private void navigation(List<COSDictionary> pages) {
        Navigation navigation = new Navigation(document);
        catalog.setItem(COSName.PAGE_LABELS, navigation.labels());
        if (!document.bookmarks().isEmpty()) {
            catalog.setItem(COSName.OUTLINES, navigation.outline());
            catalog.setName(COSName.PAGE_MODE, "UseOutlines");
        }
        COSDictionary names = Cos.dictionary();
        if (!document.destinations().isEmpty()) {
            names.setItem(COSName.DESTS, navigation.destinations(pages));
        }
        if (!options.attachments().isEmpty()) {
            AttachedFiles attached = new AttachedFiles(options.attachments(), options.instant());
            catalog.setItem(COSName.AF, attached.list());
            names.setItem(COSName.EMBEDDED_FILES, attached.names());
        }
        catalog.setItem(COSName.NAMES, names);
    }

    private void form(Optional<SignatureDictionary> signature) {
        if (signature.isPresent() && !forms.isCertifiable()) {
            throw new IllegalArgumentException("the document has no place for the certification");
        }
        COSBase certification = signature.map(SignatureDictionary::reference).orElse(null);
        if (!forms.isEmpty()) {
            IntPredicate missing =
                    code -> Character.isLetter(code) && document.formFace().glyph(code) == 0;
            String fontName = fonts.anyCodePoint(missing) ? FormFont.PLAIN_NAME : FormFont.NAME;
            int colour = document.colourOfEntries();
            Appearances appearances = new Appearances(fonts, pictures, colour);
            boolean fromTheRight = new Language(document.language()).isRightToLeft();
            FieldWriter writer = new FieldWriter(fontName, colour, fromTheRight, appearances, certification);
            catalog.setItem(COSName.ACRO_FORM, forms.finish(writer, fontName, formFont(), signature.isPresent()));
        }
        if (certification != null) {
            catalog.setItem(COSName.PERMS, Cos.dictionary(COSName.DOCMDP, certification));
        }
    }

    private COSDictionary formFont() {
        boolean ideographs = fonts.anyCodePoint(code -> code >= FIRST_IDEOGRAPH && Character.isLetter(code));
        COSDictionary font = Cos.object(COSName.FONT);
        shared.faces().formFont(document.formFace(), ideographs).fill(font);
        return font;
    }

    private COSDictionary outputIntent() {
        COSStream profile = Cos.encoded(shared.colourProfile(), COSName.FLATE_DECODE);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = Cos.dictionary(COSName.TYPE, COSName.OUTPUT_INTENT);
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB");
        intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        return intent;
    }

    private COSString identifier() {
        String hash = Bytes.utf8(options.documentIdSeed()).sha256();
        return new COSString(HexFormat.of().parseHex(hash, 0, 2 * BYTES_OF_IDENTIFIER));
    }

    /** What all documents of a writer share. */
    record Shared(Faces faces, KnownPictures pictures, Bytes colourProfile) {}
}
