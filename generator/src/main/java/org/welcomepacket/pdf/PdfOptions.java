package org.welcomepacket.pdf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.source.Bytes;

/**
 * What a file is to say besides its pages.
 *
 * @param instant when it was made, to the second
 * @param documentIdSeed what tells this document from others; the file identifier is its hash
 * @param attachments associated files, in the order they are to be listed
 * @param certify who is going to certify; empty for a file without a certification signature
 */
public record PdfOptions(
        Instant instant, String documentIdSeed, List<Attachment> attachments, Optional<Certifier> certify) {
    /** Copies the list. */
    public PdfOptions {
        attachments = List.copyOf(attachments);
    }

    /**
     * A file carried inside the document (ISO 19005-3, 6.8).
     *
     * @param path unique in the document; folders separated by forward slashes. It is listed under a name made of it
     * @param mediaType such as {@code application/json}
     * @param description in words
     * @param relationship to the document
     * @param content its bytes
     */
    public record Attachment(
            String path, String mediaType, String description, Relationship relationship, Bytes content) {}

    /** What an attached file is to the document. */
    public enum Relationship {
        /** The document was made from it. */
        SOURCE("Source"),
        /** It says the same for machines. */
        DATA("Data");

        private final String type;

        Relationship(String type) {
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    /**
     * The business as certifier.
     *
     * @param name of the certifier
     * @param reason for the certification, in words
     * @param location where, in words; may be empty
     * @param reservedBytes how long the encoded signature may become
     */
    public record Certifier(String name, String reason, String location, int reservedBytes) {
        /** Refuses a reservation that cannot hold a signature. */
        public Certifier {
            if (reservedBytes < 1) {
                throw new IllegalArgumentException("nothing reserved for the signature");
            }
        }
    }
}
