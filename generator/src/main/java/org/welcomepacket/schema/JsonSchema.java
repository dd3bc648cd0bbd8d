package org.welcomepacket.schema;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.check.Forms;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.json.Json;

/**
 * The schema of one file.
 *
 * <p>It says what can be said of a file alone: keys, the form of values, what is required. What depends on the rest of
 * the packet, such as whether a service exists, only the check can tell.
 */
public final class JsonSchema {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private JsonSchema() {}

    /** The names of the files that have one, without {@code .yaml}. */
    public static List<String> names() {
        return List.copyOf(Forms.byName().keySet());
    }

    /** The schema of a file, by its name without {@code .yaml}; nothing when it has none. */
    public static Optional<Json> of(String name) {
        return Optional.ofNullable(Forms.byName().get(name)).map(form -> file(name, form));
    }

    private static Json file(String name, Form form) {
        Json.MembersBuilder schema = Json.members()
                .add("$schema", DIALECT)
                .add("title", name + ".yaml")
                .add("description", "Written by 'welcome schema " + name + "'.");
        FormSchema.addTo(schema, form);
        Json shared = Json.members()
                .add("text", ShapeSchema.plainText())
                .add("words", ShapeSchema.localisedWords())
                .build();
        return schema.add("$defs", shared).build();
    }
}
