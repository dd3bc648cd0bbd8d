package org.welcomepacket.layout;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random Markdown of numbered words. */
final class Wordy {
    private final Random random;
    private int count;

    Wordy(Random random) {
        this.random = random;
    }

    /** How many words it has written so far. */
    int count() {
        return count;
    }

    static String word(int number) {
        return "w" + number + (number % 7 == 0 ? "endless" : "e");
    }

    String markdown() {
        StringBuilder out = new StringBuilder("# Title\n\n");
        for (int block = 0; block < 60; block++) {
            switch (random.nextInt(6)) {
                case 0 ->
                    out.append("## ")
                            .append(some(6))
                            .append(" {#h")
                            .append(block)
                            .append("}\n\n");
                case 1 -> list(out, "", 3);
                case 2 -> out.append("> ").append(some(40)).append("\n\n");
                case 3 -> table(out);
                default -> out.append(some(90)).append("\n\n");
            }
        }
        return out.toString();
    }

    private void list(StringBuilder out, String indent, int depth) {
        for (int i = 0; i <= random.nextInt(4); i++) {
            out.append(indent).append("- ").append(some(25)).append('\n');
            if (depth > 0 && random.nextInt(3) == 0) {
                list(out, indent + "  ", depth - 1);
            }
        }
        out.append(indent.isEmpty() ? "\n" : "");
    }

    private void table(StringBuilder out) {
        int columns = 2 + random.nextInt(3);
        out.append('|')
                .append(cells(columns))
                .append("\n|")
                .append("---|".repeat(columns))
                .append('\n');
        for (int row = 0; row <= random.nextInt(12); row++) {
            out.append('|').append(cells(columns)).append('\n');
        }
        out.append('\n');
    }

    private String cells(int columns) {
        return IntStream.range(0, columns).mapToObj(i -> some(8) + "|").collect(Collectors.joining());
    }

    private String some(int most) {
        StringBuilder words = new StringBuilder(word(count++));
        for (int i = random.nextInt(most); i > 0; i--) {
            String word = word(count++);
            words.append(' ').append(random.nextInt(12) == 0 ? "**" + word + "**" : word);
        }
        return words.toString();
    }
}
