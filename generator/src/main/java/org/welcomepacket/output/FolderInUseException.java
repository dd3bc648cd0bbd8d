package org.welcomepacket.output;

import java.nio.file.FileSystemException;

/** Another process is writing into the folder. */
public final class FolderInUseException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    FolderInUseException(String folder) {
        super(folder, null, "another build is writing into it");
    }
}
