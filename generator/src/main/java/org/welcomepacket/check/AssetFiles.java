package org.welcomepacket.check;

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
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;

/** Pictures and fonts of the content folder, each looked at once, however many texts refer to it. */
final class AssetFiles implements Pictures {
    private static final String PICTURE_HINT = "save it anew as PNG, or as JPEG in RGB colours";
    private static final String FONT_HINT = "use a static TrueType font, a file that ends in .ttf";

    private final ContentFolder content;
    private final Printing printing;
    private final Findings findings;
    private final Map<String, Optional<Asset>> used = new TreeMap<>();
    private final Map<String, Asset> pictures = new TreeMap<>();

    AssetFiles(ContentFolder content, Printing printing, Findings findings) {
        this.content = content;
        this.printing = printing;
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
        return file(path, span)
                .flatMap(bytes -> used.computeIfAbsent(path, p -> examinedPicture(new Asset(p, "", bytes), span)));
    }

    /** A TrueType font. */
    Optional<Asset> font(String path, Span span) {
        return file(path, span)
                .flatMap(bytes -> used.computeIfAbsent(path, p -> examinedFont(new Asset(p, "font/ttf", bytes), span)));
    }

    private Optional<Asset> examinedPicture(Asset file, Span span) {
        PictureFormat.Kind kind = PictureFormat.kind(file.content());
        String problem = PictureFormat.problem(kind, file.content());
        if (!problem.isEmpty()) {
            return refused(Code.INVALID_IMAGE, file, span, problem, PICTURE_HINT);
        }
        String type = kind == PictureFormat.Kind.PNG ? "image/png" : "image/jpeg";
        Asset asset = new Asset(file.path(), type, file.content());
        Optional<String> inside = printing.pictureProblem(asset);
        return inside.isEmpty()
                ? Optional.of(asset)
                : refused(Code.INVALID_IMAGE, file, span, "cannot be printed: " + inside.get(), PICTURE_HINT);
    }

    private Optional<Asset> examinedFont(Asset file, Span span) {
        String problem = TrueType.problem(file.content());
        if (!problem.isEmpty()) {
            return refused(Code.INVALID_FONT, file, span, problem, FONT_HINT);
        }
        if (TrueType.forbidsEmbedding(file.content())) {
            findings.add(
                    Code.FONT_LICENCE,
                    span,
                    "'" + file.path() + "' says that it may not be put into documents without leave",
                    "ask its maker for leave, or use another font");
        }
        Optional<String> inside = printing.fontProblem(file);
        return inside.isEmpty()
                ? Optional.of(file)
                : refused(Code.INVALID_FONT, file, span, "cannot be printed: " + inside.get(), FONT_HINT);
    }

    private Optional<Bytes> file(String path, Span span) {
        Optional<Bytes> bytes = content.bytes(path);
        if (bytes.isEmpty() && !content.isRefused(path)) {
            Optional<String> near = Nearest.to(path, content.paths());
            near.ifPresent(n -> used.computeIfAbsent(n, p -> Optional.empty()));
            String hint = near.map(n -> "did you mean '" + n + "'?").orElse("save it there, or change the name here");
            findings.addOnce(
                    "file " + path,
                    new Diagnostic(
                            Code.MISSING_FILE, span, "there is no file '" + path + "' in the content folder", hint));
        }
        return bytes;
    }

    private Optional<Asset> refused(Code code, Asset file, Span span, String problem, String hint) {
        findings.add(code, span, "'" + file.path() + "' " + problem, hint);
        return Optional.empty();
    }
}
