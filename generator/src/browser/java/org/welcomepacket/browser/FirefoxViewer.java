package org.welcomepacket.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullUnmarked;
import org.welcomepacket.json.Json;

/** The viewer of this machine's Firefox, without a window. */
@NullUnmarked
final class FirefoxViewer implements AutoCloseable {
    private static final String VIEWER = "const app = window.wrappedJSObject.PDFViewerApplication; ";
    private static final int PATIENCE = 600;

    /** Answers the dialog that asks where to save. */
    private static final String ANSWERER =
            """
            const picker = {
              QueryInterface: ChromeUtils.generateQI(["nsIFilePicker"]),
              init() {}, appendFilters() {}, appendFilter() {}, appendRawFilter() {},
              open(asked) { asked.done(Ci.nsIFilePicker.returnOK); },
              get file() {
                const file = Cc["@mozilla.org/file/local;1"].createInstance(Ci.nsIFile);
                file.initWithPath("%s");
                return file;
              },
              get fileURL() { return Services.io.newFileURI(this.file); },
            };
            const factory = {
              QueryInterface: ChromeUtils.generateQI(["nsIFactory"]),
              createInstance: id => picker.QueryInterface(id),
            };
            Components.manager.QueryInterface(Ci.nsIComponentRegistrar).registerFactory(
              Services.uuid.generateUUID(), "answers", "@mozilla.org/filepicker;1", factory);
            return "";
            """;

    private final Path saved;
    private final Process firefox;
    private final Marionette marionette;

    private FirefoxViewer(Path saved, Process firefox, Marionette marionette) {
        this.saved = saved;
        this.firefox = firefox;
        this.marionette = marionette;
    }

    /**
     * Starts Firefox.
     *
     * @param folder an empty one for its profile and for what it saves
     * @param forms whether fields can be filled in; otherwise they are drawn as the file says
     */
    static FirefoxViewer start(Path folder, boolean forms) throws IOException {
        Path profile = Files.createDirectories(folder.resolve("profile"));
        Path saved = folder.resolve("saved.pdf");
        Files.writeString(
                profile.resolve("user.js"),
                preference("marionette.port", "0") + preference("pdfjs.annotationMode", forms ? "2" : "1"));
        Process firefox = new ProcessBuilder(
                        Browser.executable("firefox-esr").toString(), "--headless", "--marionette", "--no-remote",
                        "--remote-allow-system-access", "--profile", profile.toString(), "--width", "1200", "--height", "1200")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("firefox.log").toFile())
                .start();
        Path port = profile.resolve("MarionetteActivePort");
        for (int i = 0; i < PATIENCE && (!Files.exists(port) || Files.size(port) == 0); i++) {
            pause();
        }
        Marionette marionette = new Marionette(Integer.parseInt(Files.readString(port).strip()));
        marionette.ask("Marionette:SetContext", Json.members().add("value", "chrome"));
        marionette.run(ANSWERER.formatted(saved));
        marionette.ask("Marionette:SetContext", Json.members().add("value", "content"));
        return new FirefoxViewer(saved, firefox, marionette);
    }

    private static String preference(String name, String value) {
        return "user_pref(\"" + name + "\", " + value + ");\n";
    }

    /** Opens a file at a field, twice as large as on paper. */
    void open(String address, FieldPlace field) throws IOException {
        marionette.ask("WebDriver:Navigate", Json.members().add("url", address));
        await("return '' + !!(window.wrappedJSObject.PDFViewerApplication?.pdfViewer?.pagesCount)");
        marionette.run(VIEWER + "app.pdfViewer.currentScaleValue = '2'; app.pdfViewer.currentPageNumber = " + field.page()
                + "; return ''");
        marionette.run("const view = document.getElementById('viewerContainer'); const page = " + page(field)
                + "; view.scrollTop = page.offsetTop + page.clientHeight * " + field.fromTop() + " - 400;"
                + " view.scrollLeft = page.offsetLeft + page.clientWidth * " + field.fromLeft() + " - 100; return ''");
        await("const page = " + page(field) + "; return '' + (page.dataset.loaded === 'true'"
                + " && !page.classList.contains('loading') && !!page.querySelector('.annotationLayer'))");
    }

    private static String page(FieldPlace field) {
        return "document.querySelector('.page[data-page-number=\"" + field.page() + "\"]')";
    }

    /** Types words into the field that is shown. */
    void type(FieldPlace field, String words) throws IOException {
        String selector = ".page[data-page-number=\"" + field.page() + "\"] input[name=\"" + field.name() + "\"]";
        Json.Members element = (Json.Members) marionette.value(
                "WebDriver:FindElement",
                Json.members().add("using", "css selector").add("value", selector));
        String id = ((Json.Text) element.values().values().iterator().next()).value();
        marionette.ask(
                "WebDriver:ElementSendKeys", Json.members().add("id", id).add("text", words));
        marionette.run("document.activeElement.blur(); return ''");
    }

    /** What the field looks like. */
    BufferedImage look(FieldPlace field) throws IOException {
        String[] at = marionette
                .run("const box = " + page(field) + ".querySelector('canvas').getBoundingClientRect();"
                        + " return [box.left, box.top, box.width, box.height].join(' ')")
                .split(" ", -1);
        Json shot = marionette.value(
                "WebDriver:TakeScreenshot", Json.members().add("full", false).add("hash", false));
        BufferedImage window =
                ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(((Json.Text) shot).value())));
        return field.cutOut(
                window,
                Double.parseDouble(at[0]),
                Double.parseDouble(at[1]),
                Double.parseDouble(at[2]),
                Double.parseDouble(at[3]));
    }

    /** What the viewer's own button saves. */
    byte[] save() throws IOException {
        marionette.run("document.getElementById('downloadButton').click(); return ''");
        for (int i = 0; i < PATIENCE; i++) {
            byte[] bytes = Files.exists(saved) ? Files.readAllBytes(saved) : new byte[0];
            if (new String(bytes, StandardCharsets.ISO_8859_1).strip().endsWith("%%EOF")) {
                return bytes;
            }
            pause();
        }
        throw new AssertionError("Firefox saved nothing: " + marionette.run("return document.title"));
    }

    private void await(String condition) throws IOException {
        for (int i = 0; i < PATIENCE; i++) {
            if (marionette.run(condition).equals("true")) {
                return;
            }
            pause();
        }
        throw new AssertionError("waited in vain for Firefox: " + condition);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            marionette.ask("Marionette:Quit", Json.members().add("flags", Json.texts(List.of("eForceQuit"))));
        } catch (IOException e) {
            // it may hang up before it has answered
            firefox.destroy();
        }
        marionette.close();
        try {
            if (!firefox.waitFor(20, TimeUnit.SECONDS)) {
                firefox.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
