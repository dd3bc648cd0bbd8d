package org.welcomepacket;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the arrows between packages: who may import whom, and which library has which door. */
class ArchitectureTest {
    private static final String ROOT = "org.welcomepacket";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    /** A package and the packages of ours it may import, itself always included. */
    private record Room(String name, List<String> mayImport) {}

    private static final List<Room> ROOMS = List.of(
            new Room("source", List.of("json")),
            new Room("json", List.of()),
            new Room("output", List.of()),
            new Room("code", List.of()),
            new Room("picture", List.of()),
            new Room("model", List.of("source")),
            new Room("read", List.of("source")),
            new Room("decide", List.of("model", "source")),
            new Room("wording", List.of("decide", "model", "source")),
            new Room("check", List.of("read", "wording", "decide", "model", "source")),
            new Room("schema", List.of("check", "read", "json", "source")),
            new Room("starter", List.of("read", "wording", "source")),
            new Room("manifest", List.of("model", "json", "source")),
            new Room("layout", List.of("code", "model", "source")),
            new Room("pdf", List.of("layout", "picture", "model", "source")),
            new Room("sign", List.of("code", "manifest", "json", "source")),
            new Room("site", List.of("wording", "decide", "model", "manifest", "output", "json", "source")),
            new Room("serve", List.of("", "source", "output")),
            new Room("cli", List.of("", "serve", "starter", "source", "model", "decide", "output", "sign")));

    /** A library's packages and the only packages of ours that may name them. */
    private record Door(String library, List<String> rooms) {}

    private static final List<Door> DOORS = List.of(
            new Door("org.yaml..", List.of("read")),
            new Door("org.commonmark..", List.of("read")),
            new Door("com.ibm.icu..", List.of("wording")),
            new Door("org.apache.pdfbox..", List.of("pdf", "sign")),
            new Door("org.apache.fontbox..", List.of("pdf", "sign")),
            new Door("com.google.zxing..", List.of("code")),
            new Door("org.bouncycastle..", List.of("sign")),
            new Door("com.github.mustachejava..", List.of("site")),
            new Door("org.tartarus.snowball..", List.of("site")),
            new Door("picocli..", List.of("cli")));

    @TestFactory
    Stream<DynamicTest> everyPackageImportsOnlyWhatItMay() {
        return ROOMS.stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.name(),
                        () -> noClasses()
                                .that(resideInAPackage(inside(room.name())))
                                .should()
                                .dependOnClassesThat(resideInAPackage(ROOT + "..")
                                        .and(resideOutsideOfPackages(allowed(room)))
                                        .as("packages it has no arrow to"))
                                .allowEmptyShould(true)
                                .check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> everyLibraryHasItsDoor() {
        return DOORS.stream()
                .map(door -> DynamicTest.dynamicTest(
                        door.library(),
                        () -> noClasses()
                                .that(resideOutsideOfPackages(door.rooms().stream()
                                        .map(ArchitectureTest::inside)
                                        .toArray(String[]::new)))
                                .should()
                                .dependOnClassesThat(resideInAPackage(door.library()))
                                .check(HOUSE)));
    }

    @Test
    void noLibraryTypeCrossesAPackageBorder() {
        String[] libraries = DOORS.stream().map(Door::library).toArray(String[]::new);
        List<String> crossing = new ArrayList<>();
        for (JavaClass type : HOUSE) {
            if (!type.getModifiers().contains(JavaModifier.PUBLIC)
                    || type.getPackageName().startsWith(ROOT + ".cli")) {
                continue;
            }
            Stream.concat(type.getCodeUnits().stream(), type.getFields().stream())
                    .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC))
                    .filter(member -> names(member).anyMatch(resideInAnyPackage(libraries)))
                    .forEach(member -> crossing.add(member.getFullName()));
        }
        assertThat(crossing).as("public members that show a library's type").isEmpty();
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void everyPackageOfTheHouseHasARow() {
        List<String> known = ROOMS.stream().map(Room::name).toList();
        assertThat(HOUSE.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(ROOT))
                        .map(name -> name.substring(ROOT.length() + 1).split("\\.", 2)[0])
                        .distinct())
                .allSatisfy(name -> assertThat(known).contains(name));
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .that()
                .resideInAPackage(ROOT + "..")
                .should()
                .haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl|Data)$|.*\\.Abstract[A-Z].*")
                .check(HOUSE);
    }

    private static Stream<JavaClass> names(JavaMember member) {
        return member.getAllInvolvedRawTypes().stream();
    }

    private static String inside(String room) {
        return room.isEmpty() ? ROOT : ROOT + "." + room + "..";
    }

    private static String[] allowed(Room room) {
        return Stream.concat(Stream.of(room.name()), room.mayImport().stream())
                .map(ArchitectureTest::inside)
                .toArray(String[]::new);
    }
}
