package org.welcomepacket.sign.verify;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.sign.verify.change.Issued;
import org.welcomepacket.sign.verify.look.Deadline;
import org.welcomepacket.sign.verify.look.Masks;
import org.welcomepacket.sign.verify.look.PageLooks;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** Draws what came back beside what was issued, where nothing else was found. */
final class LookCheck {
    /** Less than the ten seconds in which every file has its verdict, for the file is read before. */
    private static final Duration LIMIT = Duration.ofSeconds(7);

    private final LongSupplier ticker;

    /**
     * A check that takes no longer than its time.
     *
     * @param ticker counts nanoseconds
     */
    LookCheck(LongSupplier ticker) {
        this.ticker = ticker;
    }

    /**
     * The same verification, or that it is altered when a page looks otherwise.
     *
     * @param found what was found without looking
     * @param issued the file as issued
     * @param before its bytes
     * @param after those of the file that came back
     */
    Verification look(Verification found, Issued issued, byte[] before, byte[] after) throws RefusedException {
        if (!found.alterations().isEmpty() || Arrays.equals(before, after)) {
            return found;
        }
        PageLooks looks =
                PageLooks.compare(before, after, Masks.of(issued.view(), issued.form()), Deadline.in(LIMIT, ticker));
        Verification looked = looks.differing().isEmpty() ? found : found.altered(alterations(looks.differing()));
        return looks.isComplete()
                ? looked
                : looked.noting("only " + looks.compared() + (looks.pages() > 0 ? " of " + looks.pages() : "")
                        + " pages could be drawn and compared as pictures; the rest was only read");
    }

    private static List<Alteration> alterations(List<Integer> pages) {
        return pages.stream()
                .map(page -> new Alteration(
                        "page " + page + " looks otherwise than you issued it", page, Optional.empty(), 0, 0))
                .toList();
    }
}
