package org.welcomepacket.wording;

import com.ibm.icu.util.TimeZone;
import java.util.List;

/** Which time zones a country has, by Unicode CLDR. */
public final class TimeZones {
    private TimeZones() {}

    /**
     * The zones of a country as the time zone database names them, sorted; empty for a country it does not know.
     *
     * @param country two letters of ISO 3166
     */
    public static List<String> of(String country) {
        return TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, country, null).stream()
                .map(TimeZone::getIanaID)
                .sorted()
                .toList();
    }
}
