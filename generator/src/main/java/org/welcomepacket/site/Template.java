package org.welcomepacket.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Outcome;

/**
 * The files the site is made from: pages and partials in Mustache, style, fonts and messages, by path.
 *
 * <p>A path uses forward slashes, such as {@code pages/policy.mustache}. Immutable.
 */
public final class Template {
    /** Names every file of the standard template, because a folder inside a jar cannot be listed everywhere. */
    static final String LISTING = "files.txt";

    private static final String ROOT = "/org/welcomepacket/template/";

    private final SortedMap<String, Bytes> files;

    private Template(SortedMap<String, Bytes> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /**
     * The template that comes with the program.
     *
     * @throws IllegalStateException when the program is installed incompletely
     */
    public static Template standard() {
        SortedMap<String, Bytes> files = new TreeMap<>();
        for (String path : resource(LISTING).text().lines().toList()) {
            files.put(path, resource(path));
        }
        return new Template(files);
    }

    /** This template with files added, or put in the place of those with the same path. */
    public Template with(Map<String, Bytes> others) {
        SortedMap<String, Bytes> all = new TreeMap<>(files);
        all.putAll(others);
        return new Template(all);
    }

    /**
     * This template with single files replaced by those of a folder. A file the template has no place for is a warning;
     * one that cannot be used is an error.
     *
     * @throws IOException when the folder cannot be read
     */
    public Outcome<Template> overriddenBy(Path folder) throws IOException {
        Outcome<Map<String, Bytes>> read = TemplateFolder.read(folder, files.keySet());
        return read.isFailed()
                ? Outcome.failed(read.diagnostics())
                : Outcome.of(with(read.orElseThrow()), read.diagnostics());
    }

    /** All files, sorted by path. */
    public SortedMap<String, Bytes> files() {
        return files;
    }

    /** The file of a path, if there is one. */
    public Optional<Bytes> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    private static Bytes resource(String path) {
        try (InputStream in = Template.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file template/" + path);
            }
            return Bytes.wrap(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
