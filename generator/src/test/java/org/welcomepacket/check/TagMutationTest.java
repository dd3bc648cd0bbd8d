package org.welcomepacket.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.Thoroughness;
import org.welcomepacket.check.TagMutations.Mutation;
import org.welcomepacket.model.Packet;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

/**
 * Tags of the starter packet's prose that say a number, replaced by another number: each with {@code -Dcases=all}, one in
 * three otherwise.
 */
class TagMutationTest {
    private static final Map<String, Bytes> FILES = new LinkedHashMap<>();

    @BeforeAll
    static void readTheStarterPacket() throws IOException {
        ContentFolder content = ContentFolder.read(Path.of("../content"), "content");
        content.paths().forEach(path -> FILES.put(path, content.bytes(path).orElseThrow()));
    }

    /** In each round one tag of every clause is another number, so that all are tried without as many checks. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void anotherNumberInPlaceOfATagIsRefusedAtItsPlace(String language) {
        TagMutations packet = new TagMutations(FILES);
        List<Mutation> mutations = packet.in(language);
        List<String> missed = new ArrayList<>();
        for (List<Mutation> tried : rounds(Thoroughness.some(mutations, 3))) {
            Outcome<Packet> outcome = packet.checked(tried);
            assertThat(outcome.isFailed()).isTrue();
            List<Diagnostic> found = new ArrayList<>(outcome.diagnostics());
            for (Mutation mutation : tried) {
                if (!found.removeIf(d -> mutation.isRefusedBy(d))) {
                    missed.add(mutation.toString());
                }
            }
            found.forEach(d -> missed.add("not asked for: " + d));
        }
        assertThat(missed).isEmpty();
        assertThat(mutations).hasSizeGreaterThan(90);
    }

    private static List<List<Mutation>> rounds(List<Mutation> mutations) {
        Map<String, Integer> tried = new HashMap<>();
        List<List<Mutation>> rounds = new ArrayList<>();
        for (Mutation mutation : mutations) {
            int round = tried.merge(mutation.clause(), 1, Integer::sum);
            if (rounds.size() < round) {
                rounds.add(new ArrayList<>());
            }
            rounds.get(round - 1).add(mutation);
        }
        return rounds;
    }

    /** What no other language can tell, because all were changed alike. */
    @ParameterizedTest
    @ValueSource(strings = {"edition.effective", "edition.number"})
    void theEditionIsNotMisstatedInAllLanguagesAtOnce(String tag) {
        TagMutations packet = new TagMutations(FILES);
        List<Mutation> everywhere = new ArrayList<>();
        for (String language : List.of("en", "da", "ru")) {
            packet.in(language).stream()
                    .filter(mutation -> mutation.tag().equals(tag) && mutation.isPlain())
                    .forEach(everywhere::add);
        }
        assertThat(everywhere).hasSize(3);
        List<Diagnostic> found = packet.checked(everywhere).diagnostics();
        assertThat(found).hasSize(3).allMatch(d -> d.code() == Code.CONTRADICTED_VALUE);
        assertThat(everywhere).allMatch(mutation -> found.stream().anyMatch(d -> mutation.isRefusedBy(d)));
    }
}
