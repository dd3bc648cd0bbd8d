package org.welcomepacket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.welcomepacket.Version;

/** Starts the distribution the way users do. */
@Execution(ExecutionMode.CONCURRENT)
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path DISTRIBUTION = Path.of("target", "welcome").toAbsolutePath();
    private static final Path LAUNCHER = DISTRIBUTION.resolve("bin").resolve("welcome");

    @TempDir
    Path temp;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void keepAwayFromTheUsersFolders() {
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("XDG_CACHE_HOME", temp.resolve("cache").toString());
        environment.put("XDG_DATA_HOME", temp.resolve("data").toString());
        environment.put("HOME", temp.resolve("home").toString());
        environment.put("PATH", System.getenv("PATH"));
    }

    private CommandRun run(Object launcher, Object... args) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("/bin/sh", launcher.toString()));
        Stream.of(args).map(Object::toString).forEach(words::add);
        Path out = Files.createTempFile(temp, "out", "");
        Path err = Files.createTempFile(temp, "err", "");
        ProcessBuilder process = new ProcessBuilder(words)
                .directory(temp.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        Process running = process.start();
        assertThat(running.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new CommandRun(
                running.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    /** What a line of shell gives, with the launcher in {@code $0}. */
    private CommandRun shell(String line) throws IOException, InterruptedException {
        return run("-c", line, LAUNCHER);
    }

    private void assertStarts(Path launcher) throws IOException, InterruptedException {
        CommandRun run = run(launcher, "--version");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().strip()).isEqualTo("welcome " + Version.current());
        assertThat(run.code()).isZero();
    }

    private Path content(String name) throws IOException {
        Path content = Files.createDirectories(temp.resolve(name));
        Files.createDirectories(content.resolve("policies"));
        Files.writeString(content.resolve("packet.yaml"), "business: { name: Small }\npolicies: [sessions]\n");
        Files.writeString(content.resolve("policies/sessions.md"), "# Sessions\n\nCall us.\n");
        return content;
    }

    private List<Path> caches() throws IOException {
        Path folder = temp.resolve("cache/welcome");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Path fakeJava(String version) throws IOException {
        Path home = temp.resolve("java " + version);
        Path java = home.resolve("bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho should not run\n");
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    @Test
    void startsFromAnyFolder() throws Exception {
        assertThat(Files.isExecutable(LAUNCHER)).isTrue();
        assertStarts(LAUNCHER);
    }

    @Test
    void startsInAFolderWithSpacesAndThroughLinks() throws Exception {
        Path moved = temp.resolve("my programs/the welcome");
        copy(DISTRIBUTION, moved);
        assertStarts(moved.resolve("bin/welcome"));
        Files.createDirectories(temp.resolve("bin"));
        Path link =
                Files.createSymbolicLink(temp.resolve("bin/first"), Path.of("../my programs/the welcome/bin/welcome"));
        assertStarts(link);
        assertStarts(Files.createSymbolicLink(temp.resolve("second"), link));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : (Iterable<Path>) walk::iterator) {
                Path place = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(place);
                } else {
                    Files.copy(path, place);
                }
            }
        }
    }

    @Test
    void takesTheJavaOnThePathWhenJavaHomeIsNotSet() throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("PATH", System.getProperty("java.home") + "/bin:" + System.getenv("PATH"));
        assertStarts(LAUNCHER);
    }

    @Test
    void saysWhenThereIsNoJava() throws Exception {
        environment.remove("JAVA_HOME");
        environment.put("PATH", temp.toString());
        CommandRun run = run(LAUNCHER, "--version");
        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).startsWith("welcome: Java is missing: install Java 17 or later");
        environment.put("JAVA_HOME", temp.toString());
        assertThat(run(LAUNCHER, "--version").err()).contains("there is no bin/java in it");
    }

    @Test
    void saysWhenJavaIsTooOld() throws Exception {
        for (String version : List.of("11.0.2", "1.8.0_302", "9")) {
            environment.put("JAVA_HOME", fakeJava(version).toString());
            CommandRun run = run(LAUNCHER, "--version");
            assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("Java 17 or later is needed").contains("is Java " + version);
        }
    }

    @Test
    void aSuccessfulRunMakesACacheThatLaterRunsUse() throws Exception {
        Path content = content("content");
        assertThat(run(LAUNCHER, "check", temp.resolve("nowhere")).code()).isEqualTo(ExitCode.FAILURE);
        assertThat(caches()).isEmpty();
        CommandRun first = run(LAUNCHER, "check", content);
        assertThat(first.code()).isZero();
        assertThat(first.out().strip()).isEqualTo("no problems");
        assertThat(first.err()).isEmpty();
        assertThat(caches()).singleElement().asString().contains(".check.");
        CommandRun second = run(LAUNCHER, "check", content);
        assertThat(second).isEqualTo(first);
        assertThat(caches()).hasSize(1);
    }

    @Test
    void aSpoiltCacheDoesNoHarmAndSaysNothing() throws Exception {
        Path content = content("content");
        CommandRun first = run(LAUNCHER, "check", content);
        Path cache = caches().get(0);
        byte[] half = Arrays.copyOf(Files.readAllBytes(cache), (int) Files.size(cache) / 2);
        Files.delete(cache);
        Files.write(cache, half);
        assertThat(run(LAUNCHER, "check", content)).isEqualTo(first);
    }

    @Test
    void worksWithoutACacheFolder() throws Exception {
        environment.put("XDG_CACHE_HOME", "/dev/null/nothing");
        assertThat(run(LAUNCHER, "check", content("content")).code()).isZero();
        environment.remove("XDG_CACHE_HOME");
        environment.remove("HOME");
        assertStarts(LAUNCHER);
    }

    @Test
    void readsFoldersInAnyAlphabetEvenWithoutALocale() throws Exception {
        Path content = content("договор æøå");
        environment.put("XDG_CACHE_HOME", "/dev/null/nothing");
        environment.put("LC_ALL", "C");
        CommandRun run = run(LAUNCHER, "check", content);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void endsQuietlyWhenNobodyReadsTheResults() throws Exception {
        CommandRun closed = shell("{ /bin/sh \"$0\" --help; echo $? >code; } | true; read code <code; exit $code");
        assertThat(closed.err()).isEmpty();
        assertThat(closed.code()).isEqualTo(ExitCode.UNREAD);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void saysWhenTheResultsDoNotFitOnTheDisk() throws Exception {
        CommandRun full = shell("/bin/sh \"$0\" --version >/dev/full");
        assertThat(full.err()).contains("could not be written to standard output");
        assertThat(full.code()).isEqualTo(ExitCode.FAILURE);
    }

    @Test
    void buildsTheStarterPacketItWrites() throws Exception {
        Path content = temp.resolve("my packet");
        assertThat(run(LAUNCHER, "init", content, "--lang", "en").code()).isZero();
        CommandRun build = run(LAUNCHER, "build", content, "--out", temp.resolve("out"));
        assertThat(build.code()).isZero();
        assertThat(build.err()).contains("notice[key-created]").contains("back this up");
        assertThat(temp.resolve("out/agreement.en.pdf")).isNotEmptyFile();
        assertThat(temp.resolve("out/agreement.da.pdf")).doesNotExist();
        assertThat(caches()).singleElement().asString().contains(".build.");
    }

    @Test
    void ctrlCEndsThePreview() throws IOException, InterruptedException {
        Path content = Files.createDirectories(temp.resolve("content/policies")).resolveSibling(".");
        Files.writeString(content.resolve("packet.yaml"), "business: { name: B }\npolicies: [sessions]\n");
        Files.writeString(content.resolve("policies/sessions.md"), "# Sessions\n\nCome in.\n");
        Path out = temp.resolve("out");
        ProcessBuilder process = new ProcessBuilder(
                        "/bin/sh",
                        LAUNCHER.toString(),
                        "serve",
                        temp.resolve("content").toString(),
                        "--port",
                        "0")
                .redirectOutput(out.toFile())
                .redirectError(temp.resolve("err").toFile());
        process.environment().clear();
        process.environment().putAll(environment);
        Process running = process.start();
        try {
            for (int i = 0; i < 600 && !Files.readString(out).contains("Ctrl-C ends it"); i++) {
                Thread.sleep(100);
            }
            assertThat(Files.readString(out)).matches("Preview: http://127.0.0.1:[0-9]+/ \\(Ctrl-C ends it\\)\n");
            new ProcessBuilder("kill", "-INT", Long.toString(running.pid()))
                    .start()
                    .waitFor();
            assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(running.exitValue()).isEqualTo(130);
            assertThat(temp.resolve("err")).isEmptyFile();
        } finally {
            running.destroyForcibly();
        }
    }
}
