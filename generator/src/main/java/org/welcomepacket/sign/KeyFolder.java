package org.welcomepacket.sign;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.Span;

/**
 * The folder where a user's own signing key lives, for those who name none: a keystore, and its random password in a
 * second file. Both are made on first use and readable by their owner only.
 */
public final class KeyFolder {
    private static final int PASSWORD_LENGTH = 32;
    private static final String PASSWORD_SIGNS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final Path folder;
    private final Clock clock;

    /** The key in a folder, which need not exist yet. */
    public KeyFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * The folder for a user's data, as the system wants it: {@code $XDG_DATA_HOME/welcome}, by default
     * {@code ~/.local/share/welcome} (XDG Base Directory Specification); on macOS
     * {@code ~/Library/Application Support/welcome}; on Windows {@code %APPDATA%\welcome}.
     *
     * @param environment the environment's variables
     * @param system the system's name, as the property {@code os.name} has it
     * @param home the user's home folder
     */
    public static Path standard(Map<String, String> environment, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return given(environment, "APPDATA", home, home.resolve("AppData").resolve("Roaming"));
        }
        Path fallback = name.startsWith("mac")
                ? home.resolve("Library").resolve("Application Support")
                : home.resolve(".local").resolve("share");
        return given(environment, "XDG_DATA_HOME", home, fallback);
    }

    /** The keystore's file, there or not. */
    public Path keystore() {
        return folder.resolve("signing-key.p12");
    }

    /** The file with the keystore's password, there or not. */
    public Path password() {
        return folder.resolve("signing-key.password");
    }

    /**
     * The key; made now when there is none, which a notice says. When several processes come first at once, one makes
     * the key and all use it. Warnings tell of a key in another name, and of files that others can read.
     *
     * @param name whom a new certificate names
     * @throws UnusableKeyException when the key is damaged or its password is missing; nothing is ever overwritten
     * @throws IOException when the folder cannot be read or written
     */
    public Outcome<Signer> open(String name) throws IOException {
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (!Files.exists(keystore())) {
            makeUnlessThere(name, diagnostics);
        }
        requirePassword();
        Signer signer = Signer.open(keystore(), PasswordSource.file(password()));
        if (!signer.name().equals(NewKey.named(name).name())) {
            diagnostics.add(ofAnother(signer.name(), name));
        }
        KeyPermissions.check(keystore()).ifPresent(diagnostics::add);
        KeyPermissions.check(password()).ifPresent(diagnostics::add);
        return Outcome.of(signer, diagnostics);
    }

    private static Path given(Map<String, String> environment, String variable, Path home, Path fallback) {
        String value = environment.getOrDefault(variable, "");
        Path given = home.getFileSystem().getPath(value);
        // The specification wants a relative path ignored.
        return (given.isAbsolute() ? given : fallback).resolve("welcome");
    }

    private void makeUnlessThere(String name, List<Diagnostic> diagnostics) throws IOException {
        OwnerOnly.createFolder(folder);
        Path lock = folder.resolve("signing-key.lock");
        try (FileChannel channel = OwnerOnly.openToLock(lock);
                FileLock held = lock(channel)) {
            if (held.isValid() && !Files.exists(keystore())) {
                make(name);
                diagnostics.add(created());
            }
        }
    }

    /** Waits for other processes, and for other threads of this one, which the platform only refuses. */
    private static FileLock lock(FileChannel channel) throws IOException {
        for (int attempt = 0; attempt < 1_000; attempt++) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException e) {
                pause();
            }
        }
        throw new IOException("another thread keeps the signing key's folder locked");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the signing key", e);
        }
    }

    /**
     * The password comes first: where there is a keystore there is its password, even after a crash in between. One
     * that is there already is kept, for the keystore it belongs to may come back from a backup.
     */
    private void make(String name) throws IOException {
        char[] password =
                Files.exists(password()) ? PasswordSource.file(password()).read() : newPassword();
        try {
            Bytes keystore =
                    new KeyGeneration(clock).make(NewKey.named(name), password).keystore();
            put(keystore(), keystore.toArray());
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private char[] newPassword() throws IOException {
        SecureRandom random = new SecureRandom();
        char[] password = new char[PASSWORD_LENGTH];
        for (int i = 0; i < password.length; i++) {
            password[i] = PASSWORD_SIGNS.charAt(random.nextInt(PASSWORD_SIGNS.length()));
        }
        // Never a String, which could not be wiped.
        byte[] text = new byte[password.length];
        for (int i = 0; i < text.length; i++) {
            text[i] = (byte) password[i];
        }
        try {
            put(password(), text);
            return password;
        } catch (IOException e) {
            Arrays.fill(password, '\0');
            throw e;
        } finally {
            Arrays.fill(text, (byte) 0);
        }
    }

    /** A file that is there as a whole or not at all. */
    private static void put(Path file, byte[] content) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        OwnerOnly.create(unfinished, content);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private void requirePassword() throws UnusableKeyException {
        if (!Files.exists(password())) {
            throw new UnusableKeyException(
                    "the password of the signing key is missing: " + password(),
                    "restore it from your backup; or, when it is lost, move " + keystore()
                            + " away and a new key is made");
        }
    }

    private static Diagnostic ofAnother(String owner, String name) {
        return new Diagnostic(
                Code.KEY_OF_ANOTHER,
                Span.none(),
                "the signing key is in the name of '" + owner + "', and so is the signature on this agreement",
                "make a key for '" + name
                        + "': 'welcome keygen --name \"...\" --out FILE', and build with '--keystore FILE'");
    }

    private Diagnostic created() {
        return new Diagnostic(
                Code.KEY_CREATED,
                Span.none(),
                "made a signing key in " + folder,
                "back this up: keep a copy of that folder in a safe place, since nobody can replace it");
    }
}
