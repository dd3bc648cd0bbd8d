package org.welcomepacket.sign.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;

/** Appearances of a date field, 164 by 21 points, that do not show "2027-01-05", whatever its value says. */
final class LyingDrawings {
    /** "2027-01-05" in Helvetica, which would be right. */
    static final String RIGHT = "BT /H 11 Tf 0 g 2 6 Td (2027-01-05) Tj ET";

    private static final String PLAIN = "/BBox[0 0 164 21]/Resources<<" + helvetica() + ">>";

    /** By what they do; {@code FONT} stands for a reference to the form's font. */
    static final Map<String, String> ALL = all();

    /** A drawing that shows just that. */
    static final String TRUE = drawing(RIGHT);

    private LyingDrawings() {}

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("another date", drawing(RIGHT.replace("2027", "2017")));
        all.put("nothing", drawing(""));
        all.put("its value in white", drawing(RIGHT.replace("0 g", "1 g")));
        all.put("its value in pale grey", drawing(RIGHT.replace("0 g", ".9 .9 .9 rg")));
        all.put("its value covered", drawing(RIGHT + " 1 g 0 0 164 21 re f"));
        all.put("its value on black", drawing("0 g 0 0 164 21 re f " + RIGHT));
        all.put("its value struck out", drawing(RIGHT + " 12 w 0 10 m 164 10 l S"));
        all.put("its value tiny", drawing(RIGHT.replace("11 Tf", ".5 Tf")));
        all.put("its value squeezed", drawing("BT 1 Tz /H 11 Tf 0 g 2 6 Td (2027-01-05) Tj ET"));
        all.put("its value shrunk", drawing("q .01 0 0 .01 0 0 cm " + RIGHT + " Q"));
        all.put("its value turned", drawing("q 0 1 -1 0 20 0 cm " + RIGHT + " Q"));
        all.put("its value mirrored", drawing("q -1 0 0 1 160 0 cm " + RIGHT + " Q"));
        all.put("its value far away", drawing(RIGHT.replace("2 6 Td", "2 900 Td")));
        all.put("its value to the left", drawing(RIGHT.replace("2 6 Td", "-200 6 Td")));
        all.put("its value cut off", drawing("q 0 0 1 1 re W n " + RIGHT + " Q"));
        all.put("the feet of its value", drawing("q 0 5 164 4 re W n " + RIGHT + " Q"));
        all.put("its value in another order", drawing("BT /H 11 Tf 0 g 80 6 Td (2027-01-) Tj -70 0 Td (05) Tj ET"));
        all.put(
                "its value overlapping",
                drawing("BT /H 11 Tf 0 g 2 6 Td (2027-0) Tj 33 0 Td (1-05) Tj 0 0 Td (5) Tj ET"));
        all.put("its value in one place", drawing("BT /H 11 Tf 0 g -5 Tc 2 6 Td (2027-01-05) Tj ET"));
        all.put("its value in steps", drawing("BT /H 11 Tf 0 g 80 6 Td (2027-01-) Tj -70 -5 Td (05) Tj ET"));
        all.put("a part of its value", drawing("q 0 0 30 21 re W n " + RIGHT + " Q"));
        all.put("its value invisibly", drawing("BT 3 Tr /H 11 Tf 0 g 2 6 Td (2027-01-05) Tj ET"));
        all.put("its value as a clip", drawing("BT 7 Tr /H 11 Tf 0 g 2 6 Td (2027-01-05) Tj ET"));
        all.put("its value as outlines", drawing("BT 1 Tr /H 11 Tf 0 g 2 6 Td (2027-01-05) Tj ET"));
        all.put("a picture as well", drawing(RIGHT + " /X Do"));
        all.put("a picture before", drawing("/X Do " + RIGHT));
        all.put("an inline picture", drawing(RIGHT + " BI /W 1 /H 1 /BPC 8 /CS /G ID x EI"));
        all.put("a shading", drawing(RIGHT + " /S sh"));
        all.put("its value through a state", drawing("/G gs " + RIGHT));
        all.put("its value in a pattern", drawing("/Pattern cs /P scn " + RIGHT.replace(" 0 g", "")));
        all.put(
                "text that reads out as its value",
                drawing("/Span<</ActualText(2027-01-05)>>BDC BT /H 11 Tf 0 g 2 6 Td (2017-01-05) Tj ET EMC"));
        all.put("its value reading out otherwise", drawing("/Span<</ActualText(never)>>BDC " + RIGHT + " EMC"));
        all.put("its value twice", drawing(RIGHT + " " + RIGHT));
        all.put("its value and a word", drawing(RIGHT.replace("05)", "05 not)")));
        all.put("an unknown operator", drawing(RIGHT + " XX"));
        all.put("half an operation", drawing(RIGHT + " 5"));
        all.put("its value shifted letter by letter", drawing("BT /H 11 Tf 0 g 2 6 Td [(2027-01-)9000(05)] TJ ET"));
        all.put(
                "its value in a font that lies",
                drawing(
                        RIGHT,
                        "/H<</Type/Font/Subtype/Type1/BaseFont/Helvetica"
                                + "/Encoding<</Differences[50/three/one/two]>>>>"));
        all.put(
                "its value in a font with glyphs of its own",
                drawing(
                        RIGHT,
                        "/H<</Type/Font/Subtype/Type3"
                                + "/FontBBox[0 0 1 1]/FontMatrix[1 0 0 1 0 0]/CharProcs<<>>/Encoding<<>>>>"));
        all.put("its value in symbols", drawing(RIGHT, "/H<</Type/Font/Subtype/Type1/BaseFont/Symbol>>"));
        all.put(
                "its value in an embedded font",
                drawing(
                        RIGHT,
                        "/H<</Type/Font/Subtype/TrueType/BaseFont/Arial"
                                + "/FontDescriptor<</Type/FontDescriptor/FontFile2 FONT>>>>"));
        all.put(
                "its value in a composite font",
                drawing(
                        RIGHT,
                        "/H<</Type/Font/Subtype/Type0/BaseFont/Arial"
                                + "/Encoding/Identity-H/DescendantFonts[<<>>]/ToUnicode FONT>>"));
        all.put(
                "its value in a layer",
                stream("/BBox[0 0 164 21]/OC<</Type/OCG/Name(x)>>/Resources<<" + helvetica() + ">>", RIGHT));
        all.put(
                "its value blended",
                stream("/BBox[0 0 164 21]/Group<</S/Transparency>>/Resources<<" + helvetica() + ">>", RIGHT));
        all.put("its value in a vast box", stream("/BBox[0 0 16400 2100]/Resources<<" + helvetica() + ">>", RIGHT));
        all.put("its value in no box", stream("/BBox[0 0 0 0]/Resources<<" + helvetica() + ">>", RIGHT));
        all.put(
                "its value stretched",
                stream("/BBox[0 0 164 21]/Matrix[.01 0 0 1 0 0]/Resources<<" + helvetica() + ">>", RIGHT));
        all.putAll(order());
        all.putAll(places());
        all.putAll(grounds());
        all.putAll(readings());
        all.put("no drawing at all", "<</Type/Nothing>>");
        all.put("states instead of a drawing", "<</On 1 0 R>>");
        return all;
    }

    /** The right letters, drawn in the right order, and seen in another. */
    private static Map<String, String> order() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "its value with two digits changed about",
                drawing("BT /H 11 Tf 0 g 1 0 0 1 2 6 Tm (202) Tj 1 0 0 1 60 6 Tm (7) Tj 1 0 0 1 27 6 Tm (-01-0) Tj "
                        + "1 0 0 1 20 6 Tm (5) Tj ET"));
        all.put("its value from right to left", drawing("BT /H 11 Tf 0 g 100 6 Td " + letters("-8 0 Td") + " ET"));
        all.put(
                "its value turned around within a line",
                drawing("BT /H 11 Tf 0 g 100 6 Td [(2)1200(0)1200(2)1200(7)1200(-)1200(01-05)] TJ ET"));
        all.put("its value upon itself", drawing("BT /H 11 Tf -6 Tc 0 g 2 6 Td (2027-01-05) Tj ET"));
        all.put("its last line first", drawing("BT /H 8 Tf 0 g 2 2 Td (2027-) Tj 0 9 Td (01-05) Tj ET"));
        all.put("two lines as one", drawing("BT /H 8 Tf 0 g 2 6 Td (2027-) Tj 0 -1.7 Td (01-05) Tj ET"));
        for (String width : new String[] {"-556", "0", "20000"}) {
            String font =
                    "/Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding/FirstChar 45/LastChar 57"
                            + "/Widths[" + (width + " ").repeat(13) + "]";
            all.put(
                    "its value in letters " + width + " wide",
                    drawing(RIGHT.replace("2 6 Td", "90 6 Td"), "/H<<" + font + ">>"));
        }
        return all;
    }

    private static String letters(String step) {
        StringBuilder letters = new StringBuilder();
        "2027-01-05"
                .chars()
                .forEach(c -> letters.append('(')
                        .append((char) c)
                        .append(") Tj ")
                        .append(step)
                        .append(' '));
        return letters.toString();
    }

    /** The right text, where or so large that it cannot be seen. */
    private static Map<String, String> places() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("its value far too large", drawing(RIGHT.replace("11 Tf", "400 Tf")));
        all.put("its value far too wide", drawing("BT 4000 Tz /H 11 Tf 0 g 2 6 Td (2027-01-05) Tj ET"));
        all.put("its value above the field", drawing(RIGHT.replace("2 6 Td", "2 24 Td")));
        all.put("its value cut off above", drawing(RIGHT.replace("2 6 Td", "2 18 Td")));
        all.put("its value below the field", drawing(RIGHT.replace("2 6 Td", "2 -5 Td")));
        all.put("its first digit left of the field", drawing(RIGHT.replace("2 6 Td", "-5 6 Td")));
        all.put("its end far to the right", drawing("BT /H 11 Tf 0 g 2 6 Td [(2027-)-90000(01-05)] TJ ET"));
        all.put("its end on a line to the right", drawing("BT /H 11 Tf 0 g 2 6 Td (2027-) Tj 900 0 Td (01-05) Tj ET"));
        all.put("its value outside of a text", drawing("/H 11 Tf 0 g 2 6 Td (2027-01-05) Tj"));
        all.put("its value in a text within a text", drawing("BT " + RIGHT + " ET"));
        String whole = "0 0 164 21 re ";
        all.put("its value in a hole", drawing(whole + whole + "W* n " + RIGHT));
        all.put("its value in a ring", drawing(whole + "164 0 -164 21 re W n " + RIGHT));
        all.put("its value in a clip that goes on", drawing(whole + "W 164 0 -164 21 re n " + RIGHT));
        all.put("its value in a clip of a line", drawing(whole + "0 0 m W n " + RIGHT));
        all.put("the lower half of its value", drawing("0 0 164 8 re W n " + RIGHT));
        all.put("the upper half of its value", drawing("0 10 164 11 re W n " + RIGHT));
        all.put(
                "its value in a box of five numbers",
                stream("/BBox[0 0 164 21(x)]/Resources<<" + helvetica() + ">>", RIGHT));
        all.put(
                "its value through no matrix",
                stream("/BBox[0 0 164 21]/Matrix[(x)]/Resources<<" + helvetica() + ">>", RIGHT));
        return all;
    }

    /** The right text in colours that hide it. */
    private static Map<String, String> grounds() {
        Map<String, String> all = new LinkedHashMap<>();
        StringBuilder lines = new StringBuilder("2 w ");
        for (int y = 1; y < 21; y += 2) {
            lines.append("0 ").append(y).append(" m 164 ").append(y).append(" l S ");
        }
        all.put("its value on many lines", drawing(lines + RIGHT));
        all.put("its value on a wide line", drawing("q 1 0 0 11 0 0 cm 2 w 0 1 m 164 1 l S Q " + RIGHT));
        all.put("its value on a wide border", drawing("q 11 0 0 11 0 0 cm 2 w 0 0 14.9 1.9 re S Q " + RIGHT));
        all.put("its value grey on grey", drawing(".76 g 0 0 164 21 re f " + RIGHT.replace("0 g", ".6 g")));
        all.put("its value in too many numbers", drawing(RIGHT.replace("0 g", "0 0 1 g")));
        all.put("its value in a colour of its space", drawing("/DeviceGray cs " + RIGHT.replace("0 g", "0 0 0 1 sc")));
        all.put(
                "its value where black means white",
                stream(
                        "/BBox[0 0 164 21]/Resources<<" + helvetica() + "/ColorSpace<</DefaultGray[/Separation/X"
                                + "/DeviceGray<</FunctionType 2/Domain[0 1]/C0[1]/C1[1]/N 1>>]>>>>",
                        RIGHT));
        return all;
    }

    /** Other letters than the codes say, or other bytes than the stream's. */
    private static Map<String, String> readings() {
        Map<String, String> all = new LinkedHashMap<>();
        String font = "/Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding";
        all.put(
                "its value in a font described as another",
                drawing(RIGHT, "/H<<" + font + "/FontDescriptor<</Type/FontDescriptor/FontName/ZapfDingbats>>>>"));
        all.put("its value in a font that reads out otherwise", drawing(RIGHT, "/H<<" + font + "/ToUnicode FONT>>"));
        all.put("its value expanded", drawing("/Span<</E(never)>>BDC " + RIGHT + " EMC"));
        all.put("its value by a short key", stream(PLAIN + "/DP<</Predictor 2>>", RIGHT));
        all.put("its value in another file", stream(PLAIN + "/F(other.txt)", RIGHT));
        all.put("its value read with a number elsewhere", packed("/DecodeParms<</Predictor FONT>>"));
        all.put("its value read with a guess", packed("/DecodeParms<</Predictor 2>>"));
        return all;
    }

    /** The right drawing, packed as entries say. */
    static String packed(String entries) {
        Deflater deflater = new Deflater();
        deflater.setInput(RIGHT.getBytes(ISO_8859_1));
        deflater.finish();
        byte[] bytes = new byte[200];
        int length = deflater.deflate(bytes);
        deflater.end();
        return stream(PLAIN + entries + "/Filter/FlateDecode", new String(bytes, 0, length, ISO_8859_1));
    }

    private static String helvetica() {
        return "/Font<</H<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>>>";
    }

    private static String drawing(String content) {
        return stream("/BBox[0 0 164 21]/Resources<<" + helvetica() + ">>", content);
    }

    private static String drawing(String content, String font) {
        return stream("/BBox[0 0 164 21]/Resources<</Font<<" + font + ">>>>", content);
    }

    private static String stream(String entries, String content) {
        return Update.stream("/Type/XObject/Subtype/Form" + entries, content);
    }
}
