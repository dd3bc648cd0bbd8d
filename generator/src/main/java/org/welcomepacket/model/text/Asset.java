package org.welcomepacket.model.text;

import org.welcomepacket.source.Bytes;

/**
 * A file of the author's that goes into the output as it is.
 *
 * @param path relative to the content folder, with forward slashes
 * @param mediaType such as {@code image/png}
 * @param content its bytes
 */
public record Asset(String path, String mediaType, Bytes content) {}
