package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.yaml.FlatYaml;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.SourceFile;

/** Reads the program's own words of one language, {@code messages/<language>.yaml} of a template. */
public final class MessagesFile {
    private MessagesFile() {}

    /**
     * Reads a file of messages.
     *
     * @param language its language
     * @param path for findings
     * @param content the bytes
     */
    public static Outcome<Messages> read(Language language, String path, Bytes content) {
        Outcome<SourceFile> file = SourceFile.decode(path, content);
        if (file.isFailed()) {
            return Outcome.failed(file.diagnostics());
        }
        List<Diagnostic> found = new ArrayList<>();
        Map<String, String> words = FlatYaml.read(file.orElseThrow(), found::add);
        return Outcome.of(new Messages(language, words), found);
    }
}
