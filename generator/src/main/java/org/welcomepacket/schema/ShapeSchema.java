package org.welcomepacket.schema;

import java.util.List;
import java.util.stream.Stream;
import org.welcomepacket.check.form.Shape;
import org.welcomepacket.json.Json;

/**
 * The schema of a shape.
 *
 * <p>Editors read YAML by its core schema (YAML 1.2.2, 10.3), where {@code 24} is a number and {@code 24 hours} is text;
 * so wherever plain words are expected, a number is fine as well. {@code patternErrorMessage} is no keyword of the
 * standard: editors that know it show it instead of the pattern, others pass over it.
 */
final class ShapeSchema implements Shape.Visitor<Json.Members> {
    private static final ShapeSchema INSTANCE = new ShapeSchema();
    private static final String LANGUAGE = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

    private ShapeSchema() {}

    static Json.Members of(Shape shape) {
        return shape.accept(INSTANCE);
    }

    /** Any words but tags. */
    static Json.Members plainText() {
        return Json.members()
                .add("type", Json.texts(List.of("string", "number")))
                .add("pattern", "^(?![\\s\\S]*\\{\\{)[\\s\\S]*\\S")
                .add("patternErrorMessage", "Write the words themselves: tags belong in Markdown files.")
                .build();
    }

    /** Words once, or a group of words by language. */
    static Json.Members localisedWords() {
        Json.Members byLanguage = Json.members()
                .add("type", "object")
                .add("minProperties", 1)
                .add(
                        "patternProperties",
                        Json.members().add(LANGUAGE, shared("text")).build())
                .add("additionalProperties", false)
                .build();
        return anyOf(List.of(shared("text"), byLanguage));
    }

    @Override
    public Json.Members text(Shape.Text text) {
        if (text.pattern().isEmpty()) {
            return shared("text");
        }
        Json.Members written = Json.members()
                .add("type", "string")
                .add("pattern", whole(text.pattern().get()))
                .add("patternErrorMessage", "This should be " + text.what() + ".")
                .build();
        if (text.leastNumber().isEmpty()) {
            return written;
        }
        Json.Members digits = Json.members()
                .add("type", "integer")
                .add("minimum", text.leastNumber().getAsLong())
                .build();
        return anyOf(List.of(written, digits));
    }

    @Override
    public Json.Members count(Shape.Count count) {
        return Json.members()
                .add("type", Json.texts(List.of("integer", "string")))
                .add("minimum", count.least())
                .add("maximum", count.most())
                .add("pattern", whole("0*" + (count.least() > 0 ? "[1-9]" : "") + "[0-9]{0,7}"))
                .add("patternErrorMessage", "This should be a whole number from " + count.least() + ".")
                .build();
    }

    @Override
    public Json.Members choice(Shape.Choice choice) {
        return Json.members().add("enum", Json.texts(choice.words())).build();
    }

    /** Editors that read YAML 1.1 take the words for truth values. */
    @Override
    public Json.Members yesNo(Shape.YesNo yesNo) {
        List<Json> both = List.of(Json.text("yes"), Json.text("no"), new Json.Bool(true), new Json.Bool(false));
        return Json.members().add("enum", both).build();
    }

    @Override
    public Json.Members words(Shape.Words words) {
        return shared("words");
    }

    @Override
    public Json.Members some(Shape.Some some) {
        Json.MembersBuilder list = Json.members().add("type", "array").add("items", of(some.item()));
        if (some.least() > 0) {
            list.add("minItems", some.least());
        }
        return some.alone() ? anyOf(List.of(of(some.item()), list.build())) : list.build();
    }

    @Override
    public Json.Members group(Shape.Group group) {
        Json.MembersBuilder schema = Json.members();
        FormSchema.addTo(schema, group.form());
        return schema.build();
    }

    @Override
    public Json.Members either(Shape.Either either) {
        return anyOf(either.shapes().stream().map(ShapeSchema::of).toList());
    }

    @Override
    public Json.Members any(Shape.Any any) {
        return Json.members().build();
    }

    /** One level of {@code anyOf} says the same as several. */
    private static Json.Members anyOf(List<Json.Members> schemas) {
        List<Json> flat = schemas.stream()
                .flatMap(schema ->
                        schema.values().size() == 1 && schema.get("anyOf").isPresent()
                                ? ((Json.Elements) schema.get("anyOf").get()).values().stream()
                                : Stream.of(schema))
                .toList();
        return Json.members().add("anyOf", flat).build();
    }

    private static Json.Members shared(String name) {
        return Json.members().add("$ref", "#/$defs/" + name).build();
    }

    private static String whole(String pattern) {
        return "^\\s*(" + pattern + ")\\s*$";
    }
}
