package org.welcomepacket.sign.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.sign.authority.Evidence;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;
import org.welcomepacket.source.Bytes;

/** The document security store (ISO 32000-2, 12.8.4.3; ETSI EN 319 142-1, 5.4.2). What is in it stays, more is added. */
final class SecurityStore {
    private final Increment increment;
    private final View view;
    private final Entries before;
    private final Map<Bytes, Reference> known = new HashMap<>();

    SecurityStore(Increment increment) throws RefusedException {
        this.increment = increment;
        this.view = increment.view();
        this.before = view.entries(view.catalog().get("DSS"));
    }

    /**
     * Adds evidence.
     *
     * @param perSignature what belongs to each signature, by its contents
     */
    void add(Map<Bytes, Evidence> perSignature) throws RefusedException {
        List<PdfObject> certificates = listed("Certs");
        List<PdfObject> responses = listed("OCSPs");
        List<PdfObject> lists = listed("CRLs");
        Map<String, PdfObject> related =
                new LinkedHashMap<>(view.entries(before.get("VRI")).values());
        for (Map.Entry<Bytes, Evidence> each : perSignature.entrySet()) {
            Evidence evidence = each.getValue();
            Map<String, PdfObject> one = new LinkedHashMap<>();
            put(one, "Cert", streams(evidence.certificates(), certificates));
            put(one, "OCSP", streams(evidence.responses(), responses));
            put(one, "CRL", streams(evidence.lists(), lists));
            related.put(name(each.getKey()), Entries.of(one));
        }
        Map<String, PdfObject> store = new LinkedHashMap<>();
        store.put("Type", new Name("DSS"));
        store.put("VRI", Entries.of(related));
        put(store, "Certs", certificates);
        put(store, "OCSPs", responses);
        put(store, "CRLs", lists);
        increment.changeCatalog(Map.of("DSS", increment.add(ObjectText.of(store))));
    }

    private List<PdfObject> listed(String key) throws RefusedException {
        List<PdfObject> items = new ArrayList<>(view.items(before.get(key)));
        for (PdfObject item : items) {
            if (item instanceof Reference reference && view.object(reference) instanceof Stream stream) {
                known.putIfAbsent(Bytes.wrap(view.content(stream)), reference);
            }
        }
        return items;
    }

    /** References to streams with this content, which are added to the list where they are new. */
    private List<PdfObject> streams(List<Bytes> contents, List<PdfObject> listed) {
        List<PdfObject> references = new ArrayList<>();
        for (Bytes content : contents) {
            Reference reference = known.computeIfAbsent(content, each -> increment.addStream(each.toArray()));
            references.add(reference);
            if (!listed.contains(reference)) {
                listed.add(reference);
            }
        }
        return references;
    }

    private static void put(Map<String, PdfObject> entries, String key, List<PdfObject> items) {
        if (!items.isEmpty()) {
            entries.put(key, new Items(items));
        }
    }

    /** SHA-1 of the contents in upper-case digits: a name, not a protection. */
    private static String name(Bytes contents) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(MessageDigest.getInstance("SHA-1").digest(contents.toArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform knows SHA-1", e);
        }
    }
}
