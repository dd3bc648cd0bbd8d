package org.welcomepacket.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.pdf.PdfFile.Placeholder;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Outcome;

/** One document on its way to a file: every part writes its objects, the catalog joins them. */
final class Assembly {
    private static final int FIRST_IDEOGRAPH = 0x2E80;

    private final TypesetDocument document;
    private final PdfOptions options;
    private final Faces faces;
    private final Bytes colourProfile;
    private final ObjectFile file = new ObjectFile();
    private final StructureTree tree = new StructureTree(file);
    private final EmbeddedFonts fonts;
    private final Pictures pictures = new Pictures(file);
    private final Forms forms = new Forms(file);

    Assembly(TypesetDocument document, PdfOptions options, Faces faces, Bytes colourProfile) {
        this.document = document;
        this.options = options;
        this.faces = faces;
        this.colourProfile = colourProfile;
        this.fonts = new EmbeddedFonts(file, faces);
    }

    Outcome<PdfFile> write() {
        int catalog = file.reserve();
        int pageTree = file.reserve();
        StringBuilder body = new StringBuilder("<</Type/Catalog/Pages ").append(Syntax.reference(pageTree));
        int[] pageNumbers = pages(pageTree);
        navigation(body, pageNumbers);
        Optional<Placeholder> placeholder = form(body);
        if (!pictures.findings().isEmpty()) {
            return Outcome.failed(pictures.findings());
        }
        fonts.write();
        tree.write();
        body.append("/StructTreeRoot ").append(Syntax.reference(tree.root())).append("/MarkInfo<</Marked true>>");
        body.append("/Lang").append(Syntax.text(document.language()));
        body.append("/ViewerPreferences<</DisplayDocTitle true>>/OutputIntents[")
                .append(outputIntent());
        int metadata = Description.metadata(file, document, options.instant());
        file.open(
                catalog,
                body.append("]/Metadata ").append(Syntax.reference(metadata)).append(">>"));
        int information = Description.information(file, document, options.instant());
        String id = "<" + identifier() + ">";
        Bytes bytes = Bytes.wrap(file.finish("/Root " + Syntax.reference(catalog) + "/Info "
                + Syntax.reference(information) + "/ID[" + id + id + "]"));
        return Outcome.of(new PdfFile(bytes, placeholder), List.of());
    }

    private int[] pages(int pageTree) {
        List<Page> pages = document.pages();
        int[] numbers =
                IntStream.range(0, pages.size()).map(i -> file.reserve()).toArray();
        Links links = new Links(file, document.destinations().keySet());
        StringBuilder kids =
                new StringBuilder("<</Type/Pages/Count ").append(numbers.length).append("/Kids[");
        for (int i = 0; i < numbers.length; i++) {
            Canvas canvas = new Canvas(pages.get(i).height(), fonts, pictures);
            new PageContent(file, tree, links, forms, pages.get(i), numbers[i], canvas).write(pageTree);
            kids.append(Syntax.reference(numbers[i])).append(' ');
        }
        file.open(pageTree, kids.append("]>>"));
        return numbers;
    }

    private void navigation(StringBuilder catalog, int[] pageNumbers) {
        Navigation navigation = new Navigation(file, document);
        catalog.append("/PageLabels").append(navigation.labels());
        if (!document.bookmarks().isEmpty()) {
            catalog.append("/Outlines ")
                    .append(Syntax.reference(navigation.outline()))
                    .append("/PageMode/UseOutlines");
        }
        StringBuilder names = new StringBuilder();
        if (!document.destinations().isEmpty()) {
            names.append("/Dests ").append(Syntax.reference(navigation.destinations(pageNumbers)));
        }
        if (!options.attachments().isEmpty()) {
            AttachedFiles attached = new AttachedFiles(file, options.instant());
            catalog.append(attached.write(options.attachments()));
            names.append("/EmbeddedFiles ").append(Syntax.reference(attached.names()));
        }
        catalog.append("/Names<<").append(names).append(">>");
    }

    private Optional<Placeholder> form(StringBuilder catalog) {
        int signature = options.certify().map(certifier -> file.reserve()).orElse(0);
        if (!forms.isEmpty()) {
            IntPredicate missing =
                    code -> Character.isLetter(code) && document.formFace().glyph(code) == 0;
            String fontName = fonts.anyCodePoint(missing) ? FormFont.PLAIN_NAME : FormFont.NAME;
            int font = file.reserve();
            boolean ideographs = fonts.anyCodePoint(code -> code >= FIRST_IDEOGRAPH && Character.isLetter(code));
            faces.formFont(document.formFace(), ideographs).write(file, font);
            int colour = document.colourOfEntries();
            Appearances appearances = new Appearances(file, fonts, pictures, colour);
            FieldWriter writer = new FieldWriter(file, fontName, colour, appearances, signature);
            int form = forms.write(writer, fontName, font, signature > 0);
            catalog.append("/AcroForm ").append(Syntax.reference(form));
        }
        if (signature > 0) {
            if (!forms.isCertifiable()) {
                throw new IllegalArgumentException("the document has no place for the certification");
            }
            catalog.append("/Perms<</DocMDP ")
                    .append(Syntax.reference(signature))
                    .append(">>");
        }
        return options.certify()
                .map(certifier -> SignatureDictionary.write(file, signature, certifier, options.instant()));
    }

    private String outputIntent() {
        int profile = file.reserve();
        file.deflated(profile, "/N 3", colourProfile.toArray());
        return "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
                + "/DestOutputProfile " + Syntax.reference(profile) + ">>";
    }

    private String identifier() {
        return Bytes.utf8(options.documentIdSeed()).sha256().substring(0, 32).toUpperCase(Locale.ROOT);
    }
}
