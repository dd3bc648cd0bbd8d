package org.welcomepacket;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.layout.Seal;
import org.welcomepacket.layout.Typesetter;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.pdf.PdfFile;
import org.welcomepacket.pdf.PdfOptions;
import org.welcomepacket.pdf.PdfOptions.Attachment;
import org.welcomepacket.pdf.PdfOptions.Certifier;
import org.welcomepacket.pdf.PdfOptions.Relationship;
import org.welcomepacket.pdf.PdfWriter;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.wording.Wording;

/** Sets, writes and certifies the agreement of a packet, one file for each language. Thread-safe. */
final class Agreements {
    private final Typesetter typesetter;
    private final PdfWriter writer = new PdfWriter();

    Agreements(Fonts fonts) {
        this.typesetter = new Typesetter(fonts);
    }

    /** What makes signs and brochures with the same fonts. */
    Prints prints() {
        return new Prints(typesetter, writer);
    }

    /**
     * All agreements of a build.
     *
     * @param certifying how they are certified; absent when they are not
     * @param earlier files of the last build by path, to be kept where they say the same
     */
    record Job(Packet packet, Manifest manifest, Optional<Certifying> certifying, Map<String, OutputFile> earlier) {}

    /** The agreement in one language, at {@code agreement.<language>.pdf}. */
    Outcome<OutputFile> agreement(Job job, Language language) {
        Packet packet = job.packet();
        Manifest manifest = job.manifest();
        Messages messages = packet.in(language).messages();
        Optional<Seal> seal = job.certifying().map(each -> seal(each.signer(), packet, language, manifest.built()));
        Outcome<TypesetDocument> document = typesetter.agreement(packet, language, manifest.packetId(), seal);
        if (document.isFailed()) {
            return Outcome.failed(document.diagnostics());
        }
        PdfOptions options = new PdfOptions(
                manifest.built(),
                manifest.packetId() + "/" + language,
                attachments(packet, manifest, messages),
                job.certifying().map(each -> certifier(each, packet, messages)));
        Outcome<PdfFile> written = writer.write(document.orElseThrow(), options);
        if (written.isFailed()) {
            return Outcome.failed(written.diagnostics());
        }
        String path = "agreement." + language + ".pdf";
        PdfFile bare = written.orElseThrow();
        byte[] file = job.certifying()
                .map(each ->
                        each.certify(bare, Optional.ofNullable(job.earlier().get(path))))
                .orElseGet(() -> bare.bytes().toArray());
        return Outcome.of(OutputFile.wrap(path, file), document.diagnostics());
    }

    private static Seal seal(Signer signer, Packet packet, Language language, Instant instant) {
        Wording wording = Wording.of(language, packet.in(language).messages());
        ZonedDateTime there = instant.atZone(packet.business().zone());
        return new Seal(signer.name(), wording.date(there.toLocalDate()), signer.fingerprint());
    }

    private static Certifier certifier(Certifying certifying, Packet packet, Messages messages) {
        String location = String.join(", ", packet.business().address());
        return new Certifier(
                certifying.signer().name(), messages.text("build.certified-reason"), location, certifying.space());
    }

    private static List<Attachment> attachments(Packet packet, Manifest manifest, Messages messages) {
        List<Attachment> attachments = new ArrayList<>();
        attachments.add(new Attachment(
                Built.PACKET_FILE,
                "application/json",
                messages.text("build.attached-packet"),
                Relationship.DATA,
                manifest.attached()));
        for (Asset source : packet.sources()) {
            attachments.add(new Attachment(
                    source.path(),
                    source.mediaType(),
                    messages.text("build.attached-source", Map.of("path", source.path())),
                    Relationship.SOURCE,
                    source.content()));
        }
        return attachments;
    }
}
