package org.welcomepacket.manifest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Bytes;

/**
 * What an edition of a packet is: the attached packet.json.
 *
 * <p>The same inputs give the same bytes. The id of the packet is taken of these bytes, so nothing may stand here that
 * is only known once the agreement is written; the digests of output files stand in the {@link #outer} one alone.
 *
 * @param generator version of the program that built it
 * @param built the build instant, whole seconds
 * @param edition its number
 * @param effective first day it holds
 * @param bindingLanguage the language whose text prevails
 * @param certificate SHA-256 of the business's certificate, 64 hexadecimal digits; absent when unsigned
 * @param sources the author's files as attached, without comments, sorted by path
 * @param assets everything else that goes in: pictures, fonts, templates
 * @param values what the rules reckon with, by name, as the author would write it
 * @param decisions rows of every decision by its id; absent in what older versions of the program have written
 * @param clauses by language, in the author's order: the letter, every clause in order, the schedule
 */
public record Manifest(
        String generator,
        Instant built,
        int edition,
        Optional<LocalDate> effective,
        Language bindingLanguage,
        Optional<String> certificate,
        List<FileEntry> sources,
        List<FileEntry> assets,
        Map<String, Json> values,
        Optional<Map<String, List<RowEntry>>> decisions,
        Map<Language, List<ClauseEntry>> clauses) {
    /** Id of the letter among the clauses. */
    public static final String LETTER = "welcome";

    /** Id of the schedule among the clauses. */
    public static final String SCHEDULE = "schedule";

    private static final int ID_DIGITS = 16;

    /** Copies the collections and keeps their order. */
    public Manifest {
        sources = List.copyOf(sources);
        assets = List.copyOf(assets);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        decisions = decisions.map(Manifest::copied);
        Map<Language, List<ClauseEntry>> copy = new LinkedHashMap<>();
        clauses.forEach((language, entries) -> copy.put(language, List.copyOf(entries)));
        clauses = Collections.unmodifiableMap(copy);
    }

    /**
     * The manifest of a packet.
     *
     * @param packet the packet
     * @param generator version of the program
     * @param built the build instant; parts of seconds are dropped
     * @param certificate SHA-256 of the certificate that will sign
     * @param assets everything else that goes in: pictures, fonts, templates; sorted here
     */
    public static Manifest of(
            Packet packet, String generator, Instant built, Optional<String> certificate, List<FileEntry> assets) {
        return new PacketDescription(packet).manifest(generator, built, certificate, assets);
    }

    /** The attached packet.json. */
    public Bytes attached() {
        return Bytes.utf8(ManifestJson.write(this).build().indented());
    }

    /** The packet id: the first 16 hexadecimal digits of the SHA-256 of the attached packet.json. */
    public String packetId() {
        return attached().sha256().substring(0, ID_DIGITS);
    }

    /** The outer packet.json: the same members and, last, the other output files in the given order. */
    public Bytes outer(List<FileEntry> files) {
        return Bytes.utf8(ManifestJson.write(this)
                .add(ManifestJson.FILES, ManifestJson.files(files))
                .build()
                .indented());
    }

    /** Reads an attached or outer packet.json, which may hold anything. */
    public static Reading read(Bytes json) {
        return ManifestReader.read(json);
    }

    /** The languages, in the author's order. */
    public List<Language> languages() {
        return List.copyOf(clauses.keySet());
    }

    /** Whether another build came from the same inputs, key and version, so that its instant still holds. */
    public boolean hasSameInputsAs(Manifest other) {
        return generator.equals(other.generator)
                && certificate.equals(other.certificate)
                && sources.equals(other.sources)
                && assets.equals(other.assets);
    }

    /** The same manifest, built at another instant. */
    public Manifest builtAt(Instant instant) {
        return new Manifest(
                generator,
                PacketDescription.wholeSeconds(instant),
                edition,
                effective,
                bindingLanguage,
                certificate,
                sources,
                assets,
                values,
                decisions,
                clauses);
    }

    private static Map<String, List<RowEntry>> copied(Map<String, List<RowEntry>> decisions) {
        Map<String, List<RowEntry>> copy = new LinkedHashMap<>();
        decisions.forEach((id, rows) -> copy.put(id, List.copyOf(rows)));
        return Collections.unmodifiableMap(copy);
    }

    /**
     * What came of reading a packet.json.
     *
     * @param manifest what it describes, if it could be read
     * @param files the output files it lists; empty for an attached one
     * @param problem why it could not be read, as a lower-case sentence; empty when it could
     */
    public record Reading(Optional<Manifest> manifest, List<FileEntry> files, String problem) {
        /** Copies the list. */
        public Reading {
            files = List.copyOf(files);
        }
    }
}
