package org.welcomepacket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.welcomepacket.check.PacketPlaces;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.manifest.Differences;
import org.welcomepacket.manifest.EditionCheck;
import org.welcomepacket.manifest.FileEntry;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.sign.KeyValidity;
import org.welcomepacket.sign.Pinning;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.archive.LongKeeping;
import org.welcomepacket.sign.authority.AuthorityException;
import org.welcomepacket.sign.authority.Revocation;
import org.welcomepacket.site.KeptPages;
import org.welcomepacket.site.Site;
import org.welcomepacket.site.SiteFacts;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

/** Makes the whole output of a packet: agreements, site, packet.json. Thread-safe. */
final class Assembly {
    private final Agreements agreements;
    private final LinkPictures linkPictures;
    private final SiteLogo logos;
    private final Outcome<Site> site;

    /** The pages of the last draft: the next one comes after the edit of a file. */
    private final KeptPages drafted = new KeptPages();

    private final List<FileEntry> ownTemplate;

    Assembly(Templates templates, SiteLogo logos) {
        Fonts fonts = Fonts.standard();
        this.agreements = new Agreements(fonts);
        this.logos = logos;
        this.linkPictures = new LinkPictures(fonts);
        this.site = Site.of(templates.template());
        this.ownTemplate = templates.own();
    }

    /**
     * One packet to be built.
     *
     * @param content where it comes from, for findings
     * @param packet the packet
     * @param options what the build is told
     * @param key which key certifies
     * @param clock tells the build instant when nothing else does
     */
    record Job(ContentFolder content, Packet packet, BuildOptions options, SigningKey key, Clock clock) {}

    Outcome<Built> build(Job job) throws IOException {
        if (site.isFailed()) {
            return Outcome.failed(site.diagnostics());
        }
        Outcome<Optional<Signer>> opened =
                job.key().open(job.packet().business().name());
        if (opened.isFailed()) {
            return Outcome.failed(opened.diagnostics());
        }
        Optional<Signer> signer = opened.orElseThrow();
        List<Diagnostic> found = new ArrayList<>(opened.diagnostics());
        signer.flatMap(key -> Pinning.check(job.packet().fingerprints(), key, PacketPlaces.fingerprints(job.content())))
                .ifPresent(found::add);
        signer.flatMap(key -> KeyValidity.check(key, job.clock().instant())).ifPresent(found::add);
        Manifest manifest = manifest(job, signer);
        job.options()
                .previous()
                .ifPresent(before -> found.addAll(EditionCheck.check(
                        Differences.between(before.manifest(), manifest),
                        PacketPlaces.edition(job.content()),
                        job.packet().statements())));
        return found.stream().anyMatch(Diagnostic::isError)
                ? Outcome.failed(found)
                : rendered(job, manifest, signer, found);
    }

    /** A key that was made just now must be backed up also when nothing comes of the build. */
    private Outcome<Built> rendered(Job job, Manifest manifest, Optional<Signer> signer, List<Diagnostic> found)
            throws IOException {
        try {
            return render(job, manifest, signer).after(found);
        } catch (AuthorityException e) {
            Optional<Diagnostic> made = found.stream()
                    .filter(each -> each.code() == Code.KEY_CREATED)
                    .findFirst();
            throw made.isPresent()
                    ? e.noting(made.get().message() + ": " + made.get().hint())
                    : e;
        }
    }

    private Manifest manifest(Job job, Optional<Signer> signer) {
        Instant now = job.options().instant().orElseGet(() -> job.clock().instant());
        Manifest manifest = Manifest.of(
                job.packet(), Version.current(), now, signer.map(Signer::fingerprint), assets(job.packet()));
        if (job.options().instant().isPresent()) {
            return manifest;
        }
        return job.options()
                .previous()
                .map(PreviousBuild::manifest)
                .filter(manifest::hasSameInputsAs)
                .map(before -> manifest.builtAt(before.built()))
                .orElse(manifest);
    }

    private List<FileEntry> assets(Packet packet) {
        Theme theme = packet.theme();
        Stream<Asset> fonts = Stream.of(theme.textFonts(), theme.headingFonts())
                .flatMap(Optional::stream)
                .flatMap(files -> Stream.concat(
                        Stream.of(files.regular()),
                        Stream.of(files.italic(), files.bold()).flatMap(Optional::stream)));
        Stream<Asset> logo = theme.logo().stream().map(Theme.Logo::image);
        Stream<FileEntry> all = Stream.of(packet.pictures().stream(), logo, fonts)
                .flatMap(assets -> assets)
                .map(asset -> FileEntry.of(asset.path(), asset.content()));
        return Stream.concat(all, ownTemplate.stream()).toList();
    }

    private Outcome<Built> render(Job job, Manifest manifest, Optional<Signer> signer) throws IOException {
        List<Outcome<OutputFile>> all = agreements(new Agreements.Job(
                job.packet(),
                manifest,
                signer.map(key ->
                        new Certifying(key, job.key().authority(), new LongKeeping(new Revocation(Clock.systemUTC())))),
                job.options().previous().map(PreviousBuild::agreements).orElse(Map.of())));
        Optional<SiteFacts.Since> since =
                job.options().since().map(before -> new SiteFacts.Since(before.manifest(), manifest));
        return around(all, job.packet(), manifest, signer, manifest.packetId(), since);
    }

    /**
     * The site before the agreements are set, and a way to set them later, unsigned.
     */
    Outcome<Draft> draft(Packet packet, Instant instant) {
        if (site.isFailed()) {
            return Outcome.failed(site.diagnostics());
        }
        SiteFacts facts = new SiteFacts(Map.of(), Optional.empty(), Draft.PACKET_ID);
        Outcome<List<OutputFile>> pages = site.orElseThrow().render(logos.lightened(packet), facts, drafted);
        return pages.isFailed()
                ? Outcome.failed(pages.diagnostics())
                : Outcome.of(
                        new Draft(pages.orElseThrow(), wanted -> complete(packet, instant, wanted)),
                        pages.diagnostics());
    }

    /** One language after the other: a change of the content must find a processor free. */
    private Optional<Outcome<Built>> complete(Packet packet, Instant instant, BooleanSupplier wanted) {
        Manifest manifest = Manifest.of(packet, Version.current(), instant, Optional.empty(), assets(packet));
        List<Outcome<OutputFile>> all = new ArrayList<>();
        for (Language language : packet.languages()) {
            if (!wanted.getAsBoolean()) {
                return Optional.empty();
            }
            all.add(agreements.agreement(new Agreements.Job(packet, manifest, Optional.empty(), Map.of()), language));
        }
        return Optional.of(around(all, packet, manifest, Optional.empty(), Draft.PACKET_ID, Optional.empty()));
    }

    /** The whole output around the agreements, which are in the order of the languages. */
    private Outcome<Built> around(
            List<Outcome<OutputFile>> all,
            Packet packet,
            Manifest manifest,
            Optional<Signer> signer,
            String shown,
            Optional<SiteFacts.Since> since) {
        List<Diagnostic> found = new ArrayList<>();
        List<OutputFile> files = new ArrayList<>();
        Map<Language, SiteFacts.AgreementFile> facts = new LinkedHashMap<>();
        for (int i = 0; i < all.size(); i++) {
            found.addAll(all.get(i).diagnostics());
            Language language = packet.languages().get(i);
            all.get(i).value().ifPresent(file -> {
                files.add(file);
                files.add(file.at("site/" + file.path()));
                facts.put(language, new SiteFacts.AgreementFile(file.path(), file.size(), file.sha256()));
            });
        }
        Map<Language, Bytes> pictures = packet.site().baseUrl().isPresent() ? linkPictures.of(packet) : Map.of();
        for (Outcome<OutputFile> print : agreements.prints().all(packet, manifest)) {
            found.addAll(print.diagnostics());
            print.value().ifPresent(files::add);
        }
        Outcome<List<OutputFile>> pages = site.orElseThrow()
                .render(logos.lightened(packet), new SiteFacts(facts, certificate(signer), shown, since, pictures));
        found.addAll(pages.diagnostics());
        if (found.stream().anyMatch(Diagnostic::isError)) {
            return Outcome.failed(found);
        }
        files.addAll(pages.orElseThrow());
        return Outcome.of(new Built(manifest.packetId(), manifest.built(), complete(files, manifest)), found);
    }

    private List<Outcome<OutputFile>> agreements(Agreements.Job job) throws IOException {
        try {
            return InParallel.map(job.packet().languages(), language -> agreements.agreement(job, language));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Optional<SiteFacts.Certificate> certificate(Optional<Signer> signer) {
        return signer.map(key -> new SiteFacts.Certificate(key.certificate(), key.fingerprint()));
    }

    /** With packet.json in both its places, which lists all the others. */
    private static List<OutputFile> complete(List<OutputFile> files, Manifest manifest) {
        List<OutputFile> sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(OutputFile::path));
        List<FileEntry> entries = sorted.stream()
                .map(file -> new FileEntry(file.path(), file.size(), file.sha256()))
                .toList();
        Bytes packetJson = manifest.outer(entries);
        Built.PACKET_FILES.forEach(path -> sorted.add(OutputFile.wrap(path, packetJson.toArray())));
        return sorted;
    }
}
