package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.rule.Notation;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.starter.Starter;

/**
 * Moves the bounds of the rows of the starter packet by one step up and down: a bound moved on one side is refused. One
 * move in five, and all of them with {@code -Dcases=all}.
 */
class MovedBoundsTest {
    private static final String RULES = "rules.yaml";
    private static final Pattern ROW = Pattern.compile("(?m)^      - \\{ .*$");
    private static final Pattern CELL = Pattern.compile("(\\w+): +\"([^\"]*)\"");
    private static final Pattern BOUND = Pattern.compile("[a-z][a-z-]*|\\d+(?: [a-z]+)?");
    private static final Generator GENERATOR = Generator.builder().build();
    private static final Set<Code> REFUSED = Set.of(Code.INCOMPLETE_TABLE, Code.OVERLAPPING_RULES);

    /** A stretch of rules.yaml and what is put in its place. */
    private record Move(int line, int from, int to, String before, String after) {}

    @TestFactory
    Stream<DynamicTest> aBoundMovedOnOneSideOnlyIsRefused() throws IOException {
        Map<String, Bytes> files = Starter.standard().files();
        String rules = Objects.requireNonNull(files.get(RULES)).text();
        Packet packet = check(files, rules).orElseThrow();
        List<Move> moves = moves(rules, packet.rules().values());
        assertThat(moves).hasSizeGreaterThan(30);
        return Thoroughness.some(moves, 5).stream()
                .map(move -> DynamicTest.dynamicTest(
                        "line " + move.line() + ": " + move.before() + " to " + move.after(),
                        () -> isRefused(check(files, moved(rules, move)), move)));
    }

    /** Either names the case, and points at the row: an overlap itself, a gap as one of the rows that come near. */
    private static void isRefused(Outcome<Packet> outcome, Move move) {
        List<Diagnostic> errors =
                outcome.diagnostics().stream().filter(Diagnostic::isError).toList();
        assertThat(errors).isNotEmpty().allMatch(error -> REFUSED.contains(error.code()));
        assertThat(errors).allSatisfy(error -> {
            assertThat(error.message())
                    .startsWith(error.code() == Code.OVERLAPPING_RULES ? "two rules cover " : "no rule covers ");
            assertThat(Stream.concat(
                            Stream.of(error.span().line()),
                            error.related().stream()
                                    .map(related -> related.span().line())))
                    .contains(move.line());
        });
    }

    private static List<Move> moves(String rules, Map<String, Value> values) {
        List<Move> moves = new ArrayList<>();
        for (MatchResult row : ROW.matcher(rules).results().toList()) {
            for (MatchResult cell : CELL.matcher(row.group()).results().toList()) {
                for (MatchResult bound : BOUND.matcher(cell.group(2)).results().toList()) {
                    int from = row.start() + cell.start(2) + bound.start();
                    int line = (int) rules.substring(0, from)
                                    .chars()
                                    .filter(c -> c == '\n')
                                    .count()
                            + 1;
                    String written = bound.group();
                    String literal = Optional.ofNullable(values.get(written))
                            .map(Notation::of)
                            .orElse(written);
                    for (int step : new int[] {1, -1}) {
                        stepped(literal, step)
                                .map(after -> new Move(line, from, from + written.length(), written, after))
                                .ifPresent(moves::add);
                    }
                }
            }
        }
        return moves;
    }

    private static Optional<String> stepped(String literal, int step) {
        String[] parts = literal.split(" ", 2);
        int amount = Integer.parseInt(parts[0]) + step;
        return amount < 0 ? Optional.empty() : Optional.of(amount + (parts.length > 1 ? " " + parts[1] : ""));
    }

    private static String moved(String rules, Move move) {
        return rules.substring(0, move.from()) + move.after() + rules.substring(move.to());
    }

    private static Outcome<Packet> check(Map<String, Bytes> files, String rules) {
        Map<String, Bytes> changed = new TreeMap<>(files);
        changed.put(RULES, Bytes.utf8(rules));
        return GENERATOR.check(ContentFolder.of("content", changed), Optional.of(LocalDate.of(2027, 1, 1)));
    }
}
