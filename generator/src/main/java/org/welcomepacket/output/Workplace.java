package org.welcomepacket.output;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where an output folder really is, and where the lock and the staging folder for it stand: beside it, or inside it
 * when nothing can be written beside it, as with a folder mounted from elsewhere.
 *
 * @param folder the output folder, with no symbolic link on the way to it
 * @param lock the lock file
 * @param staging the staging folder
 * @param made folders above that had to be made, outermost last
 */
record Workplace(Path folder, Path lock, Path staging, List<Path> made) {
    Workplace {
        made = List.copyOf(made);
    }

    /**
     * Looks, and makes the folders above the output folder, so that there is a place for the lock.
     *
     * @throws FileAlreadyExistsException when the output folder is a file
     */
    static Workplace of(Path wanted) throws IOException {
        Path absolute = wanted.toAbsolutePath().normalize();
        List<Path> made = Files.exists(absolute) ? List.of() : makeAbove(absolute);
        Path folder = real(absolute);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(
                    wanted.toString(), null, "a file stands where the output folder must go");
        }
        Path above = folder.getParent();
        if (above == null || (Files.isDirectory(folder) && !Files.isWritable(above))) {
            return new Workplace(folder, folder.resolve(".welcome-lock"), folder.resolve(".welcome-staging"), made);
        }
        String name = "." + folder.getFileName() + ".welcome-";
        return new Workplace(folder, above.resolve(name + "lock"), above.resolve(name + "staging"), made);
    }

    private static Path real(Path absolute) throws IOException {
        Path above = absolute.getParent();
        if (Files.exists(absolute) || above == null) {
            return absolute.toRealPath();
        }
        return above.toRealPath().resolve(absolute.getFileName());
    }

    private static List<Path> makeAbove(Path absolute) throws IOException {
        List<Path> missing = new ArrayList<>();
        Path above = absolute.getParent();
        while (above != null && !Files.exists(above)) {
            missing.add(above);
            above = above.getParent();
        }
        Collections.reverse(missing);
        List<Path> made = new ArrayList<>();
        for (Path folder : missing) {
            if (make(folder)) {
                made.add(0, folder);
            }
        }
        return made;
    }

    /** Makes a folder, unless another build has just made it: then it is not ours to take away again. */
    private static boolean make(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
            return true;
        } catch (FileAlreadyExistsException e) {
            if (Files.isDirectory(folder)) {
                return false;
            }
            throw e;
        }
    }
}
