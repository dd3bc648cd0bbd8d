package org.welcomepacket.check.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.read.markdown.RawBlock.Heading;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** Finds title and clauses, names the headings and closes up skipped levels. */
final class OutlineMaker {
    private final SourceFile file;
    private final TextFile.Kind kind;
    private final boolean needsIds;
    private final Findings findings;
    private final Slug slug = new Slug();
    private final Deque<Integer> levels = new ArrayDeque<>();
    private final List<Outline.Part> parts = new ArrayList<>();
    private List<RawBlock> current = new ArrayList<>();
    private @Nullable Heading title;
    private @Nullable Heading open;
    private boolean sound = true;

    /**
     * A maker for one file.
     *
     * @param needsIds whether every clause must have an id of its own, because the packet has several languages
     */
    OutlineMaker(SourceFile file, TextFile.Kind kind, boolean needsIds, Findings findings) {
        this.file = file;
        this.kind = kind;
        this.needsIds = needsIds;
        this.findings = findings;
    }

    Outline make(List<RawBlock> blocks) {
        levels.push(1);
        reserve(blocks);
        for (RawBlock block : blocks) {
            if (block instanceof Heading heading) {
                heading(heading);
            } else {
                current.add(block);
            }
        }
        close();
        if (parts.size() > 1 && parts.get(0).heading().isEmpty()) {
            Outline.Part first = parts.get(0);
            parts.set(0, new Outline.Part(ClauseId.PREAMBLE, Optional.empty(), first.blocks(), first.place()));
        }
        if (parts.isEmpty()) {
            parts.add(new Outline.Part(ClauseId.WHOLE, Optional.empty(), List.of(), file.start()));
        }
        return new Outline(Optional.ofNullable(title), parts, sound);
    }

    /** Ids that the author gives come first, so that none we make takes their place. */
    private void reserve(List<RawBlock> blocks) {
        for (RawBlock block : blocks) {
            if (!(block instanceof Heading heading)
                    || heading.level() == 1
                    || heading.id().isEmpty()) {
                continue;
            }
            RawBlock.Id id = heading.id().get();
            if (!Ids.check(id.text(), id.span(), findings)) {
                sound = false;
            } else if (id.text().equals(ClauseId.PREAMBLE) || id.text().equals(ClauseId.WHOLE)) {
                sound = false;
                findings.add(
                        Code.RESERVED_ID,
                        id.span(),
                        "'" + id.text() + "' has a meaning of its own",
                        "choose another name for the heading");
            } else if (!slug.reserve(id.text())) {
                sound = false;
                findings.add(
                        Code.DUPLICATE_ID,
                        id.span(),
                        "there is a second heading '" + id.text() + "'",
                        "give it another name");
            }
        }
    }

    private void heading(Heading heading) {
        if (heading.level() == 1) {
            title(heading);
            return;
        }
        while (!levels.isEmpty() && levels.element() >= heading.level()) {
            levels.pop();
        }
        levels.push(heading.level());
        int level = levels.size();
        if (PlainWords.of(heading.content()).isEmpty()) {
            findings.add(Code.HEADING, heading.span(), "this heading has no words", "write them, or delete the line");
        }
        boolean clause = level == 2 && kind == TextFile.Kind.POLICY;
        Heading named = new Heading(level, id(heading, clause), heading.content(), heading.span());
        if (clause) {
            close();
            open = named;
        } else {
            current.add(named);
        }
    }

    private void title(Heading heading) {
        Heading first = title;
        if (first != null) {
            findings.add(new Diagnostic(
                    Code.HEADING,
                    heading.span(),
                    "there is a second title",
                    "write '## " + PlainWords.of(heading.content()) + "', or put it into a file of its own",
                    List.of(new Diagnostic.Related(first.span(), "here is the first"))));
            sound = false;
            return;
        }
        if (open != null) {
            findings.add(
                    Code.HEADING, heading.span(), "the title stands below a heading", "move it to the top of the file");
        }
        title = heading;
    }

    private Optional<RawBlock.Id> id(Heading heading, boolean clause) {
        if (heading.id().isPresent() && Ids.isId(heading.id().get().text())) {
            return heading.id();
        }
        if (heading.id().isPresent()) {
            return Optional.empty();
        }
        if (!needsIds) {
            return Optional.of(new RawBlock.Id(slug.of(heading.content()), heading.span()));
        }
        if (clause) {
            sound = false;
            findings.add(
                    Code.MISSING_HEADING_ID,
                    heading.span(),
                    "this heading needs a name that is the same in every language",
                    "put one behind it, such as {#" + Slug.stem(PlainWords.of(heading.content())) + "}");
        }
        return Optional.empty();
    }

    private void close() {
        Heading heading = open;
        boolean empty = heading == null && current.isEmpty();
        if (!empty) {
            Span place = heading == null ? current.get(0).span() : heading.span();
            parts.add(new Outline.Part(partId(heading), Optional.ofNullable(heading), current, place));
        }
        current = new ArrayList<>();
        open = null;
    }

    /** A part without heading is the whole policy until a heading follows it. */
    private String partId(@Nullable Heading heading) {
        if (heading != null) {
            return heading.id().map(RawBlock.Id::text).orElse("");
        }
        return ClauseId.WHOLE;
    }
}
