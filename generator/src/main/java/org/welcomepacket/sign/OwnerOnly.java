package org.welcomepacket.sign;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Files and folders that nobody but their owner can read, from the moment they exist: the permissions are part of
 * creating them, never set afterwards.
 */
final class OwnerOnly {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    private OwnerOnly() {}

    /**
     * Writes a new file.
     *
     * @throws java.nio.file.FileAlreadyExistsException when there is one already, which stays as it is
     */
    static void create(Path file, byte[] content) throws IOException {
        try (SeekableByteChannel channel = open(file)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }

    /** Opens a file for locking, and makes it when it is not there yet. */
    static FileChannel openToLock(Path file) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return supports(file, "posix")
                ? FileChannel.open(file, options, attributes(file, "rw-------"))
                : FileChannel.open(file, options);
    }

    /** Creates a folder unless it is there; its parents are ordinary ones. */
    static void createFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        // Also right when another process makes the folder at this very moment. On Windows a user's data folder is
        // the user's alone already, and what is made in it inherits that.
        Files.createDirectories(
                folder, supports(folder, "posix") ? attributes(folder, "rwx------") : new FileAttribute<?>[0]);
    }

    /** Whether somebody else than the owner may do something with a file, as far as its file system can tell. */
    static boolean isOpenToOthers(Path file) throws IOException {
        if (!supports(file, "posix")) {
            return false;
        }
        return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    }

    private static SeekableByteChannel open(Path file) throws IOException {
        Set<StandardOpenOption> options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            return Files.newByteChannel(file, options, attributes(file, "rw-------"));
        } catch (UnsupportedOperationException | UserPrincipalNotFoundException e) {
            // Not with the first byte, then before it: the file is empty until its list stands.
            Files.createFile(file);
            Files.setAttribute(file, OwnersAcl.NAME, List.of(everythingFor(Files.getOwner(file))));
            return Files.newByteChannel(file, StandardOpenOption.WRITE);
        }
    }

    private static FileAttribute<?>[] attributes(Path file, String mode) throws IOException {
        if (supports(file, "posix")) {
            return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))};
        }
        return supports(file, "acl")
                ? new FileAttribute<?>[] {new OwnersAcl(List.of(everythingFor(user(file))))}
                : new FileAttribute<?>[0];
    }

    private static boolean supports(Path file, String view) {
        return file.getFileSystem().supportedFileAttributeViews().contains(view);
    }

    private static UserPrincipal user(Path file) throws IOException {
        return file.getFileSystem()
                .getUserPrincipalLookupService()
                .lookupPrincipalByName(System.getProperty("user.name"));
    }

    private static AclEntry everythingFor(UserPrincipal owner) {
        return AclEntry.newBuilder()
                .setType(AclEntryType.ALLOW)
                .setPrincipal(owner)
                .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                .build();
    }

    /** The access list of Windows as an attribute to create a file with. */
    private record OwnersAcl(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {
        static final String NAME = "acl:acl";

        @Override
        public String name() {
            return NAME;
        }
    }
}
