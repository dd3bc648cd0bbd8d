package org.welcomepacket.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects the values of a template: text, markup, yes or no, lists and maps of the same, and nothing with methods. */
final class Values {
    private final Map<String, Object> map = new LinkedHashMap<>();

    Values with(String name, String text) {
        map.put(name, text);
        return this;
    }

    /** An absent text is empty, so that a section on its name is skipped. */
    Values with(String name, Optional<String> text) {
        return with(name, text.orElse(""));
    }

    Values with(String name, boolean yes) {
        map.put(name, yes);
        return this;
    }

    /** Empty markup is an empty text, so that a section on its name is skipped. */
    Values with(String name, Markup markup) {
        map.put(name, markup.isEmpty() ? "" : markup);
        return this;
    }

    Values with(String name, Map<String, Object> values) {
        map.put(name, values);
        return this;
    }

    /** Beside {@code cards}, {@code has-cards} tells whether there are any. */
    Values with(String name, List<Map<String, Object>> items) {
        map.put(name, List.copyOf(items));
        map.put("has-" + name, !items.isEmpty());
        return this;
    }

    Values withAll(Map<String, Object> others) {
        map.putAll(others);
        return this;
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
