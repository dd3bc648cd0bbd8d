package org.welcomepacket.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

/**
 * The files the site is made from: pages and partials in Mustache, style, fonts and messages, by path.
 *
 * <p>A path uses forward slashes, such as {@code pages/policy.mustache}. Immutable.
 */
public final class Template {
    /** Names every file of the standard template, because a folder inside a jar cannot be listed everywhere. */
    static final String LISTING = "files.txt";

    private static final Set<String> OPEN = Set.of("partials", "messages", "fonts", "images");

    private static final String ROOT = "/org/welcomepacket/template/";

    private final SortedMap<String, Bytes> files;
    private final Map<String, String> places;

    private Template(SortedMap<String, Bytes> files, Map<String, String> places) {
        this.files = Collections.unmodifiableSortedMap(files);
        this.places = Map.copyOf(places);
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
        return new Template(files, Map.of());
    }

    /** This template with files added, or put in the place of those with the same path. */
    public Template with(Map<String, Bytes> others) {
        return with(others, places);
    }

    private Template with(Map<String, Bytes> others, Map<String, String> otherPlaces) {
        SortedMap<String, Bytes> all = new TreeMap<>(files);
        all.putAll(others);
        return new Template(all, otherPlaces);
    }

    /**
     * This template with single files replaced by those of a folder. New files may stand in {@code partials/},
     * {@code messages/}, {@code fonts/} and {@code images/}; any other the template has no place for is left out, with a
     * warning: it could come to stand where a page of ours must go.
     */
    public Outcome<Template> overriddenBy(ContentFolder folder) {
        Map<String, Bytes> own = new LinkedHashMap<>();
        List<Diagnostic> found = new ArrayList<>(folder.diagnostics());
        for (String path : folder.paths()) {
            if (files.containsKey(path) || isOpen(path)) {
                folder.bytes(path).ifPresent(content -> own.put(path, content));
            } else {
                found.add(new Diagnostic(
                        Code.STRAY_FILE,
                        folder.place(path),
                        "the template has no file of this name",
                        "correct its name, or put it into partials, fonts or images"));
            }
        }
        Map<String, String> shown = new HashMap<>(places);
        own.keySet().forEach(path -> shown.put(path, folder.display(path)));
        return Outcome.of(with(own, shown), found);
    }

    private static boolean isOpen(String path) {
        int slash = path.indexOf('/');
        return slash > 0 && OPEN.contains(path.substring(0, slash)) && OutputFile.isPath(path);
    }

    /** All files, sorted by path. */
    public SortedMap<String, Bytes> files() {
        return files;
    }

    /** The file of a path, if there is one. */
    public Optional<Bytes> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Whether a file is the author's, to be published as it stands. */
    boolean isOwn(String path) {
        return places.containsKey(path);
    }

    /** A path as messages show it: in the author's folder, or in the template that comes with the program. */
    String display(String path) {
        return places.getOrDefault(path, "template/" + path);
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
