package org.welcomepacket;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.layout.Typesetter;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Print;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.pdf.PdfFile;
import org.welcomepacket.pdf.PdfOptions;
import org.welcomepacket.pdf.PdfWriter;
import org.welcomepacket.source.Outcome;

/** Sets and writes the signs and brochures a packet asks for. Thread-safe. */
final class Prints {
    private final Typesetter typesetter;
    private final PdfWriter writer;

    Prints(Typesetter typesetter, PdfWriter writer) {
        this.typesetter = typesetter;
        this.writer = writer;
    }

    /** All of them, each at {@code <print>.<language>.pdf}. */
    List<Outcome<OutputFile>> all(Packet packet, Manifest manifest) {
        return packet.prints().stream()
                .flatMap(print -> packet.languages().stream().map(language -> file(print, packet, language, manifest)))
                .toList();
    }

    private Outcome<OutputFile> file(Print print, Packet packet, Language language, Manifest manifest) {
        Outcome<TypesetDocument> document = typesetter.print(print, packet, language);
        if (document.isFailed()) {
            return Outcome.failed(document.diagnostics());
        }
        String path = print.id() + "." + language + ".pdf";
        PdfOptions options =
                new PdfOptions(manifest.built(), manifest.packetId() + "/" + path, List.of(), Optional.empty());
        Outcome<PdfFile> written = writer.write(document.orElseThrow(), options);
        return written.isFailed()
                ? Outcome.failed(written.diagnostics())
                : Outcome.of(OutputFile.wrap(path, written.orElseThrow().bytes().toArray()), document.diagnostics());
    }
}
