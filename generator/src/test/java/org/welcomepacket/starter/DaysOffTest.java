package org.welcomepacket.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.Generator;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;

class DaysOffTest {
    @Test
    void afterNewYear2027TheDatesAreThoseOfTheStarterPacket() throws IOException {
        Starter starter = Starter.standard();
        assertThat(packet(starter.on(LocalDate.of(2027, 1, 3)))
                        .replace("effective: 2027-02-01", "effective: 2027-01-01"))
                .isEqualTo(packet(starter));
    }

    @Test
    void whicheverDayItIsNoTimeOffIsOverAndEachComesOnceAndInOrder() {
        for (LocalDate day = LocalDate.of(2026, 11, 1); day.getYear() < 2040; day = day.plusDays(1)) {
            LocalDate today = day;
            List<DaysOff.Off> days = DaysOff.after(today);
            assertThat(days).hasSize(5).allSatisfy(off -> assertThat(off.to()).isBetween(today, today.plusDays(390)));
            for (int i = 1; i < days.size(); i++) {
                assertThat(days.get(i).from()).isAfter(days.get(i - 1).to());
            }
        }
    }

    /** Years with an early and a late Easter, and the two whose moon the calendar moves; after the Book of Common Prayer. */
    @ParameterizedTest
    @CsvSource({"2008, 2008-03-20", "2038, 2038-04-22", "1981, 1981-04-16", "2049, 2049-04-15", "2076, 2076-04-16"})
    void easterIsFromMaundyThursdayToEasterMonday(int year, LocalDate thursday) {
        assertThat(DaysOff.after(LocalDate.of(year, 1, 5)))
                .contains(new DaysOff.Off(thursday, thursday.plusDays(4), "Easter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-30", "2027-07-02", "2028-01-03", "2028-12-31"})
    void aPacketThatIsWrittenLaterHasNothingToComplainAboutEither(LocalDate today) throws IOException {
        Starter starter = Starter.standard().in(List.of("en")).on(today);
        assertThat(Generator.builder()
                        .build()
                        .check(ContentFolder.of("content", starter.files()), Optional.of(today))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void theEditionAppliesFromTheFirstOfAMonth() throws IOException {
        assertThat(packet(Starter.standard().on(LocalDate.of(2028, 2, 2))))
                .contains("  effective: 2028-03-01\n")
                .contains("    - 2028-12-23..2029-01-02         # Christmas and New Year\n");
    }

    private static String packet(Starter starter) {
        return starter.files().getOrDefault("packet.yaml", Bytes.utf8("")).text();
    }
}
