package org.welcomepacket.site;

import java.util.List;
import org.welcomepacket.json.Json;

/**
 * A place that a search can lead to.
 *
 * @param href as seen from a page of the language
 * @param number of the clause; may be empty
 * @param title of the place
 * @param section what it belongs to; may be empty
 * @param text all its words, which are put on one line; cells of tables are parted by dots
 */
record SearchEntry(String href, String number, String title, String section, String text) {
    SearchEntry {
        text = text.replace(" | ", " · ").replaceAll("\\s+", " ").strip();
    }

    Json json() {
        return Json.texts(List.of(href, number, title, section, text));
    }
}
