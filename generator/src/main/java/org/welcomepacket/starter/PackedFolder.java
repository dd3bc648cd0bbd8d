package org.welcomepacket.starter;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.welcomepacket.source.Bytes;

/** A folder of files that is packed with the program, in its jar or, while it is being developed, beside its classes. */
final class PackedFolder {
    private PackedFolder() {}

    /**
     * All files of a packed folder, by path inside it.
     *
     * @param folder absolute resource name, ending in a slash
     * @param known a file that is certainly in it, by which it is found
     */
    static SortedMap<String, Bytes> read(String folder, String known) throws IOException {
        URL url = PackedFolder.class.getResource(folder + known);
        if (url == null) {
            throw new IllegalStateException("the program lacks its file " + folder + known);
        }
        return url.getProtocol().equals("jar")
                ? inJar(url, folder.substring(1))
                : onDisk(above(Path.of(uri(url)), Path.of(known).getNameCount()));
    }

    private static SortedMap<String, Bytes> inJar(URL url, String folder) throws IOException {
        JarURLConnection connection = (JarURLConnection) url.openConnection();
        connection.setUseCaches(false);
        SortedMap<String, Bytes> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(folder) && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(entry.getName().substring(folder.length()), Bytes.wrap(in.readAllBytes()));
                    }
                }
            }
        }
        return files;
    }

    private static Path above(Path file, int levels) {
        return file.getRoot().resolve(file.subpath(0, file.getNameCount() - levels));
    }

    private static SortedMap<String, Bytes> onDisk(Path root) throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(root)) {
            found = walk.filter(Files::isRegularFile).toList();
        }
        SortedMap<String, Bytes> files = new TreeMap<>();
        for (Path file : found) {
            String path = root.relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            files.put(path, Bytes.wrap(Files.readAllBytes(file)));
        }
        return files;
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a resource has an address that is none: " + url, e);
        }
    }
}
