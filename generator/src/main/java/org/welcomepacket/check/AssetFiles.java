package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.text.Pictures;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;

/** Pictures and fonts of the content folder, each looked at once. */
final class AssetFiles implements Pictures {
    private final ContentFolder content;
    private final Findings findings;
    private final Map<String, Asset> used = new TreeMap<>();
    private final Map<String, Asset> pictures = new TreeMap<>();

    AssetFiles(ContentFolder content, Findings findings) {
        this.content = content;
        this.findings = findings;
    }

    /** The paths of all files that something refers to. */
    List<String> used() {
        return List.copyOf(used.keySet());
    }

    /** The pictures that text refers to, sorted by path. */
    List<Asset> pictures() {
        return List.copyOf(pictures.values());
    }

    @Override
    public boolean has(String path) {
        return content.has(path);
    }

    @Override
    public Optional<Asset> image(String path, Span span) {
        Optional<Asset> image = picture(path, span);
        image.ifPresent(asset -> pictures.put(path, asset));
        return image;
    }

    /** A picture that is not part of the text. */
    Optional<Asset> picture(String path, Span span) {
        return file(path, span).flatMap(found -> {
            PictureFormat.Kind kind = PictureFormat.kind(found);
            String problem = PictureFormat.problem(kind, found);
            if (!problem.isEmpty()) {
                return refused(Code.INVALID_IMAGE, path, span, problem, "use a PNG or JPEG picture");
            }
            return kept(path, kind == PictureFormat.Kind.PNG ? "image/png" : "image/jpeg", found);
        });
    }

    /** A TrueType font. */
    Optional<Asset> font(String path, Span span) {
        return file(path, span).flatMap(found -> {
            String problem = TrueType.problem(found);
            return problem.isEmpty()
                    ? kept(path, "font/ttf", found)
                    : refused(Code.INVALID_FONT, path, span, problem, "use a TrueType font, a file that ends in .ttf");
        });
    }

    private Optional<Bytes> file(String path, Span span) {
        Optional<Bytes> bytes = content.bytes(path);
        if (bytes.isEmpty() && !content.isRefused(path)) {
            List<String> others = new ArrayList<>(content.paths());
            findings.add(
                    Code.MISSING_FILE,
                    span,
                    "there is no file '" + path + "' in the content folder",
                    Nearest.to(path, others)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("save it there, or change the name here"));
        }
        return bytes;
    }

    private Optional<Asset> refused(Code code, String path, Span span, String problem, String hint) {
        used.put(path, new Asset(path, "", Bytes.utf8("")));
        findings.add(code, span, "'" + path + "' " + problem, hint);
        return Optional.empty();
    }

    private Optional<Asset> kept(String path, String mediaType, Bytes bytes) {
        Asset asset = new Asset(path, mediaType, bytes);
        used.put(path, asset);
        return Optional.of(asset);
    }
}
