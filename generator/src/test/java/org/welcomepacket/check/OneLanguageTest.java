package org.welcomepacket.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.welcomepacket.Thoroughness;
import org.welcomepacket.check.TagMutations.Mutation;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.starter.Kind;
import org.welcomepacket.starter.Starter;

/**
 * Every tag of a starter packet in one language, one at a time replaced by another number: no other language tells what
 * stood there. Some kinds and languages; {@code -Dcases=all} tries all of them, with numbers in words too.
 */
@Execution(ExecutionMode.CONCURRENT)
class OneLanguageTest {
    /**
     * What is told of in each place with words of its own, and elsewhere with others: an error would be a guess. Most
     * get a warning.
     */
    private static final Set<String> DOUBTFUL = Set.of(
            "refund-within", "prepare-by", "quiet-until", "answer-time", "doors-open", "price-notice", "extension");

    /** What is refused, but may be taken for a value that is told of in the same words. */
    private static final Set<String> ALIKE = Set.of(
            "keep-notes", "keep-invoices", "refund-within", "notice", "own-notice", "formats.in-person.arrive-early");

    private record Sample(Kind kind, String language) {}

    private static final List<Sample> SOME = List.of(
            new Sample(Kind.PHONE, "en"),
            new Sample(Kind.IN_PERSON, "ru"),
            new Sample(Kind.SHOP, "da"),
            new Sample(Kind.STUDIO, "en"));

    @TestFactory
    Stream<DynamicTest> anotherNumberInPlaceOfATagIsRefusedWithTheValue() throws IOException {
        Starter starter = Starter.standard();
        List<Sample> samples = new ArrayList<>(SOME);
        if (Thoroughness.isFull()) {
            samples.clear();
            for (Kind kind : Kind.values()) {
                List.of("en", "da", "ru").forEach(language -> samples.add(new Sample(kind, language)));
            }
        }
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.toString(),
                        () -> verify(
                                new TagMutations(starter.of(sample.kind())
                                        .in(List.of(sample.language()))
                                        .files()),
                                sample.language())));
    }

    private static void verify(TagMutations packet, String language) {
        List<String> unnoticed = new ArrayList<>();
        List<String> misnamed = new ArrayList<>();
        int refused = 0;
        int tried = 0;
        for (Mutation mutation : packet.in(language)) {
            if (!mutation.isPlain() && !Thoroughness.isFull()) {
                continue;
            }
            tried++;
            List<Diagnostic> found = packet.checked(List.of(mutation)).diagnostics();
            if (found.stream().anyMatch(mutation::isRefusedBy)) {
                refused++;
            } else if (found.stream().anyMatch(d -> d.isError() && mutation.isAt(d))) {
                misnamed.add(mutation.tag());
            } else {
                unnoticed.add(mutation.tag());
            }
        }
        if (!Thoroughness.isFull()) {
            assertThat(unnoticed).isSubsetOf(DOUBTFUL);
            assertThat(misnamed).isSubsetOf(ALIKE);
        }
        assertThat(refused + misnamed.size()).isGreaterThan(tried * (Thoroughness.isFull() ? 75 : 85) / 100);
    }
}
