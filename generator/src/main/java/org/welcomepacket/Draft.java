package org.welcomepacket;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.Outcome;

/**
 * A site that can be looked at while its agreements are still being set.
 *
 * <p>On its pages {@code preview} stands in the place of the packet's id: that would be another after every change.
 */
public final class Draft {
    static final String PACKET_ID = "preview";

    private final List<OutputFile> files;
    private final Function<BooleanSupplier, Optional<Outcome<Built>>> completion;

    Draft(List<OutputFile> files, Function<BooleanSupplier, Optional<Outcome<Built>>> completion) {
        this.files = List.copyOf(files);
        this.completion = completion;
    }

    /** The files of the site, whose page about the agreement says that it is being set. */
    public List<OutputFile> files() {
        return files;
    }

    /**
     * Sets the agreements, unsigned, and makes the whole output with them.
     *
     * @param wanted asked before each language; when it says no, the work is left
     * @return empty when the work was left
     */
    public Optional<Outcome<Built>> complete(BooleanSupplier wanted) {
        return completion.apply(wanted);
    }
}
