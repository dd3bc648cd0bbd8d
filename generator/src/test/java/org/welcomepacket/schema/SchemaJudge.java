package org.welcomepacket.schema;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.SnakeYamlNode;
import java.net.URI;
import java.util.List;
import org.welcomepacket.json.Json;

/** Somebody else's validator, holding one schema. */
public final class SchemaJudge {
    private final Validator validator;
    private final URI schema;

    private SchemaJudge(String schema, boolean isKnownValid) {
        this.validator = new ValidatorFactory()
                .withJsonNodeFactory(new SnakeYamlNode.Factory())
                .withDisabledSchemaValidation(isKnownValid)
                .createValidator();
        this.schema = validator.registerSchema(schema);
    }

    /** A judge by the schema in a text, which must be valid by its own dialect. */
    public SchemaJudge(String schema) {
        this(schema, false);
    }

    /** A judge by a part of a schema that is known to be valid. */
    static SchemaJudge ofPart(Json part) {
        return new SchemaJudge(part.compact(), true);
    }

    /** A judge of one of our files, such as {@code packet}. */
    static SchemaJudge of(String name) {
        return new SchemaJudge(JsonSchema.of(name).orElseThrow().indented());
    }

    /** What the schema finds wrong; nothing when all is well. */
    public List<Objection> objections(Json instance) {
        return objections(instance.compact());
    }

    /** The same for JSON as text. */
    public List<Objection> objections(String instance) {
        Validator.Result result = validator.validate(schema, instance);
        return result.isValid()
                ? List.of()
                : result.getErrors().stream()
                        .map(error -> new Objection(error.getInstanceLocation(), said(error)))
                        .toList();
    }

    private static String said(Error error) {
        return error.getKeyword() + ": " + error.getError();
    }

    /**
     * What is wrong and where.
     *
     * @param place as a JSON Pointer
     * @param message of the validator
     */
    public record Objection(String place, String message) {}
}
