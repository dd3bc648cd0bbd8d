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
    private static final String LICENCE_HINT = "ask its maker for a file that allows it, or use another font";
    private static final String FONT_HINT = "use a static font, a file that ends in .ttf or .otf";

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

    /** Says when a logo is one that readers wait for on every page. */
    void weigh(Asset logo, Span span) {
        if (printing.isTooHeavyForEveryPage(logo)) {
            findings.add(
                    Code.HEAVY_LOGO,
                    span,
                    "'" + logo.path() + "' weighs " + logo.content().size() / 1000
                            + " kB, and every page of the site loads it",
                    "save it at most 400 pixels wide and high, a photograph as JPEG, all else as PNG");
        }
    }

    /** A TrueType or OpenType font. */
    Optional<Asset> font(String path, Span span) {
        return file(path, span).flatMap(bytes -> used.computeIfAbsent(path, p -> examinedFont(p, bytes, span)));
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

    private Optional<Asset> examinedFont(String path, Bytes content, Span span) {
        String problem = TrueType.problem(content);
        boolean postScript = problem.isEmpty() && TrueType.isPostScript(content);
        Asset file = new Asset(path, postScript ? "font/otf" : "font/ttf", content);
        if (!problem.isEmpty()) {
            return refused(Code.INVALID_FONT, file, span, problem, FONT_HINT);
        }
        if (TrueType.forbidsEmbedding(file.content())) {
            return refused(Code.FONT_LICENCE, file, span, "says that it may not be put into documents", LICENCE_HINT);
        }
        Optional<String> inside = printing.fontProblem(file);
        if (inside.isPresent()) {
            return refused(Code.INVALID_FONT, file, span, "cannot be printed: " + inside.get(), FONT_HINT);
        }
        if (TrueType.isWhole(content)) {
            String size = Math.max(1, content.size() / 1000) + " kB";
            findings.add(
                    Code.FONT_WHOLE,
                    span,
                    "'" + path + "' goes into every agreement whole, " + size + " before packing",
                    "a font with TrueType outlines (.ttf) is cut down to the letters that are needed");
        }
        return Optional.of(file);
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
