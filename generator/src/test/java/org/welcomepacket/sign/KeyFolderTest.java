package org.welcomepacket.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

class KeyFolderTest {
    @TempDir
    Path home;

    private Path place;
    private KeyFolder folder;

    @BeforeEach
    void chooseAPlace() {
        place = home.resolve("data").resolve("welcome");
        folder = new KeyFolder(place, TestKeys.CLOCK);
    }

    @Test
    void aKeyIsMadeOnFirstUseAndSaidOnce() throws Exception {
        Outcome<Signer> first = folder.open(TestKeys.NAME);
        Outcome<Signer> second = folder.open(TestKeys.NAME);

        assertThat(first.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.KEY_CREATED);
        assertThat(first.diagnostics().get(0).message()).contains(place.toString());
        assertThat(first.diagnostics().get(0).hint()).startsWith("back this up");
        assertThat(second.diagnostics()).isEmpty();
        assertThat(second.orElseThrow().fingerprint())
                .isEqualTo(first.orElseThrow().fingerprint());
        assertThat(second.orElseThrow().name()).isEqualTo(TestKeys.NAME);
    }

    @Test
    void aKeyInAnotherNameIsSaidEveryTime() throws Exception {
        folder.open("Harbour Lane");
        for (int build = 0; build < 2; build++) {
            Outcome<Signer> opened = folder.open("Tiny");

            assertThat(opened.orElseThrow().name()).isEqualTo("Harbour Lane");
            assertThat(opened.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.KEY_OF_ANOTHER);
            assertThat(opened.diagnostics().get(0).message()).contains("Harbour Lane");
            assertThat(opened.diagnostics().get(0).hint()).contains("Tiny", "keygen");
        }
    }

    @Test
    void onlyTheOwnerMayReadAnyOfIt() throws Exception {
        folder.open(TestKeys.NAME);

        assertThat(mode(place)).isEqualTo("rwx------");
        assertThat(mode(folder.keystore())).isEqualTo("rw-------");
        assertThat(mode(place.resolve("signing-key.lock"))).isEqualTo("rw-------");
        assertThat(mode(folder.password())).isEqualTo("rw-------");
    }

    @Test
    void thePasswordIsLongAndNotTheSameTwice() throws Exception {
        KeyFolder other = new KeyFolder(home.resolve("other"), TestKeys.CLOCK);
        folder.open("A");
        other.open("B");

        assertThat(Files.readString(folder.password())).matches("[A-Za-z0-9]{32}");
        assertThat(Files.readString(folder.password())).isNotEqualTo(Files.readString(other.password()));
    }

    @Test
    void filesThatOthersMayReadAreWarnedAbout() throws Exception {
        folder.open("A");
        Files.setPosixFilePermissions(folder.password(), PosixFilePermissions.fromString("rw-r-----"));

        Outcome<Signer> opened = folder.open("A");

        assertThat(opened.isFailed()).isFalse();
        assertThat(opened.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.KEY_OPEN_TO_OTHERS);
            assertThat(found.message()).endsWith(folder.password().toString());
        });
    }

    @Test
    void manyThreadsThatComeFirstGetOneKey() throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Callable<Outcome<Signer>> open = () -> new KeyFolder(place, TestKeys.CLOCK).open("A");
            List<Outcome<Signer>> outcomes = new ArrayList<>();
            for (Future<Outcome<Signer>> each : pool.invokeAll(java.util.Collections.nCopies(threads, open))) {
                outcomes.add(each.get());
            }
            Set<String> fingerprints = new HashSet<>();
            outcomes.forEach(each -> fingerprints.add(each.orElseThrow().fingerprint()));
            assertThat(fingerprints).hasSize(1);
            assertThat(outcomes.stream().filter(each -> !each.diagnostics().isEmpty()))
                    .hasSize(1);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void manyProcessesThatComeFirstGetOneKey() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            processes.add(new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            FirstUse.class.getName(),
                            place.toString())
                    .redirectError(home.resolve(i + ".errors").toFile())
                    .redirectOutput(home.resolve(i + ".txt").toFile())
                    .start());
        }
        Set<String> fingerprints = new HashSet<>();
        for (int i = 0; i < processes.size(); i++) {
            assertThat(processes.get(i).waitFor(5, TimeUnit.MINUTES)).isTrue();
            assertThat(processes.get(i).exitValue())
                    .as(Files.readString(home.resolve(i + ".errors")))
                    .isZero();
            fingerprints.add(Files.readString(home.resolve(i + ".txt")));
        }
        assertThat(fingerprints).singleElement().asString().matches("[0-9a-f]{64}");
    }

    /** What each of the processes does. */
    static final class FirstUse {
        private FirstUse() {}

        public static void main(String[] arguments) throws Exception {
            Path place = Path.of(arguments[0]);
            System.out.print(
                    new KeyFolder(place, TestKeys.CLOCK).open("A").orElseThrow().fingerprint());
        }
    }

    @Test
    void aPasswordWithoutItsKeystoreIsKept() throws Exception {
        OwnerOnly.createFolder(place);
        OwnerOnly.create(folder.password(), "from a backup".getBytes(java.nio.charset.StandardCharsets.US_ASCII));

        folder.open("A");

        assertThat(folder.password()).hasContent("from a backup");
        assertThat(Signer.open(folder.keystore(), TestKeys.password("from a backup"))
                        .name())
                .isEqualTo("A");
    }

    @Test
    void aKeystoreWithoutItsPasswordIsNeverReplaced() throws Exception {
        folder.open("A");
        byte[] before = Files.readAllBytes(folder.keystore());
        Files.delete(folder.password());

        assertThatThrownBy(() -> folder.open("A"))
                .isInstanceOf(UnusableKeyException.class)
                .hasMessage("the password of the signing key is missing: " + folder.password());
        assertThat(Files.readAllBytes(folder.keystore())).isEqualTo(before);
    }

    @Test
    void aKeyLeftHalfWrittenByACrashIsMadeAnew() throws Exception {
        OwnerOnly.createFolder(place);
        Files.writeString(place.resolve("signing-key.p12.new"), "half");

        assertThat(folder.open("A").orElseThrow().name()).isEqualTo("A");
        assertThat(place.resolve("signing-key.p12.new")).doesNotExist();
    }

    @Test
    void theFolderIsWhereTheSystemKeepsAUsersData() throws Exception {
        try (FileSystem unix = Jimfs.newFileSystem(Configuration.unix());
                FileSystem windows = Jimfs.newFileSystem(Configuration.windows())) {
            Path maja = unix.getPath("/home/maja");
            Path ida = windows.getPath("C:\\Users\\ida");

            assertThat(standard(Map.of(), "Linux", maja)).isEqualTo("/home/maja/.local/share/welcome");
            assertThat(standard(Map.of("XDG_DATA_HOME", "/d"), "Linux", maja)).isEqualTo("/d/welcome");
            assertThat(standard(Map.of("XDG_DATA_HOME", "d"), "Linux", maja))
                    .isEqualTo("/home/maja/.local/share/welcome");
            assertThat(standard(Map.of(), "Mac OS X", maja))
                    .isEqualTo("/home/maja/Library/Application Support/welcome");
            assertThat(standard(Map.of("APPDATA", "C:\\A"), "Windows 11", ida)).isEqualTo("C:\\A\\welcome");
            assertThat(standard(Map.of(), "Windows 11", ida)).isEqualTo("C:\\Users\\ida\\AppData\\Roaming\\welcome");
        }
    }

    private static String standard(Map<String, String> environment, String system, Path home) {
        return KeyFolder.standard(environment, system, home).toString();
    }

    private static String mode(Path file) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
