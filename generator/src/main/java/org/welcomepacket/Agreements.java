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
import org.welcomepacket.sign.Certification;
import org.welcomepacket.sign.Placeholder;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.wording.Wording;

/** Sets, writes and certifies the agreement of a packet, one file for each language. Thread-safe. */
final class Agreements {
    private final Typesetter typesetter = new Typesetter(Fonts.standard());
    private final PdfWriter writer = new PdfWriter();

    /** The agreement in one language, at {@code agreement.<language>.pdf}. */
    Outcome<OutputFile> agreement(Packet packet, Language language, Manifest manifest, Optional<Signer> signer) {
        Messages messages = packet.in(language).messages();
        Optional<Seal> seal = signer.map(key -> seal(key, packet, language, manifest.built()));
        Outcome<TypesetDocument> document = typesetter.agreement(packet, language, manifest.packetId(), seal);
        if (document.isFailed()) {
            return Outcome.failed(document.diagnostics());
        }
        PdfOptions options = new PdfOptions(
                manifest.built(),
                manifest.packetId() + "/" + language,
                attachments(packet, manifest, messages),
                signer.map(key -> certifier(key, packet, messages)));
        Outcome<PdfFile> written = writer.write(document.orElseThrow(), options);
        if (written.isFailed()) {
            return Outcome.failed(written.diagnostics());
        }
        byte[] file = certified(written.orElseThrow(), signer);
        return Outcome.of(OutputFile.wrap("agreement." + language + ".pdf", file), document.diagnostics());
    }

    private static byte[] certified(PdfFile file, Optional<Signer> signer) {
        byte[] bytes = file.bytes().toArray();
        if (signer.isEmpty() || file.placeholder().isEmpty()) {
            return bytes;
        }
        PdfFile.Placeholder gap = file.placeholder().get();
        Placeholder place =
                new Placeholder(gap.byteRangeStart(), gap.byteRangeEnd(), gap.contentsStart(), gap.contentsEnd());
        return Certification.certify(bytes, place, signer.get());
    }

    private static Seal seal(Signer signer, Packet packet, Language language, Instant instant) {
        Wording wording = Wording.of(language, packet.in(language).messages());
        ZonedDateTime there = instant.atZone(packet.business().zone());
        return new Seal(signer.name(), wording.date(there.toLocalDate()), signer.fingerprint());
    }

    private static Certifier certifier(Signer signer, Packet packet, Messages messages) {
        String location = String.join(", ", packet.business().address());
        return new Certifier(
                signer.name(), messages.text("build.certified-reason"), location, Certification.space(signer));
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
