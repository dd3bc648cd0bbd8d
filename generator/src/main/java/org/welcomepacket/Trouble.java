package org.welcomepacket;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.welcomepacket.sign.UnusableKeyException;
import org.welcomepacket.sign.authority.AuthorityException;

/** Says in words what kept a disk or a key from being used. */
public final class Trouble {
    private Trouble() {}

    /** One sentence for a user, and what to do about it if we know. */
    public static String sentence(IOException failure) {
        if (failure instanceof UnusableKeyException key) {
            return key.getMessage() + "\n  = help: " + key.hint();
        }
        if (failure instanceof AuthorityException authority) {
            return authority.getMessage() + "\n  = help: " + authority.hint();
        }
        if (failure instanceof FileSystemException file && file.getFile() != null) {
            return file.getFile() + ": " + reason(file);
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    private static String reason(FileSystemException failure) {
        if (failure instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (failure instanceof NotDirectoryException) {
            return "this is not a folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        String reason = failure.getReason();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
