package org.welcomepacket.check.text;

import java.util.LinkedHashSet;
import java.util.Set;
import org.welcomepacket.read.markdown.RawTag;

/** The tags that stand in a clause: what it states of the rules. */
public final class ClauseTags {
    private ClauseTags() {}

    /** What the tags of a part say between their braces, such as {@code table cancellation} and {@code notice}. */
    public static Set<String> of(Outline.Part part) {
        Set<String> tags = new LinkedHashSet<>();
        TextWalk walk = new TextWalk() {
            @Override
            void named(RawTag tag) {
                TagWords words = TagWords.of(tag);
                tags.add(words.kind() == TagWords.Kind.VALUE ? words.name() : tag.name() + " " + tag.argument());
            }
        };
        part.heading().ifPresent(heading -> heading.accept(walk));
        walk.blocks(part.blocks());
        return tags;
    }
}
