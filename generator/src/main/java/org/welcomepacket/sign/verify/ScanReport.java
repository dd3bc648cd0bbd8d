package org.welcomepacket.sign.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.code.PageCode;
import org.welcomepacket.sign.verify.Verification.Origin;
import org.welcomepacket.sign.verify.scan.ScannedPages;

/** Says which pages of which agreement a scan shows, and that it proves nothing. */
final class ScanReport {
    private static final String PROVES_NOTHING =
            "it is a scan or a photo, which proves nothing by cryptography: compare it with what you issued yourself";

    private static final String PRINTED =
            "it is a print of an agreement without your seal, which proves nothing by cryptography: ask for the file"
                    + " itself, or compare it with what you issued";

    private ScanReport() {}

    static Verification of(byte[] file, Knowledge knowledge) {
        return report(ScannedPages.in(file), PROVES_NOTHING, knowledge);
    }

    /** A file that draws the codes of an agreement, as one does that was printed instead of saved; nothing without any. */
    static Optional<Verification> ofPrint(byte[] file, Knowledge knowledge) {
        ScannedPages pages = ScannedPages.printedIn(file);
        return pages.agreements().isEmpty() ? Optional.empty() : Optional.of(report(pages, PRINTED, knowledge));
    }

    private static Verification report(ScannedPages pages, String reason, Knowledge knowledge) {
        List<ScannedPages.Seen> agreements = pages.agreements();
        List<String> notes = new ArrayList<>();
        for (ScannedPages.Seen seen : agreements) {
            PageCode code = seen.code();
            notes.add("its codes say: edition " + code.edition() + ", language " + code.language() + ", packet "
                    + code.packetId() + ", " + numbers("page", List.copyOf(seen.seen())) + " of " + code.pages());
            notes.add(
                    seen.missing().isEmpty()
                            ? "no page is missing"
                            : "missing or not readable: " + numbers("page", seen.missing()));
            knowledge
                    .packet()
                    .filter(KnownPacket::isBuilt)
                    .ifPresent(known -> notes.add(
                            known.id().equals(code.packetId())
                                    ? "that is the packet you compare it with"
                                    : "that is not the packet you compare it with, " + known.id()));
        }
        if (agreements.isEmpty()) {
            notes.add("no code of an agreement was found in it");
        }
        if (agreements.size() > 1) {
            notes.add("it mixes pages of several agreements");
        }
        if (pages.isCutShort()) {
            notes.add("only the first " + pages.pictures() + " pictures were looked at");
        }
        Optional<Origin> origin = agreements.size() == 1
                ? Optional.of(agreements.get(0).code())
                        .map(code -> new Origin(code.packetId(), code.edition(), code.language()))
                : Optional.empty();
        return new Verification(
                Verdict.SCANNED, reason, Optional.empty(), origin, List.of(), List.of(), List.of(), notes);
    }

    /** Numbers in order, runs of them as from-to: {@code pages 1-4, 7}. */
    private static String numbers(String what, List<Integer> all) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < all.size(); ) {
            int end = i;
            while (end + 1 < all.size() && all.get(end + 1) == all.get(end) + 1) {
                end++;
            }
            runs.add(end == i ? String.valueOf(all.get(i)) : all.get(i) + "-" + all.get(end));
            i = end + 1;
        }
        return what + (all.size() == 1 ? " " : "s ") + String.join(", ", runs);
    }
}
