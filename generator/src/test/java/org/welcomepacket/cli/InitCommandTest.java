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
    void neverOverwritesAFile() throws IOException {
        Path mine = temp.resolve("packet.yaml");
        Files.writeString(mine, "mine");
        CommandRun run = init(temp);
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("kept what was there: packet.yaml");
        assertThat(mine).hasContent("mine");
        assertThat(temp.resolve("rules.yaml")).exists();
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
