package org.welcomepacket.pdf;

import java.time.Instant;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSString;
import org.welcomepacket.pdf.PdfOptions.Certifier;

/** The certification signature, its value left open (ISO 32000-1, 12.8; ETSI EN 319 142-1). */
final class SignatureDictionary {
    /** Of ten digits, as wide as an offset can become. */
    private static final long ANY_OFFSET = 1_000_000_000;
    /** Clients may fill in and sign, nothing else (ISO 32000-1, table 254). */
    private static final int FILL_IN_AND_SIGN = 2;

    private final COSObjectKey key = new COSObjectKey(1, 0);
    private final COSArray byteRange = Cos.array(
            COSInteger.ZERO, COSInteger.get(ANY_OFFSET), COSInteger.get(ANY_OFFSET), COSInteger.get(ANY_OFFSET));
    private final COSString contents;
    private final COSDictionary dictionary = Cos.object(COSName.SIG);

    SignatureDictionary(Certifier certifier, Instant instant) {
        contents = new COSString(new byte[certifier.reservedBytes()], true);
        dictionary.setItem(COSName.FILTER, COSName.ADOBE_PPKLITE);
        dictionary.setItem(COSName.SUB_FILTER, Cos.name("ETSI.CAdES.detached"));
        dictionary.setItem(COSName.M, Cos.date(instant));
        entry(COSName.NAME, certifier.name());
        entry(COSName.REASON, certifier.reason());
        entry(COSName.LOCATION, certifier.location());
        dictionary.setItem(COSName.REFERENCE, Cos.array(permission()));
        dictionary.setItem(COSName.BYTERANGE, byteRange);
        dictionary.setItem(COSName.CONTENTS, contents);
    }

    /** The object. */
    COSDictionary dictionary() {
        return dictionary;
    }

    /** Its number, which is the file's first: it is written before all others. */
    COSObjectKey key() {
        return key;
    }

    /** A reference that leads PDFBox nowhere, so that it does not put the dictionary among the compressed objects. */
    COSObject reference() {
        return new COSObject(key, null);
    }

    /** The array that says what is signed, of numbers as wide as can be. */
    COSArray byteRange() {
        return byteRange;
    }

    /** The string of zeros for the signature itself. */
    COSString contents() {
        return contents;
    }

    private static COSDictionary permission() {
        COSDictionary parameters = Cos.dictionary(COSName.TYPE, COSName.TRANSFORM_PARAMS);
        parameters.setName(COSName.V, "1.2");
        parameters.setInt(COSName.P, FILL_IN_AND_SIGN);
        COSDictionary reference = Cos.dictionary(COSName.TYPE, COSName.SIG_REF);
        reference.setItem(COSName.TRANSFORM_METHOD, COSName.DOCMDP);
        reference.setItem(COSName.TRANSFORM_PARAMS, parameters);
        return reference;
    }

    private void entry(COSName key, String value) {
        if (!value.isEmpty()) {
            dictionary.setItem(key, Cos.text(value));
        }
    }
}
