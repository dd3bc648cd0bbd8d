package org.welcomepacket.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;

/** Names the files that nothing refers to. */
final class Strays {
    private final ContentFolder content;
    private final Languages languages;
    private final Findings findings;
    private final Set<String> saidFolders = new HashSet<>();
    private final Texts texts;
    private final boolean noNameRefused;

    /**
     * A check.
     *
     * @param noNameRefused whether packet.yaml names no text in a way that cannot be; if it does, any text may be that
     */
    Strays(ContentFolder content, Languages languages, Texts texts, boolean noNameRefused, Findings findings) {
        this.content = content;
        this.texts = texts;
        this.noNameRefused = noNameRefused;
        this.languages = languages;
        this.findings = findings;
    }

    void report(YamlFiles yaml, Collection<String> assets) {
        for (String path : content.paths()) {
            if (!languages.flat() && Languages.isBesidePacket(path)) {
                continue; // said already, as what is wrong with the folders
            }
            boolean known = yaml.isKnown(path) || texts.wanted().contains(path) || assets.contains(path);
            if (!known && !isMissed(path)) {
                stray(path);
            }
        }
    }

    /** Whether something that leads nowhere means this file: that has been said. */
    private boolean isMissed(String path) {
        String name = name(path);
        String list = texts.unlisted().getOrDefault(name, "");
        return !list.isEmpty()
                && path.endsWith(list + "/" + name + ".md")
                && (!noNameRefused || findings.hasCause(name));
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceAll("\\.md$", "");
    }

    private void stray(String path) {
        int slash = path.indexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        boolean foreign =
                folder.matches("[a-z]{2}(?:-[A-Z]{2})?") && !languages.all().contains(new Language(folder));
        if (foreign && (!languages.missing().isEmpty() || !saidFolders.add(folder))) {
            return;
        }
        boolean translated = languages.all().stream().anyMatch(l -> path.startsWith(languages.folder(l)));
        String message = foreign ? "'" + folder + "' is no language of this packet" : "nothing refers to this file";
        String hint = foreign ? "add '" + folder + "' to 'languages' in packet.yaml, or delete the folder" : hint(path);
        findings.addOnce(
                foreign
                        ? "language " + folder
                        : "stray " + (translated ? path.substring(slash + 1).replaceAll("/.*", "") : path),
                new Diagnostic(Code.STRAY_FILE, content.place(path), message, hint));
    }

    private static String hint(String path) {
        String name = name(path);
        if (path.contains("policies/")) {
            return "add '" + name + "' to 'policies' in packet.yaml, or delete the file";
        }
        return path.contains("pages/")
                ? "add '" + name + "' to 'pages' in packet.yaml, or delete the file"
                : "delete it, or move it out of the content folder";
    }
}
