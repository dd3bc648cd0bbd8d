package org.welcomepacket.site;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Bytes;

/**
 * What the site says about the other output files, which it does not make itself.
 *
 * @param agreements the agreement in each language; a language may be missing while its file is still being made
 * @param certificate what the agreements are certified with; empty when they are not
 * @param packetId 16 hexadecimal digits
 * @param since the packet and an earlier one that clients are told the differences from
 * @param pictures for each language the PNG file of {@link #PICTURE_WIDTH} by {@link #PICTURE_HEIGHT} pixels that is shown
 *     beside a link to the site; a language may be missing
 */
public record SiteFacts(
        Map<Language, AgreementFile> agreements,
        Optional<Certificate> certificate,
        String packetId,
        Optional<Since> since,
        Map<Language, Bytes> pictures) {
    /** As networks and messengers want it. */
    public static final int PICTURE_WIDTH = 1200;

    /** As networks and messengers want it. */
    public static final int PICTURE_HEIGHT = 630;

    /** Copies the maps and keeps their order. */
    public SiteFacts {
        agreements = Collections.unmodifiableMap(new LinkedHashMap<>(agreements));
        pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
    }

    /** Facts without an earlier edition and without pictures for links. */
    public SiteFacts(Map<Language, AgreementFile> agreements, Optional<Certificate> certificate, String packetId) {
        this(agreements, certificate, packetId, Optional.empty(), Map.of());
    }

    /** The agreement in a language, if it is there. */
    public Optional<AgreementFile> agreement(Language language) {
        return Optional.ofNullable(agreements.get(language));
    }

    /**
     * An agreement as it stands at the root of the site.
     *
     * @param name file name, such as {@code agreement.en.pdf}
     * @param size in bytes
     * @param sha256 64 lower-case hexadecimal digits
     */
    public record AgreementFile(String name, long size, String sha256) {}

    /**
     * Two editions to compare.
     *
     * @param before the earlier
     * @param now the one the site is of
     */
    public record Since(Manifest before, Manifest now) {}

    /**
     * The business's certificate.
     *
     * @param pem the bytes of {@code certificate.pem}
     * @param fingerprint SHA-256 of the certificate, 64 lower-case hexadecimal digits
     */
    public record Certificate(Bytes pem, String fingerprint) {}
}
