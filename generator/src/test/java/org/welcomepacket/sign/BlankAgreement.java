package org.welcomepacket.sign;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small agreement written by hand, with one page, a text field and an empty certification signature. */
record BlankAgreement(String text, Placeholder placeholder) {

    static BlankAgreement reserving(int space) {
        String contents = "<" + "0".repeat(space * 2) + ">";
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R 6 0 R]/SigFlags 3>>/Perms<</DocMDP 7 0 R>>>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Annots[5 0 R 6 0 R]"
                        + "/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>",
                stream("BT /F 12 Tf 20 150 Td (Late cancellation forfeits the session.) Tj ET"),
                "<</Type/Annot/Subtype/Widget/FT/Tx/T(client.name)/Rect[20 60 200 80]/F 4/P 3 0 R>>",
                "<</Type/Annot/Subtype/Widget/FT/Sig/T(business.signature)/Rect[20 20 200 50]/F 132/P 3 0 R/V 7 0 R>>",
                "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(D:20270101090000Z)"
                        + "/Reference[<</Type/SigRef/TransformMethod/DocMDP"
                        + "/TransformParams<</Type/TransformParams/P 2/V/1.2>>>>]"
                        + "/ByteRange[" + " ".repeat(40) + "]/Contents" + contents + ">>");
        return of(objects);
    }

    byte[] pdf() {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static BlankAgreement of(List<String> objects) {
        StringBuilder out = new StringBuilder("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        List<Integer> offsets = new ArrayList<>();
        for (String object : objects) {
            offsets.add(out.length());
            out.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
        }
        int xref = out.length();
        out.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> out.append(String.format(java.util.Locale.ROOT, "%010d 00000 n \n", offset)));
        out.append("trailer\n<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R")
                .append("/ID[<")
                .append("ab".repeat(16))
                .append("><")
                .append("ab".repeat(16))
                .append(">]>>\n")
                .append("startxref\n")
                .append(xref)
                .append("\n%%EOF\n");
        String text = out.toString();
        int range = text.indexOf("/ByteRange[") + "/ByteRange".length();
        int contents = text.indexOf("/Contents<0") + "/Contents".length();
        return new BlankAgreement(
                text, new Placeholder(range, text.indexOf(']', range) + 1, contents, text.indexOf('>', contents) + 1));
    }

    private static String stream(String content) {
        return "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }
}
