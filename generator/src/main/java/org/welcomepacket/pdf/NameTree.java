package org.welcomepacket.pdf;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** A name tree of one node (ISO 32000-1, 7.9.6), in the order of the names' bytes. */
final class NameTree {
    private NameTree() {}

    static COSDictionary of(Map<String, ? extends COSBase> values) {
        TreeMap<COSString, COSBase> sorted =
                new TreeMap<>((one, other) -> Arrays.compareUnsigned(one.getBytes(), other.getBytes()));
        values.forEach((name, value) -> sorted.put(Cos.text(name), value));
        COSArray names = Cos.array();
        sorted.forEach((name, value) -> {
            names.add(name);
            names.add(value);
        });
        COSDictionary tree = Cos.object();
        tree.setItem(COSName.NAMES, names);
        return tree;
    }
}
