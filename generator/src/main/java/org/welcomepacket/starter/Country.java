package org.welcomepacket.starter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.wording.TimeZones;

/**
 * What follows from the country a business is in.
 *
 * @param code two letters of ISO 3166
 */
public record Country(String code) {
    private static final Set<String> CODES = Set.of(Locale.getISOCountries());
    private static final Instant WINTER = noon(1);
    private static final Instant SUMMER = noon(7);

    /** The country of a code in either case, if there is one. */
    public static Optional<Country> of(String code) {
        String upper = code.strip().toUpperCase(Locale.ROOT);
        return CODES.contains(upper) ? Optional.of(new Country(upper)) : Optional.empty();
    }

    /** Its time zones, sorted. */
    public List<String> timeZones() {
        return TimeZones.of(code);
    }

    /**
     * The zone a business there most likely keeps: the machine's if the country has it, else any if all tell the same
     * time.
     *
     * @param machine the zone of the machine
     */
    public Optional<String> likelyTimeZone(ZoneId machine) {
        List<String> zones = timeZones();
        if (zones.contains(machine.getId())) {
            return Optional.of(machine.getId());
        }
        boolean same = zones.stream().map(Country::offsets).distinct().count() == 1;
        return same ? Optional.of(zones.get(0)) : Optional.empty();
    }

    /** What is paid with. */
    Optional<String> currency() {
        return Optional.ofNullable(Currency.getInstance(new Locale("", code))).map(Currency::getCurrencyCode);
    }

    private static List<ZoneOffset> offsets(String zone) {
        ZoneRules rules = ZoneId.of(zone).getRules();
        return List.of(rules.getOffset(WINTER), rules.getOffset(SUMMER));
    }

    private static Instant noon(int month) {
        return LocalDate.of(2027, month, 1).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
