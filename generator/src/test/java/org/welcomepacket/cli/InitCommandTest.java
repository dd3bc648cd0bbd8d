package org.welcomepacket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitCommandTest {
    @TempDir
    Path temp;

    private CommandRun init(Object... args) {
        return CommandRun.of(
                Map.of(), Stream.concat(Stream.of("init"), Stream.of(args)).toArray());
    }

    private List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void writesTheWholeStarterPacketAndNothingOfTheBuild() throws IOException {
        Path folder = temp.resolve("my packet");
        CommandRun run = init(folder);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("files into " + folder);
        assertThat(filesIn(folder))
                .contains("packet.yaml", "rules.yaml", "en/welcome.md", "da/welcome.md", "ru/welcome.md")
                .noneMatch(path -> path.startsWith("target/") || path.equals("pom.xml"));
    }

    @Test
    void templateIsWrittenWithItsCommentsToBeChanged() throws IOException {
        Path mine = Files.createDirectories(temp.resolve("looks/pages")).resolve("policy.mustache");
        Files.writeString(mine, "{{> top}}<h1>{{heading}}</h1>{{> bottom}}");
        CommandRun run = init(temp.resolve("looks"), "--template");
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("kept 1 file that stood there already:\n  pages/policy.mustache");
        assertThat(run.out()).contains("files into " + temp.resolve("looks")).contains("build --template");
        assertThat(mine).hasContent("{{> top}}<h1>{{heading}}</h1>{{> bottom}}");
        assertThat(temp.resolve("looks/partials/top.mustache")).content().startsWith("{{! Begins every page");
        assertThat(temp.resolve("looks/search.js")).content().contains("/* Places with as many of the words");
        assertThat(temp.resolve("looks/messages/ru.yaml")).exists();
        init(temp.resolve("packet"));
        assertThat(CommandRun.of(Map.of(), "check", temp.resolve("packet"), "--template", temp.resolve("looks"))
                        .code())
                .isZero();
    }

    @Test
    void neverOverwritesAFile() throws IOException {
        Path mine = temp.resolve("packet.yaml");
        Files.writeString(mine, "mine");
        CommandRun run = init(temp);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualToNormalizingNewlines("kept 1 file that stood there already:\n  packet.yaml\n");
        assertThat(mine).hasContent("mine");
        assertThat(temp.resolve("rules.yaml")).exists();
    }

    @Test
    void textsWithoutTheirPacketFileAreNotMixedWithOthers() throws IOException {
        init(temp, "--kind", "shop", "--lang", "da");
        Files.delete(temp.resolve("packet.yaml"));
        List<String> before = filesIn(temp);
        CommandRun run = init(temp);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err())
                .contains("in " + temp + " there is no packet.yaml, but there are 13 files of a packet, such as"
                        + " da/policies/delivery.md. Bring its packet.yaml back, or choose another folder");
        assertThat(filesIn(temp)).isEqualTo(before);
    }

    @Test
    void anotherKindThanThatOfThePacketIsSaid() {
        init(temp, "--kind", "studio", "--lang", "en");
        assertThat(init(temp, "--kind", "shop").err())
                .contains("the packet in " + temp + " is one for 'studio', and what is added is for 'shop'");
        assertThat(init(temp, "--kind", "studio").err()).doesNotContain("is one for");
    }

    @Test
    void aFolderThatIsFullIsToldInFewLines() {
        init(temp);
        CommandRun run = init(temp);
        assertThat(run.code()).isZero();
        assertThat(run.err().lines()).hasSize(7).last().asString().matches("  and \\d+ more");
        assertThat(run.out().lines()).containsExactly("wrote 0 files into " + temp);
    }

    @Test
    void aPacketThatIsThereGetsNoLanguageItDoesNotHave() throws IOException {
        init(temp, "--lang", "da,en");
        Files.delete(temp.resolve("da/welcome.md"));
        CommandRun run = init(temp);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("wrote 1 file into ");
        assertThat(temp.resolve("da/welcome.md")).exists();
        assertThat(temp.resolve("ru")).doesNotExist();
    }

    @Test
    void withoutAListOfLanguagesTheFoldersTell() throws IOException {
        init(temp, "--lang", "ru");
        Files.writeString(temp.resolve("packet.yaml"), "business: { name: Blue Door }\npolicies: [sessions]\n");
        assertThat(init(temp).out()).startsWith("wrote 0 files");
    }

    @Test
    void aLanguageThatIsAskedForIsAddedWithAWordOnWhatIsLeftToDo() throws IOException {
        init(temp, "--lang", "en");
        CommandRun run = init(temp, "--lang", "en,da");
        assertThat(run.err()).contains("add to 'languages' in " + temp.resolve("packet.yaml") + ": da\n");
        assertThat(temp.resolve("da/welcome.md")).exists();
    }

    @Test
    void whatAPacketLacksIsOfItsKind() throws IOException {
        for (String kind : List.of("phone", "in-person", "online", "studio", "shop")) {
            Path folder = temp.resolve(kind);
            init(folder, "--kind", kind, "--lang", "en,da");
            List<String> whole = filesIn(folder);
            String page = "da/pages/questions.md";
            String text = Files.readString(folder.resolve(page));
            Files.delete(folder.resolve(page));
            Files.writeString(folder.resolve("en/welcome.md"), "Dear you, this letter is mine.\n");
            assertThat(init(folder).out()).as(kind).startsWith("wrote 1 file into ");
            assertThat(folder.resolve(page)).content().isEqualTo(text);
            assertThat(filesIn(folder)).isEqualTo(whole);
        }
    }

    @Test
    void aPolicyThatAPacketHasGivenUpDoesNotComeBack() throws IOException {
        init(temp, "--lang", "en");
        Path packet = temp.resolve("packet.yaml");
        Files.writeString(packet, Files.readString(packet).replaceFirst("(?m)^ *- privacy\\R", ""));
        Files.delete(temp.resolve("en/policies/privacy.md"));
        assertThat(init(temp).out()).startsWith("wrote 0 files");
    }

    @Test
    void aPacketInALanguageWithoutStarterPacketIsLeftAlone() throws IOException {
        Files.writeString(temp.resolve("packet.yaml"), "business: { name: Tür }\nlanguages: [de]\npolicies: [x]\n");
        CommandRun run = init(temp);
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("is in de; there is a starter packet in en, da, ru");
        assertThat(filesIn(temp)).containsExactly("packet.yaml");
    }

    @Test
    void aKindCanBeChosen() throws IOException {
        assertThat(init(temp, "--kind", "Shop", "--lang", "en").code()).isZero();
        assertThat(filesIn(temp))
                .contains("en/policies/returns.md", "en/policies/delivery.md")
                .doesNotContain("en/policies/sessions.md");
    }

    @Test
    void aKindThatDoesNotExistIsWrongUsageThatNamesTheOthers() {
        CommandRun run = init(temp, "--kind", "bakery");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("bakery", "phone, in-person, online, studio, shop");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void factsCanBeToldWithoutATerminal() {
        CommandRun run = init(
                temp,
                "--kind",
                "studio",
                "--set",
                "business.name=Blue Door: Yoga",
                "--set",
                "country=us",
                "--set",
                "time-zone=America/New_York");
        assertThat(run.code()).isZero();
        assertThat(temp.resolve("packet.yaml"))
                .content()
                .contains("  name: \"Blue Door: Yoga\"\n", "  country: US\n", "  time-zone: America/New_York\n");
        assertThat(run.out())
                .contains("Still an example in packet.yaml: owner, ")
                .doesNotContain("name, owner");
    }

    @Test
    void factsThatAreNoneAreWrongUsage() {
        assertThat(init(temp, "--set", "colour=blue").err())
                .contains("there is no fact 'colour'; there are name, owner");
        assertThat(init(temp, "--set", "country=Denmark").err()).contains("two letters");
        assertThat(init(temp, "--set", "time-zone=Mars").err()).contains("such as Europe/Copenhagen");
        assertThat(init(temp, "--set", "name={{notice}}").err()).contains("name '{{notice}}': write it without '{{'");
        assertThat(init(temp, "--set", "email=me").err()).contains("such as hello@example.org");
        assertThat(init(temp, "--set", "phone=call me").err()).contains("such as +45 12 34 56 78");
        assertThat(init(temp, "--set", "website=bluedoor").err()).contains("such as https://example.org/");
        assertThat(init(temp, "--set", "country=AU").err()).contains("Australia/Sydney");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void oneLanguageLeavesNoWordOfTheOthers() throws IOException {
        init(temp, "--lang", "da");
        assertThat(filesIn(temp)).noneMatch(path -> path.startsWith("en/") || path.startsWith("ru/"));
        for (String path : filesIn(temp)) {
            if (path.endsWith(".yaml")) {
                String yaml = Files.readString(temp.resolve(path));
                assertThat(yaml).doesNotContainPattern("[{,\\s](en|ru): ").doesNotContainPattern("\\p{IsCyrillic}");
            }
        }
        assertThat(temp.resolve("packet.yaml"))
                .content()
                .contains("languages: [da]")
                .contains("binding-language: da")
                .contains("# Lines that begin with");
    }

    @Test
    void theFirstLanguageAskedForIsTheBindingOne() throws IOException {
        init(temp, "--lang", "ru,en");
        assertThat(temp.resolve("packet.yaml"))
                .content()
                .contains("languages: [ru, en]")
                .contains("binding-language: ru");
    }

    @Test
    void aLanguageWithoutStarterPacketIsWrongUsage() {
        CommandRun run = init(temp, "--lang", "en,tlh");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no starter packet in 'tlh'; there is one in en, da, ru");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void aFileWhereTheFolderMustGoIsAFailureOfInputAndOutput() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "x");
        CommandRun run = init(file);
        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).startsWith("welcome: ").doesNotContain("\tat ");
    }
}
