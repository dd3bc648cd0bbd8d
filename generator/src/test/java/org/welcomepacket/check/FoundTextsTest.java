package org.welcomepacket.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.welcomepacket.Generator;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;

/**
 * How often the check of prose is alarmed by texts of others: policies and handbooks in English, held against rules and
 * prices that they know nothing of. Every error is a false alarm; a warning is right that both say the same, and wrong
 * that they mean the same. Skipped where the texts are not there.
 */
class FoundTextsTest {
    private static final Path TEXTS = Path.of("../../shared/texts");
    private static final Generator GENERATOR = Generator.builder().build();
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2027, 1, 1));

    private static final String PACKET = """
            business:
              name: Tiny Studio
              phone: +45 55 50 01 17
              hours: { monday-friday: 09:00-16:00 }
            policies: [text]
            """;

    private static final String RULES = """
            values:
              notice: 24 hours
              reply: 2 days
              payment-term: 14 days
              refund-within: 30 days
              trial: 60 days
              price-notice: 2 months
              keep-data: 12 months
              late-fee: 100 USD
              discount: 10 %
              grace: 10 minutes
              quiet-from: 20:00
              keep-invoices: 5 years
            """;

    private static final String SERVICES = """
            formats:
              phone: { who-calls: client, number: +45 55 50 01 18, length: 50 minutes }
              online: { link: sent by e-mail, length: 50 minutes }
            services:
              account: { format: online, price: 99 USD, name: Account }
              support: { format: phone, price: 40 USD, length: 30 minutes, name: Support call }
            packages:
              year: { of: account, sessions: 12, price: 999 USD, valid: 12 months, name: Annual subscription }
            """;

    @Test
    void foundTextsRaiseFewAlarms() throws IOException {
        assumeTrue(Files.isDirectory(TEXTS), "the found texts are not here");
        Tally tally = new Tally();
        try (Stream<Path> all = Files.walk(TEXTS)) {
            for (Path path :
                    all.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                tally.add(path, Files.readString(path));
            }
        }
        tally.alarms.forEach(System.out::println);
        System.out.println(tally);
        assertThat(tally.words).isGreaterThan(10_000);
        assertThat(tally.per(tally.errors)).isLessThan(1.0);
        assertThat(tally.per(tally.warnings)).isLessThan(6.5);
    }

    private static final class Tally {
        private static final int BEFORE = 45;
        private static final int AFTER = 25;

        private final List<String> alarms = new ArrayList<>();
        private int files;
        private int words;
        private int errors;
        private int warnings;

        private void add(Path path, String text) {
            files++;
            words += text.split("\\s+", -1).length;
            Map<String, Bytes> packet = new LinkedHashMap<>();
            packet.put("packet.yaml", Bytes.utf8(PACKET));
            packet.put("rules.yaml", Bytes.utf8(RULES));
            packet.put("services.yaml", Bytes.utf8(SERVICES));
            packet.put("policies/text.md", Bytes.utf8(text));
            for (Diagnostic found :
                    GENERATOR.check(ContentFolder.of("content", packet), DAY).diagnostics()) {
                boolean error = found.code() == Code.CONTRADICTED_VALUE;
                if (error || found.code() == Code.REPEATED_VALUE) {
                    errors += error ? 1 : 0;
                    warnings += error ? 0 : 1;
                    alarms.add(TEXTS.relativize(path) + ":" + found.span().line() + ": " + shown(found));
                }
            }
        }

        private static String shown(Diagnostic found) {
            String text = found.span().file().text();
            int from = Math.max(0, found.span().start() - BEFORE);
            int to = Math.min(text.length(), found.span().end() + AFTER);
            return found.message() + " | " + text.substring(from, to).replaceAll("\\s+", " ");
        }

        private double per(int alarms) {
            return alarms * 10_000.0 / words;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d files, %d words: %d errors (%.1f in 10,000 words), %d warnings (%.1f)",
                    files,
                    words,
                    errors,
                    per(errors),
                    warnings,
                    per(warnings));
        }
    }
}
