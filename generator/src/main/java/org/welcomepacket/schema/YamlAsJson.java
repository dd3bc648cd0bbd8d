package org.welcomepacket.schema;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.welcomepacket.json.Json;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.read.yaml.YamlReader;
import org.welcomepacket.source.SourceFile;

/** YAML as an editor understands it when it holds a file against its schema: by the core schema, YAML 1.2.2, 10.3. */
final class YamlAsJson {
    private static final Pattern NUMBER = Pattern.compile("[-+]?([.][0-9]+|[0-9]+([.][0-9]*)?)([eE][-+]?[0-9]+)?");

    private YamlAsJson() {}

    /** An example as an author writes it. */
    static Json json(String yaml) {
        return json(YamlReader.read(new SourceFile("", yaml), found -> {
                    throw new IllegalArgumentException(yaml + ": " + found.message());
                })
                .orElseThrow());
    }

    /** What stands in a file. */
    static Json json(Yaml node) {
        if (node instanceof Yaml.Mapping mapping) {
            Json.MembersBuilder members = Json.members();
            mapping.entries().forEach(entry -> members.add(entry.name(), json(entry.value())));
            return members.build();
        }
        if (node instanceof Yaml.Sequence sequence) {
            return Json.elements(sequence.items().stream().map(YamlAsJson::json).toList());
        }
        Yaml.Scalar scalar = (Yaml.Scalar) node;
        return scalar.style() == Yaml.Style.PLAIN ? plain(scalar.text()) : Json.text(scalar.text());
    }

    private static Json plain(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> new Json.Null();
            case "true", "True", "TRUE" -> new Json.Bool(true);
            case "false", "False", "FALSE" -> new Json.Bool(false);
            default -> NUMBER.matcher(text).matches() ? new Json.Numeral(new BigDecimal(text)) : Json.text(text);
        };
    }
}
