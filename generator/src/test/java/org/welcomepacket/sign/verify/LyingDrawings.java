package org.welcomepacket.sign.verify;

import java.util.LinkedHashMap;
import java.util.Map;

/** Appearances of a date field, 164 by 21 points, that do not show "2027-01-05", whatever its value says. */
final class LyingDrawings {
    /** "2027-01-05" in Helvetica, which would be right. */
    static final String RIGHT = "BT /H 11 Tf 0 g 2 6 Td (2027-01-05) Tj ET";

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
        all.put("no drawing at all", "<</Type/Nothing>>");
        all.put("states instead of a drawing", "<</On 1 0 R>>");
        return all;
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
