package org.welcomepacket.output;

import java.util.List;

/**
 * What became of an output folder.
 *
 * @param written paths that were new or different, in the order handed in
 * @param removed paths of ours that were no longer wanted
 * @param inTheWay paths of what is not ours and stands where ours must go; when there are any, nothing was touched
 */
public record Written(List<String> written, List<String> removed, List<String> inTheWay) {
    /** Copies the lists. */
    public Written {
        written = List.copyOf(written);
        removed = List.copyOf(removed);
        inTheWay = List.copyOf(inTheWay);
    }

    /** Whether the folder now holds what was asked for. */
    public boolean isDone() {
        return inTheWay.isEmpty();
    }
}
