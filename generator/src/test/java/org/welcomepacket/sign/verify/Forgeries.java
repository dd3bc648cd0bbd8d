package org.welcomepacket.sign.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;

/** The ways to alter an agreement, by what they change. */
final class Forgeries {
    private static final String SCRIPT = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
    private static final String FORM = "/Type/XObject/Subtype/Form";

    private final List<Forgery> all = new ArrayList<>();

    private Forgeries() {}

    /** All of them. */
    static List<Forgery> all() {
        Forgeries forgeries = new Forgeries();
        forgeries.pages();
        forgeries.annotations();
        forgeries.widgets();
        forgeries.catalog();
        forgeries.form();
        forgeries.resources();
        forgeries.signatures();
        forgeries.values();
        forgeries.descriptions();
        forgeries.tables();
        forgeries.styles();
        forgeries.characters();
        forgeries.drawings();
        forgeries.relied();
        return forgeries.all;
    }

    private void add(String name, Consumer<Update> change) {
        all.add(new Forgery(name, change));
    }

    private static String reference(int number) {
        return number + " 0 R";
    }

    private static String joined(List<PdfObject> items) {
        return items.stream().map(Written::of).collect(Collectors.joining(" "));
    }

    private static Reference contents(Update update, int page) {
        return (Reference) update.entries(update.page(page)).get("Contents");
    }

    private void pages() {
        add(
                "a page's words are replaced in place",
                u -> u.object(contents(u, 0).number(), Update.stream("", "BT /F 12 Tf (Free) Tj ET")));
        add(
                "a page is given other words",
                u -> u.with(u.page(0), Map.of("Contents", reference(u.addStream("", "BT ET")))));
        add("a page is given more words", u -> {
            String more = reference(u.addStream("", "1 1 1 rg 0 0 600 800 re f"));
            u.with(u.page(1), Map.of("Contents", "[" + Written.of(contents(u, 1)) + " " + more + "]"));
        });
        add("a page is given other resources", u -> u.with(u.page(1), Map.of("Resources", "<<>>")));
        add("a page is cropped", u -> u.with(u.page(1), Map.of("CropBox", "[0 400 595 842]")));
        add("a page is turned", u -> u.with(u.page(1), Map.of("Rotate", "180")));
        add("a page is given an action", u -> u.with(u.page(1), Map.of("AA", "<</O" + SCRIPT + ">>")));
        add("a page's words are taken away", u -> u.with(u.page(1), Map.of("Contents", "null")));
        add("a page is replaced by nothing", u -> u.object(u.page(1).number(), "null"));
        add("a page is freed", u -> u.free(u.page(1).number()));
        add("a page's words are freed", u -> u.free(contents(u, 1).number()));
        add("two pages are swapped by number", u -> {
            u.object(u.page(1).number(), Written.of(u.entries(u.page(2))));
            u.object(u.page(2).number(), Written.of(u.entries(u.page(1))));
        });
        add("pages are reordered", u -> kids(u, 1, 0));
        add("a page is taken out", u -> {
            Reference pages = (Reference) u.catalog().get("Pages");
            List<PdfObject> kids = u.items(u.entries(pages).get("Kids"));
            u.with(pages, Map.of("Kids", "[" + joined(kids.subList(1, kids.size())) + "]"));
        });
        add("a page is added", u -> {
            Reference pages = (Reference) u.catalog().get("Pages");
            List<PdfObject> kids = u.items(u.entries(pages).get("Kids"));
            int added = u.add("<</Type/Page/MediaBox[0 0 9 9]/Parent " + Written.of(pages) + ">>");
            u.with(pages, Map.of("Kids", "[" + joined(kids) + " " + reference(added) + "]"));
        });
        add("all pages hang elsewhere", u -> {
            Reference pages = (Reference) u.catalog().get("Pages");
            u.with(u.root(), Map.of("Pages", reference(u.add(Written.of(u.entries(pages))))));
        });
    }

    private static void kids(Update u, int first, int second) {
        Reference pages = (Reference) u.catalog().get("Pages");
        List<PdfObject> kids = new ArrayList<>(u.items(u.entries(pages).get("Kids")));
        PdfObject moved = kids.get(first);
        kids.set(first, kids.get(second));
        kids.set(second, moved);
        u.with(pages, Map.of("Kids", "[" + joined(kids) + "]"));
    }

    private void annotations() {
        String rectangle = "/Rect[100 300 500 400]/F 4";
        annotation("a text box over a clause", "/Subtype/FreeText/Contents(Free)/DA(/Helv 12 Tf 0 g)" + rectangle);
        annotation("a white square over a clause", "/Subtype/Square/C[1 1 1]/IC[1 1 1]" + rectangle);
        annotation("a stamp", "/Subtype/Stamp/Name/Approved" + rectangle);
        annotation("a link over a clause", "/Subtype/Link/A<</S/URI/URI(https://example.org)>>" + rectangle);
        annotation("a redaction", "/Subtype/Redact" + rectangle);
        annotation("a note", "/Subtype/Text/Contents(Not agreed)" + rectangle);
        annotation("an invisible note", "/Subtype/Text/Contents(x)/F 2/Rect[0 0 0 0]");
        add("annotations are taken off the last page", u -> {
            int last = u.form().pages().size() - 1;
            u.with(u.page(last), Map.of("Annots", "[]"));
        });
        add("annotations are put in another order", u -> {
            int last = u.form().pages().size() - 1;
            List<PdfObject> annotations =
                    new ArrayList<>(u.items(u.entries(u.page(last)).get("Annots")));
            java.util.Collections.reverse(annotations);
            u.with(u.page(last), Map.of("Annots", "[" + joined(annotations) + "]"));
        });
    }

    private void annotation(String name, String entries) {
        add(name + " is added", u -> {
            int added = u.add("<</Type/Annot" + entries + ">>");
            List<PdfObject> known = u.items(u.entries(u.page(1)).get("Annots"));
            u.with(u.page(1), Map.of("Annots", "[" + joined(known) + " " + reference(added) + "]"));
        });
    }

    private void widgets() {
        for (String name :
                List.of("client.date", "client.name", "acknowledge.read", "client.signature", "business.signature")) {
            widget(name, "is moved over a clause", Map.of("Rect", "[100 500 500 700]"));
            widget(name, "is hidden", Map.of("F", "6"));
            widget(name, "is not viewed", Map.of("F", "36"));
            widget(name, "is not printed", Map.of("F", "0"));
            widget(name, "gets an action", Map.of("A", SCRIPT));
            widget(name, "gets an event", Map.of("AA", "<</K" + SCRIPT + ">>"));
            widget(name, "comes and goes", Map.of("OC", "<</Type/OCG/Name(x)>>"));
            widget(name, "gets another parent", Map.of("Parent", "null"));
            widget(name, "becomes another annotation", Map.of("Subtype", "/Stamp"));
            widget(name, "lies on another page", Map.of("P", "null"));
            widget(name, "becomes nothing", Map.of("Type", "null", "Subtype", "null"));
        }
        field("client.date", "is renamed", Map.of("T", "(dates)"));
        field("client.date", "is told to be something else", Map.of("TU", "(Nothing)"));
        field("client.date", "is no longer required", Map.of("Ff", "0"));
        field("client.date", "becomes a password", Map.of("Ff", "8194"));
        field("client.date", "is set in white", Map.of("DA", "(/Wingdings 11 Tf 1 g)"));
        field("client.date", "is set in a size nobody reads", Map.of("DA", "(/Wingdings 0.1 Tf 0 g)"));
        add("client.date is to be drawn anew in a font that lies", u -> {
            int lying = u.add("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[50/three]>>"
                    + "/FontDescriptor<</Type/FontDescriptor/FontFile " + Written.of(formFont(u)) + ">>>>");
            Entries resources = u.entries(u.entries(u.formReference()).get("DR"));
            String fonts =
                    Written.of(u.entries(resources.get("Font"))).replaceFirst("^<<", "<</Lie " + reference(lying));
            u.with(u.formReference(), Map.of("NeedAppearances", "true", "DR", "<</Font" + fonts + ">>"));
            u.change("client.date", Map.of("DA", "(/Lie 11 Tf 0 g)"));
        });
        field("client.date", "becomes a choice", Map.of("FT", "/Ch"));
        field("client.date", "is cut short", Map.of("MaxLen", "1"));
        field("acknowledge.read", "is no longer required", Map.of("Ff", "0"));
        field("acknowledge.read", "becomes a button", Map.of("Ff", "65536"));
        field("client.signature", "loses its lock", Map.of("Lock", "null"));
        field("client.signature", "gets a seed", Map.of("SV", "<</Ff 1>>"));
    }

    private void widget(String name, String what, Map<String, String> changes) {
        add(name + " " + what, u -> u.with(u.field(name).widgets().get(0), changes));
    }

    private void field(String name, String what, Map<String, String> changes) {
        add(name + " " + what, u -> u.change(name, changes));
    }

    private void catalog() {
        catalog("OpenAction", SCRIPT);
        catalog("AA", "<</WC" + SCRIPT + ">>");
        catalog("OCProperties", "<</OCGs[]/D<<>>>>");
        catalog("Collection", "<<>>");
        catalog("URI", "<</Base(https://example.org)>>");
        catalog("Perms", "<<>>");
        catalog("Lang", "(da)");
        catalog("Names", "<</JavaScript<</Names[(x)" + SCRIPT + "]>>>>");
        catalog("AF", "[]");
        catalog("StructTreeRoot", "null");
        catalog("MarkInfo", "<</Marked false>>");
        catalog("Outlines", "null");
        catalog("PageLabels", "<</Nums[0<</P(x)>>]>>");
        catalog("ViewerPreferences", "<</HideToolbar true>>");
        catalog("NeedsRendering", "true");
        catalog("Legal", "<<>>");
        catalog("Version", "/2.0x");
        catalog("DSS", "[1 2]");
        catalog("OutputIntents", "[]");
        add("another catalog takes over", u -> u.trailer("Root", reference(u.add(Written.of(u.catalog())))));
        add("the catalog becomes nothing", u -> u.object(u.root().number(), "null"));
        add("the catalog is freed", u -> u.free(u.root().number()));
        add(
                "the store of certificates holds a page",
                u -> u.with(u.root(), Map.of("DSS", "<</Certs[" + Written.of(contents(u, 0)) + "]>>")));
        add("the store of certificates holds more", u -> u.with(u.root(), Map.of("DSS", "<</JS" + SCRIPT + ">>")));
    }

    private void catalog(String key, String value) {
        add("the catalog's " + key + " is " + value, u -> u.with(u.root(), Map.of(key, value)));
    }

    private void form() {
        changeForm("XFA", "(<xdp/>)");
        changeForm("CO", "[]");
        changeForm("DA", "(/Helv 0 Tf 1 g)");
        changeForm("DR", "<<>>");
        changeForm("Fields", "[]");
        changeForm("SigFlags", "7");
        changeForm("NeedAppearances", "(yes)");
        changeForm("Q", "2");
        add("the form is taken away", u -> u.with(u.root(), Map.of("AcroForm", "null")));
        add("a field is taken out", u -> {
            List<PdfObject> fields = u.items(u.entries(u.formReference()).get("Fields"));
            u.with(u.formReference(), Map.of("Fields", "[" + joined(fields.subList(1, fields.size())) + "]"));
        });
        add("a text field is added", u -> addField(u, "/FT/Tx/V(Free)/F 4/Rect[100 300 400 500]"));
        add("a signature field is added", u -> addField(u, "/FT/Sig/F 4/Rect[100 300 400 500]"));
        add("an invisible text field is added", u -> addField(u, "/FT/Tx/V(x)/F 4/Rect[0 0 0 0]"));
        add(
                "a visible timestamp is added",
                u -> addField(u, "/FT/Sig/F 4/Rect[100 300 400 500]/V<</Type/DocTimeStamp/SubFilter/ETSI.RFC3161>>"));
        add(
                "a timestamp without substance is added",
                u -> addField(u, "/FT/Sig/F 4/Rect[0 0 0 0]/V<</Type/DocTimeStamp/SubFilter/ETSI.RFC3161>>"));
        add("a group is given another child", u -> {
            Reference group = u.form().groups().get(0);
            u.with(
                    group,
                    Map.of(
                            "Kids",
                            "[" + joined(u.items(u.entries(group).get("Kids"))) + " "
                                    + reference(u.add("<</FT/Tx/T(x)>>")) + "]"));
        });
    }

    private void changeForm(String key, String value) {
        add("the form's " + key + " is " + value, u -> u.with(u.formReference(), Map.of(key, value)));
    }

    private static void addField(Update u, String entries) {
        int field = u.add("<</Type/Annot/Subtype/Widget/T(added)" + entries + "/P " + Written.of(u.page(1)) + ">>");
        u.with(
                u.formReference(),
                Map.of(
                        "Fields",
                        "[" + joined(u.items(u.entries(u.formReference()).get("Fields"))) + " " + reference(field)
                                + "]"));
        u.with(
                u.page(1),
                Map.of(
                        "Annots",
                        "[" + joined(u.items(u.entries(u.page(1)).get("Annots"))) + " " + reference(field) + "]"));
    }

    private static Reference formFont(Update u) {
        Entries fonts =
                u.entries(u.entries(u.entries(u.formReference()).get("DR")).get("Font"));
        return (Reference) fonts.values().values().iterator().next();
    }

    private void resources() {
        add("the form's font is replaced", u -> u.with(formFont(u), Map.of("BaseFont", "/Lies")));
        add("the form's font is freed", u -> u.free(formFont(u).number()));
        add("the form's font says other letters", u -> {
            Reference map = (Reference) u.entries(formFont(u)).get("ToUnicode");
            u.object(map.number(), Update.stream("", "1 beginbfchar <0001> <0042> endbfchar"));
        });
        add("a page's font is replaced", u -> {
            Entries fonts =
                    u.entries(u.entries(u.entries(u.page(0)).get("Resources")).get("Font"));
            u.object(
                    ((Reference) fonts.values().values().iterator().next()).number(),
                    "<</Type/Font/Subtype/Type1/BaseFont/Symbol>>");
        });
        add("the attached description is replaced", u -> {
            Entries file = u.entries(u.items(u.catalog().get("AF")).get(0));
            Reference stream = (Reference) u.entries(file.get("EF")).get("F");
            u.object(stream.number(), Update.stream("/Type/EmbeddedFile", "{}"));
        });
        add("an attachment is swapped", u -> {
            Reference file = (Reference) u.items(u.catalog().get("AF")).get(0);
            u.with(file, Map.of("EF", "<</F " + reference(u.addStream("", "{}")) + ">>"));
        });
    }

    private void signatures() {
        String certified = "business.signature";
        field(certified, "loses its signature", Map.of("V", "null"));
        field(certified, "gets another drawing", Map.of("AP", "<<>>"));
        add(
                "the certification is replaced by nothing",
                u -> u.object(certification(u).number(), "null"));
        add("the certification is freed", u -> u.free(certification(u).number()));
        add(
                "the certification is written again",
                u -> u.object(certification(u).number(), Written.of(u.entries(certification(u)))));
        add(
                "the certification is replaced by a stranger's",
                u -> u.with(certification(u), Map.of("Contents", "<30820000>", "ByteRange", "[0 1 2 3]")));
        add(
                "the certification moves to another object",
                u -> u.change(certified, Map.of("V", reference(u.add(Written.of(u.entries(certification(u))))))));
        add(
                "the client's field holds the certification",
                u -> u.change("client.signature", Map.of("V", Written.of(certification(u)))));
        add("the client's signature is empty", u -> u.change("client.signature", Map.of("V", "<</Type/Sig>>")));
        add("the client's signature is made up", u -> {
            int made = u.add("<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/Contents<3000>"
                    + "/ByteRange[0 10 20 30]>>");
            u.change("client.signature", Map.of("V", reference(made)));
        });
        add("a picture passes for a signature", u -> {
            int drawing = u.addStream(FORM + "/BBox[0 0 300 50]/Resources<<>>", "0 0 m 9 9 l S");
            u.with(u.field("client.signature").widgets().get(0), Map.of("AP", "<</N " + reference(drawing) + ">>"));
        });
    }

    private static Reference certification(Update u) {
        return (Reference) u.entries(u.catalog().get("Perms")).get("DocMDP");
    }

    private void values() {
        field("client.date", "changes its value alone", Map.of("V", "(1999-01-01)"));
        field("client.date", "is a number", Map.of("V", "42"));
        field("client.date", "is a name", Map.of("V", "/Yes"));
        field("client.date", "is an array", Map.of("V", "[(2027)]"));
        for (Map.Entry<String, String> drawing : LyingDrawings.ALL.entrySet()) {
            drawing("shows " + drawing.getKey(), drawing.getValue());
        }
        add("client.date has two drawings", u -> {
            String drawing = reference(u.addStream(FORM + "/BBox[0 0 200 21]/Resources<<>>", ""));
            u.change("client.date", Map.of("AP", "<</N " + drawing + "/R " + drawing + ">>"));
        });
        add("one of client.name's places shows another name", u -> {
            String drawing = reference(u.addStream(
                    FORM + "/BBox[0 0 150 14]/Resources<<>>", "BT /Wingdings 10 Tf 2 3 Td <00140014> Tj ET"));
            u.with(u.field("client.name").widgets().get(1), Map.of("AP", "<</N " + drawing + ">>"));
        });
        widget("acknowledge.read", "is ticked in one way only", Map.of("AS", "/Maybe"));
        add("acknowledge.read is drawn against its value", u -> {
            boolean ticked =
                    u.entries(u.field("acknowledge.read").reference()).get("V").equals(new PdfObject.Name("Yes"));
            u.change("acknowledge.read", Map.of("AS", ticked ? "/Off" : "/Yes"));
        });
        add("acknowledge.read is valued against its drawing", u -> {
            boolean ticked =
                    u.entries(u.field("acknowledge.read").reference()).get("V").equals(new PdfObject.Name("Yes"));
            u.change("acknowledge.read", Map.of("V", ticked ? "/Off" : "/Yes"));
        });
        add("acknowledge.read looks the same either way", u -> {
            Entries states = u.entries(
                    u.entries(u.entries(u.field("acknowledge.read").widgets().get(0))
                                    .get("AP"))
                            .get("N"));
            String yes = Written.of(states.get("Yes"));
            u.change("acknowledge.read", Map.of("AP", "<</N<</Yes " + yes + "/Off " + yes + ">>>>"));
        });
        add("the drawing of a tick is replaced", u -> {
            Entries states = u.entries(
                    u.entries(u.entries(u.field("acknowledge.read").widgets().get(0))
                                    .get("AP"))
                            .get("N"));
            u.object(((Reference) states.get("Off")).number(), Update.stream(FORM + "/BBox[0 0 9 9]", "0 0 9 9 re f"));
        });
        widget("acknowledge.read", "holds text", Map.of("V", "(Yes)"));
    }

    private void drawing(String what, String drawing) {
        add("client.date " + what, u -> {
            int number = u.add(drawing.replace("FONT", Written.of(formFont(u))));
            u.change("client.date", Map.of("V", "(2027-01-05)", "AP", "<</N " + reference(number) + ">>"));
        });
    }

    private void descriptions() {
        describe("is no XML", "nonsense");
        describe("carries entities", "<!DOCTYPE x [<!ENTITY e \"x\">]><x>&e;</x>");
        describe("tells another title", "<x xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>Free</dc:title></x>");
        describe("is nested without end", "<x>".repeat(50_000) + "</x>".repeat(50_000));
        describe(
                "is nested without end in its title",
                "<x xmlns:d='http://purl.org/dc/elements/1.1/'>" + "<d:title>".repeat(20_000)
                        + "</d:title>".repeat(20_000) + "</x>");
        add("the description is taken away", u -> u.with(u.root(), Map.of("Metadata", "null")));
        add("the title is another", u -> u.trailer("Info", reference(u.add("<</Title(A free gift)>>"))));
    }

    private void describe(String what, String xml) {
        add(
                "the description " + what,
                u -> u.with(u.root(), Map.of("Metadata", reference(u.addStream("/Type/Metadata/Subtype/XML", xml)))));
    }

    private void tables() {
        add("objects are said not to count", u -> u.trailer("Size", "8"));
        add("the pages are written under another generation", u -> {
            Reference pages = (Reference) u.catalog().get("Pages");
            u.object(pages.number(), Written.of(u.entries(pages))).underGeneration(1);
        });
        add("the file is told to be encrypted", u -> u.trailer("Encrypt", "<</Filter/Standard>>"));
        add("the table speaks of another", u -> u.trailer("XRefStm", "16"));
        add("an object hides between objects", u -> u.between("9999 0 obj\n(x)\nendobj\n"));
        add("a remark hides between objects", u -> u.between("% nothing to see\n"));
        add("something follows the end", u -> u.after("<html></html>"));
        add("an object is listed where another is", u -> u.entry(u.page(1).number(), "0000000017 00000 n \n"));
        add("an entry points into signed bytes", u -> {
            String text = new String(IssuedAgreement.ISSUED, java.nio.charset.StandardCharsets.ISO_8859_1);
            int at = text.indexOf("\n" + u.page(1).number() + " 0 obj") + 1;
            u.entry(u.page(1).number(), String.format(java.util.Locale.ROOT, "%010d 00000 n \n", at));
        });
        add("revisions are skipped", u -> u.trailer("Prev", "17"));
        add("revisions run in circles", u -> u.trailer("Prev", "99999999"));
        add("there was nothing before", u -> u.trailer("Prev", "null"));
        add(
                "a dictionary says two things",
                u -> u.object(
                        u.page(1).number(),
                        Written.of(u.entries(u.page(1)))
                                .replaceFirst("^<<", "<</Contents " + Written.of(contents(u, 0)) + " ")));
    }

    /** What makes a viewer that draws entries itself show them otherwise. */
    private void styles() {
        widget("client.date", "is set on black", Map.of("MK", "<</BG[0 0 0]>>"));
        widget("client.date", "is set on grey", Map.of("MK", "<</BG[.3]>>"));
        widget("client.date", "is turned", Map.of("MK", "<</R 180>>"));
        widget("client.date", "gets a caption", Map.of("MK", "<</CA(Free)>>"));
        widget("acknowledge.read", "is set on black", Map.of("MK", "<</BG[0]>>"));
        field("client.date", "is told in rich text", Map.of("RV", "(<body>1999-01-01</body>)"));
        add("client.date is to be drawn anew with letters changed about", u -> {
            String lying = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[48/nine/eight]>>>>";
            resource(u, "/Lie " + lying, "");
            u.change("client.date", Map.of("DA", "(/Lie 11 Tf 0 g)", "AP", "null"));
        });
        add("the form brings other colours", u -> resource(u, "", "/ColorSpace<</DefaultGray/Pattern>>"));
        add("the form brings pictures", u -> resource(u, "", "/XObject<</X<<>>>>"));
        add("client.date is drawn in a font named like the page's", u -> {
            String page = u.entries(
                            u.entries(u.entries(u.page(0)).get("Resources")).get("Font"))
                    .values()
                    .keySet()
                    .iterator()
                    .next();
            resource(u, "/" + page + "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>", "");
            int drawing =
                    u.addStream(FORM + "/BBox[0 0 164 21]", "BT /" + page + " 11 Tf 0 g 2 6 Td (2027-01-05) Tj ET");
            u.change("client.date", Map.of("V", "(2027-01-05)", "AP", "<</N " + reference(drawing) + ">>"));
        });
    }

    private static void resource(Update u, String font, String others) {
        Entries resources = u.entries(u.entries(u.formReference()).get("DR"));
        String fonts = Written.of(u.entries(resources.get("Font"))).replaceFirst("^<<", "<<" + font.replace("\\", ""));
        u.with(u.formReference(), Map.of("NeedAppearances", "true", "DR", "<</Font" + fonts + others + ">>"));
    }

    /** Values that viewers show in different ways. */
    private void characters() {
        holds("turns around", "<FEFF202E0035003000310037>");
        holds("hides a part behind an escape", "<FEFF0059001B006E006F001B0065>");
        holds("is written in another byte order", "<FFFE41424344>");
        holds("holds a sound", "(2027\\007)");
        holds("ends early", "<323032370000>");
        holds("holds what cannot be told", "<FEFFFFFD>");
        value("shows a raised two for a two", "(2027-01-02)", "(2027-01-0\\262)", "/Encoding/WinAnsiEncoding");
        value("shows one half for a fraction", "<FEFF003120440032>", "(\\275)", "/Encoding/WinAnsiEncoding");
        value("shows a letter nobody knows", "<FEFFFFFD>", "(0)", "/Encoding<</Differences[48/Lambda]>>");
        value("shows a dot for a digit", "(2027-01-05)", "(2027-01-\\267\\267)", "/Encoding/WinAnsiEncoding");
        value("shows a dot for a letter that has a glyph", "(No)", "(\\267o)", "/Encoding/WinAnsiEncoding");
        value("shows a dot more than letters", "<FEFF0141>", "(\\267\\267)", "/Encoding/WinAnsiEncoding");
        value("shows a code without a letter", "<FEFFFFFD>", "(\\003)", "/Encoding/WinAnsiEncoding");
    }

    private void holds(String what, String value) {
        field("client.date", "holds a value that " + what, Map.of("V", value, "AP", "null"));
    }

    private void value(String what, String value, String shown, String encoding) {
        add("client.date " + what, u -> {
            int drawing = u.addStream(
                    FORM + "/BBox[0 0 164 21]/Resources<</Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica"
                            + encoding + ">>>>>>",
                    "BT /H 11 Tf 0 g 2 6 Td " + shown + " Tj ET");
            u.change("client.date", Map.of("V", value, "AP", "<</N " + reference(drawing) + ">>"));
        });
    }

    /** Drawings where there should be none, or that are not what they seem. */
    private void drawings() {
        for (String key : List.of("R", "D")) {
            add("client.date shows another date under the pointer (" + key + ")", u -> {
                String normal = reference(u.add(LyingDrawings.TRUE));
                String other = reference(u.add(LyingDrawings.TRUE.replace("2027", "2017")));
                u.change(
                        "client.date",
                        Map.of("V", "(2027-01-05)", "AP", "<</N " + normal + "/" + key + " " + other + ">>"));
            });
        }
        add("client.date shows its value read with what stands elsewhere", u -> {
            int parameters = u.add("<</Predictor 2>>");
            int drawing = u.add(LyingDrawings.packed("/DecodeParms " + reference(parameters)));
            u.change("client.date", Map.of("V", "(2027-01-05)", "AP", "<</N " + reference(drawing) + ">>"));
        });
        add("client.date has a drawing for each of its states", u -> {
            String drawing = reference(u.add(LyingDrawings.TRUE));
            u.change("client.date", Map.of("V", "(2027-01-05)", "AP", "<</N<</On " + drawing + ">>>>", "AS", "/On"));
        });
        add("the pages' resources are written anew", u -> {
            Reference page = u.page(0);
            u.with(
                    page,
                    Map.of(
                            "Resources",
                            Written.of(u.entries(u.entries(page).get("Resources")))
                                    .replaceFirst("/Font <<", "/Font <</Free null ")
                                    .replaceFirst("^<<", "<</Properties <</x <<>>>>")));
        });
    }

    /** Objects that others are read with. */
    private void relied() {
        add("an object stream is emptied", u -> u.object(packing(u), Update.stream("/Type/ObjStm/N 0/First 0", "")));
        add("an object stream becomes nothing", u -> u.object(packing(u), "null"));
        add("an object stream is freed", u -> u.free(packing(u)));
        add(
                "an object stream holds something else",
                u -> u.object(packing(u), Update.stream("/Type/ObjStm/N 1/First 5", "7 0  <</Type/Page>>")));
    }

    /** The first object stream, or where there is none the first object of all. */
    private static int packing(Update u) {
        return u.objectStream().orElse(1);
    }
}
