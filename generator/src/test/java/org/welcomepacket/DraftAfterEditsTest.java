package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.starter.Starter;

/** A preview keeps what it has read and made; nobody may be able to tell. With {@code -Dcases=all} after more edits. */
@Execution(ExecutionMode.CONCURRENT)
class DraftAfterEditsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final long SEED = 20261122;
    private static final int EDITS = Thoroughness.times(8, 24);

    private final Random random = new Random(SEED);

    /** An edit of the files of a packet, by their paths. */
    private interface Edit {
        void apply(Map<String, Bytes> files);
    }

    @Test
    void afterAnyChainOfEditsADraftIsWhatOneFromTheBeginningWouldBe() throws IOException {
        Map<String, Bytes> starter = Starter.standard().files();
        Map<String, Bytes> files = new TreeMap<>(starter);
        Generator kept = Generator.builder().build();
        List<Edit> edits = edits(starter);
        int good = 0;
        for (int i = 0; i < EDITS; i++) {
            edits.get(random.nextInt(edits.size())).apply(files);
            ContentFolder content = ContentFolder.of("content", files);
            Outcome<Draft> fresh = Generator.builder().build().draft(content, Optional.of(DAY));
            Outcome<Draft> again = kept.draft(content, Optional.of(DAY));
            assertThat(said(again)).as("edit %d", i).isEqualTo(said(fresh));
            assertThat(made(again)).as("edit %d", i).isEqualTo(made(fresh));
            good += fresh.isFailed() ? 0 : 1;
            if (fresh.isFailed()) {
                files = new TreeMap<>(starter);
            }
        }
        assertThat(good).isBetween(EDITS / 2, EDITS - 1);
    }

    @Test
    void anEditMakesOnlyThePagesOfItsLanguageAgain() throws IOException {
        Map<String, Bytes> files = new TreeMap<>(Starter.standard().files());
        Generator generator = Generator.builder().build();
        Set<OutputFile> before = Collections.newSetFromMap(new IdentityHashMap<>());
        before.addAll(made(generator.draft(ContentFolder.of("content", files), Optional.of(DAY))));
        append("en/policies/payment.md", "\nOne more sentence.\n", files);
        List<OutputFile> after = made(generator.draft(ContentFolder.of("content", files), Optional.of(DAY)));
        assertThat(after)
                .filteredOn(file -> file.path().matches("site/(da|ru)/.*\\.html"))
                .isNotEmpty()
                .allMatch(before::contains);
        assertThat(after)
                .filteredOn(file -> file.path().equals("site/en/payment.html"))
                .singleElement()
                .satisfies(page -> assertThat(page.text()).contains("One more sentence."));
    }

    private List<Edit> edits(Map<String, Bytes> starter) {
        List<String> texts =
                starter.keySet().stream().filter(path -> path.endsWith(".md")).toList();
        List<Edit> edits = new ArrayList<>();
        for (int often = 0; often < 4; often++) {
            edits.add(files -> append(one(texts), "\nOne more sentence, number {{notice}}.\n", files));
            edits.add(files -> replace(one(texts), "\n# ", "\n# New ", files));
            edits.add(files -> files.put("en/policies/cancellations.md", starter.get("en/policies/cancellations.md")));
        }
        edits.add(files -> replace("rules.yaml", "notice: 24 hours", "notice: 36 hours", files));
        edits.add(files -> replace("packet.yaml", "owner: Maja Holm", "owner: Anna Holm", files));
        edits.add(files -> replace("packet.yaml", "  - payment\n", "", files));
        edits.add(files -> replace("theme.yaml", "#1f5d5a", "#1f5d7a", files));
        edits.add(files -> append(one(texts), "\n{{no such tag}}\n", files));
        edits.add(files -> files.remove(one(texts)));
        edits.add(files -> files.put(one(texts), Bytes.utf8("---\ntitle: [\n---\n")));
        return edits;
    }

    private String one(List<String> paths) {
        return paths.get(random.nextInt(paths.size()));
    }

    private static void append(String path, String words, Map<String, Bytes> files) {
        files.computeIfPresent(path, (same, bytes) -> Bytes.utf8(bytes.text() + words));
    }

    private static void replace(String path, String words, String instead, Map<String, Bytes> files) {
        files.computeIfPresent(
                path,
                (same, bytes) -> Bytes.utf8(
                        ("\n" + bytes.text()).replaceFirst(words, instead).substring(1)));
    }

    private static List<OutputFile> made(Outcome<Draft> draft) {
        return draft.value().map(Draft::files).orElse(List.of());
    }

    /** Places of two readings are never equal; what is said of them must be. */
    private static List<String> said(Outcome<Draft> draft) {
        return draft.diagnostics().stream()
                .map(found -> found.span().file().path() + ":" + found.span().line() + ":"
                        + found.span().column() + " " + found.code() + " " + found.message() + " " + found.hint() + " "
                        + found.related().size())
                .toList();
    }
}
