package org.welcomepacket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.EditorSchemas;

class SchemaCommandTest {
    @TempDir
    private Path temp;

    private static CommandRun run(Object... args) {
        return CommandRun.of(Map.of(), args);
    }

    @Test
    void aSchemaGoesToStandardOutput() {
        CommandRun run = run("schema", "packet");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(EditorSchemas.of("packet").orElseThrow());
        assertThat(run.out()).contains("https://json-schema.org/draft/2020-12/schema", "The name your clients know.");
    }

    @Test
    void withoutANameTheFilesAreListed() {
        assertThat(run("schema").out()).isEqualTo("packet\nrules\nservices\ntheme\n");
    }

    @Test
    void allAreWrittenIntoAFolderAndOlderOnesReplaced() throws IOException {
        Path folder = temp.resolve("packet/.schema");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("rules.schema.json"), "old");
        assertThat(run("schema", "--out", folder).out()).isEqualTo("wrote 4 schemas into " + folder + "\n");
        assertThat(folder.resolve("rules.schema.json"))
                .hasContent(EditorSchemas.of("rules").orElseThrow());
        assertThat(folder).isDirectoryContaining("glob:**/theme.schema.json");
    }

    @Test
    void aNewPacketBringsItsSchemasAndNamesThem() throws IOException {
        Path packet = temp.resolve("mine");
        assertThat(run("init", packet, "--lang", "en").code()).isZero();
        for (String name : EditorSchemas.names()) {
            assertThat(Files.readAllLines(packet.resolve(name + ".yaml")).get(0))
                    .isEqualTo("# yaml-language-server: $schema=.schema/" + name + ".schema.json");
            assertThat(packet.resolve(".schema/" + name + ".schema.json"))
                    .hasContent(EditorSchemas.of(name).orElseThrow());
        }
    }

    @Test
    void anUnknownNameOrANameWithAFolderIsWrongUsage() {
        assertThat(run("schema", "rulez").code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("schema", "rulez").err()).contains("there are packet, rules, services, theme");
        assertThat(run("schema", "rules", "--out", temp).code()).isEqualTo(ExitCode.USAGE);
    }
}
