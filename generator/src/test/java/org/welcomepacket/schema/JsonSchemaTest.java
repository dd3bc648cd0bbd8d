package org.welcomepacket.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.welcomepacket.Generator;
import org.welcomepacket.check.Forms;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Key;
import org.welcomepacket.check.form.Literal;
import org.welcomepacket.check.form.Reading;
import org.welcomepacket.check.form.Shape;
import org.welcomepacket.check.form.ValueType;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.read.yaml.YamlReader;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;

/** The schemas for editors say what the check says: no less where a file alone shows the mistake, and nothing more. */
class JsonSchemaTest {
    private static final Generator GENERATOR = Generator.builder().build();
    private static final Path CASES = Path.of("src/test/resources/org/welcomepacket/check");
    private static final Map<String, SchemaJudge> JUDGES =
            JsonSchema.names().stream().collect(Collectors.toMap(name -> name, SchemaJudge::of));

    /** Mistakes that a file shows by itself. All others need the rest of the packet, a calendar or a proof. */
    private static final Set<Code> STRUCTURAL = Set.of(
            Code.UNKNOWN_KEY,
            Code.MISSING_KEY,
            Code.WRONG_TYPE,
            Code.UNIT_MISMATCH,
            Code.INVALID_VALUE,
            Code.INVALID_ID,
            Code.RESERVED_ID);

    /** What a file shows by itself and yet no schema can say, or not in a way that helps. */
    private static final List<Pattern> BEYOND = Stream.of(
                    // Calendars, clocks and lists that grow
                    "there is no (day|time of day|time zone) .*",
                    ".* is no (stretch of time within a day|currency)",
                    ".* is not a whole number of the smallest coin",
                    // A value of rules.yaml may be any words
                    "'huors' is no unit",
                    "the quotation marks around '24 hours' are curly, and so part of a text",
                    "'9999999 days' is too large",
                    // Words are any words
                    "'say' has no place for the value in .*",
                    // What one place says depends on another
                    ".* must be a duration, because 'ahead' is compared with it",
                    "signs and brochures lead to your site, and nothing says where it is",
                    "'amount' is compared with amounts in DKK and in EUR",
                    "'earlier' needs 'per'",
                    "'within' needs 'after'",
                    "only a percentage is 'of' something",
                    "ahead is a duration, found '24'",
                    "'(service|on)' is one of a list and cannot be compared by size",
                    "'(=>|≤)' is no comparison",
                    ".* is no interval",
                    "'(am|pm)' is no unit",
                    "a hyphen makes '14-days' a text",
                    "this decision has no input '(aheed|hight)'.*",
                    // Names that other files and systems have taken
                    "'rules' is the name of a page that is made for you",
                    "'con' cannot be the name of a file on Windows")
            .map(Pattern::compile)
            .toList();

    @TestFactory
    Stream<DynamicTest> theStarterPacketFits() {
        return JsonSchema.names().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    SourceFile file = new SourceFile(name, Files.readString(Path.of("../content", name + ".yaml")));
                    assertThat(judge(name).objections(YamlAsJson.json(tree(file).orElseThrow())))
                            .isEmpty();
                }));
    }

    @Test
    void theSchemasOfTheStarterPacketAreThese() throws IOException {
        for (String name : JsonSchema.names()) {
            Path packed = Path.of("../content/.schema", name + ".schema.json");
            String schema = JsonSchema.of(name).orElseThrow().indented();
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(packed.getParent());
                Files.writeString(packed, schema);
            }
            assertThat(packed).hasContent(schema);
            assertThat(Files.readAllLines(Path.of("../content", name + ".yaml")))
                    .startsWith("# yaml-language-server: $schema=.schema/" + name + ".schema.json");
        }
    }

    @TestFactory
    Stream<DynamicTest> schemaAndCheckAgreeOnEveryFixture() throws IOException {
        try (Stream<Path> cases = Files.list(CASES)) {
            return cases.filter(Files::isDirectory).sorted().toList().stream()
                    .map(folder -> DynamicTest.dynamicTest(
                            folder.getFileName().toString(), () -> agree(folder.resolve("content"))));
        }
    }

    private static void agree(Path folder) throws IOException {
        ContentFolder content = ContentFolder.read(folder, "content");
        List<Diagnostic> found =
                GENERATOR.check(content, Optional.of(LocalDate.of(2027, 1, 1))).diagnostics();
        List<String> differences = new ArrayList<>();
        for (String name : JsonSchema.names()) {
            String path = name + ".yaml";
            Optional<Yaml> tree =
                    content.has(path) ? content.text(path).value().flatMap(JsonSchemaTest::tree) : Optional.empty();
            tree.ifPresent(yaml -> differences.addAll(differences(
                    name,
                    yaml,
                    found.stream()
                            .filter(d -> d.span().file().path().equals("content/" + path))
                            .filter(Diagnostic::isError)
                            .toList())));
        }
        assertThat(differences).isEmpty();
    }

    private static List<String> differences(String name, Yaml tree, List<Diagnostic> errors) {
        List<SchemaJudge.Objection> objections = judge(name).objections(YamlAsJson.json(tree));
        List<String> differences = new ArrayList<>();
        for (Diagnostic error : errors) {
            String place = Pointers.at(tree, error.span().start());
            boolean structural = STRUCTURAL.contains(error.code())
                    && BEYOND.stream().noneMatch(p -> p.matcher(error.message()).matches());
            if (structural && objections.stream().noneMatch(o -> near(o.place(), place))) {
                differences.add("only the check: " + error.span() + " (" + place + ") " + error.message());
            }
        }
        for (SchemaJudge.Objection objection : objections) {
            if (errors.stream()
                    .noneMatch(e ->
                            near(objection.place(), Pointers.at(tree, e.span().start()))
                                    || isNeighbour(objection.place(), e, tree))) {
                differences.add("only the schema: " + name + " " + objection);
            }
        }
        return differences;
    }

    /** Keys that stand beside a key and not under it are one finding for the check; a schema objects to each of them. */
    private static boolean isNeighbour(String objection, Diagnostic finding, Yaml tree) {
        String place = Pointers.at(tree, finding.span().start());
        return finding.message().contains("' stands beside '")
                && objection.startsWith(place.substring(0, place.lastIndexOf('/') + 1));
    }

    /** At the same place, in it, or at the group it belongs to. */
    private static boolean near(String objection, String finding) {
        String parent = finding.contains("/") ? finding.substring(0, finding.lastIndexOf('/')) : "";
        return objection.equals(finding) || objection.startsWith(finding + "/") || objection.equals(parent);
    }

    private static SchemaJudge judge(String name) {
        return Objects.requireNonNull(JUDGES.get(name));
    }

    private static Optional<Yaml> tree(SourceFile file) {
        return YamlReader.read(file, found -> {});
    }

    @TestFactory
    Stream<DynamicTest> everyKeySaysWhatItIsAndHowItIsWritten() {
        return keys().map(key -> DynamicTest.dynamicTest(key.name(), () -> {
            assertThat(key.description()).matches("[a-z0-9].*[^.]");
            Shape shape = key.kind().shape();
            boolean plain = shape instanceof Shape.Choice || shape instanceof Shape.Group;
            assertThat(plain || !key.examples().isEmpty()).as("has an example").isTrue();
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadWithoutAFindingAndFits() {
        return keys().flatMap(key -> key.examples().stream()
                .map(example -> DynamicTest.dynamicTest(key.name() + ": " + example, () -> {
                    Findings findings = new Findings();
                    Yaml node = tree(new SourceFile("example", example)).orElseThrow();
                    key.kind().read(node, key.name(), new Reading(findings, List.of(new Language("en"))));
                    assertThat(findings.sorted()).isEmpty();
                    assertThat(SchemaJudge.ofPart(alone(key)).objections(YamlAsJson.json(node)))
                            .isEmpty();
                })));
    }

    /** The schema of a key's value as a schema of its own. */
    private static Json alone(Key<?> key) {
        Json.MembersBuilder schema = Json.members();
        ShapeSchema.of(key.kind().shape()).values().forEach(schema::add);
        return schema.add(
                        "$defs",
                        Json.members()
                                .add("text", ShapeSchema.plainText())
                                .add("words", ShapeSchema.localisedWords())
                                .build())
                .build();
    }

    /** Every key of every form, once. */
    private static Stream<Key<?>> keys() {
        Set<Key<?>> keys = new LinkedHashSet<>();
        Forms.byName().values().forEach(form -> collect(Shape.group(form), keys));
        return keys.stream();
    }

    private static void collect(Shape shape, Set<Key<?>> keys) {
        if (shape instanceof Shape.Group group) {
            keys.addAll(group.form().keys());
            group.form().keys().forEach(key -> collect(key.kind().shape(), keys));
            group.form().others().ifPresent(others -> collect(others.value(), keys));
        } else if (shape instanceof Shape.Some some) {
            collect(some.item(), keys);
        } else if (shape instanceof Shape.Either either) {
            either.shapes().forEach(each -> collect(each, keys));
        }
    }

    /** Patterns of schemas and the reading of values are two things; here they are held against each other. */
    @TestFactory
    Stream<DynamicTest> patternsAcceptWhatTheReaderAccepts() {
        List<String> samples = List.of(
                "24 hours",
                "1 hour",
                "1Hours",
                "0 minutes",
                "1000000 days",
                "1000001 days",
                "7 DAYS",
                "1.5 hours",
                "24",
                "24 hour s",
                "- 1 day",
                "950 DKK",
                "12.50 EUR",
                "12,50 EUR",
                "950 dkk",
                "950",
                "50 %",
                "50%",
                "100 %",
                "101 %",
                "12.5 %",
                "100.5 %",
                "3",
                "1000000",
                "1000001",
                "-1",
                "1 session",
                "2 sessions",
                "2027-01-05",
                "27-01-05",
                "9:30",
                "09:30",
                "930",
                "+45 12 34 56 78",
                "+4512345678",
                "12 34",
                " 24 hours ",
                "hours",
                "");
        return Arrays.stream(ValueType.values())
                .filter(type -> type != ValueType.TEXT)
                .map(type -> DynamicTest.dynamicTest(type.name(), () -> {
                    Pattern pattern = Pattern.compile("\\s*(" + type.pattern() + ")\\s*");
                    for (String sample : samples) {
                        boolean read = Literal.of(sample)
                                .value()
                                .filter(value -> ValueType.of(value) == type)
                                .isPresent();
                        assertThat(pattern.matcher(sample).matches()).as(sample).isEqualTo(read);
                    }
                }));
    }
}
