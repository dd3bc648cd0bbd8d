package org.welcomepacket.schema;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.check.form.Key;
import org.welcomepacket.json.Json;

/** What holds for a group of keys. */
final class FormSchema {
    private FormSchema() {}

    /** Adds the keys a group may and must have; no others are allowed. */
    static void addTo(Json.MembersBuilder schema, Form form) {
        schema.add("type", "object");
        if (!form.keys().isEmpty()) {
            Json.MembersBuilder properties = Json.members();
            form.keys().forEach(key -> properties.add(key.name(), key(key)));
            schema.add("properties", properties.build());
        }
        List<String> required = form.keys().stream()
                .filter(Key::required)
                .<String>map(Key::name)
                .toList();
        if (!required.isEmpty()) {
            schema.add("required", Json.texts(required));
        }
        form.others()
                .ifPresent(others -> schema.add(
                        "patternProperties",
                        Json.members()
                                .add(namePattern(form, others), ShapeSchema.of(others.value()))
                                .build()));
        schema.add("additionalProperties", false);
    }

    /** Names that the author gives, those that have a meaning already left out. */
    private static String namePattern(Form form, Form.Others others) {
        String taken =
                Stream.concat(form.names().stream(), others.reserved().stream()).collect(Collectors.joining("|"));
        return "^" + (taken.isEmpty() ? "" : "(?!(" + taken + ")$)") + "(" + others.pattern() + ")$";
    }

    private static Json key(Key<?> key) {
        Json.MembersBuilder schema = Json.members().add("description", sentence(key.description()));
        ShapeSchema.of(key.kind().shape()).values().forEach(schema::add);
        if (!key.examples().isEmpty()) {
            schema.add("examples", key.examples().stream().map(YamlAsJson::json).toList());
        }
        return schema.build();
    }

    private static String sentence(String phrase) {
        return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1) + ".";
    }
}
