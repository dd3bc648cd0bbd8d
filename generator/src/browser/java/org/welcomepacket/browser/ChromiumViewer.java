package org.welcomepacket.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullUnmarked;

/** The PDF viewer of this machine's Chromium. Fields are no elements there: they are clicked where they are drawn. */
@NullUnmarked
final class ChromiumViewer implements AutoCloseable {
    private static final String EXTENSION = "chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/";
    private static final String VIEWER = "document.querySelector('pdf-viewer')";

    private final Browser browser;
    private final DevTools viewer;

    private ChromiumViewer(Browser browser, DevTools viewer) {
        this.browser = browser;
        this.viewer = viewer;
    }

    /** Opens a file at a field, large. */
    static ChromiumViewer open(Browser browser, String address, FieldPlace field) throws IOException, InterruptedException {
        browser.size(1400, 1000, 1);
        browser.open(address + "#toolbar=0&navpanes=0&zoom=200");
        ChromiumViewer opened = new ChromiumViewer(browser, DevTools.frame(browser.debugging(), EXTENSION));
        opened.await(VIEWER + "?.loadState_ === 'success'");
        double toPixels = 96.0 / 72;
        String there = "(" + VIEWER + ".viewport_.goToPageAndXy(" + (field.page() - 1) + ", "
                + (field.left() - 100) * toPixels + ", " + (field.top() - 100) * toPixels + "), "
                + VIEWER + ".viewport_.getPageScreenRect(" + (field.page() - 1) + "))";
        opened.await("(page => page.y + page.height * " + field.fromTop() + " < 700 && page.width > 1200)(" + there + ")");
        return opened;
    }

    private void await(String condition) throws IOException, InterruptedException {
        for (int i = 0; i < 400; i++) {
            if (viewer.run("'' + (" + condition + ")").equals("true")) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("waited in vain for Chromium's viewer: " + condition);
    }

    /** Where the field's page stands in the window: left, top, width, height. */
    private double[] page(FieldPlace field) throws IOException {
        String[] at = viewer.run("(() => { const page = " + VIEWER + ".viewport_.getPageScreenRect(" + (field.page() - 1)
                        + "); const area = " + VIEWER
                        + ".shadowRoot.querySelector('#plugin').getBoundingClientRect();"
                        + " return [area.left + page.x, area.top + page.y, page.width, page.height].join(' '); })()")
                .split(" ", -1);
        return java.util.stream.Stream.of(at).mapToDouble(Double::parseDouble).toArray();
    }

    /** Types words into a field, and leaves it. */
    void type(FieldPlace field, String words) throws IOException {
        double[] page = page(field);
        double scale = page[2] / field.paper().getWidth();
        browser.click(
                page[0] + (field.left() + 20) * scale, page[1] + (field.top() + field.height() / 2) * scale);
        words.codePoints().mapToObj(Character::toString).forEach(browser::type);
        browser.press("Tab", 9);
    }

    /** What the field looks like. */
    BufferedImage look(FieldPlace field) throws IOException {
        double[] page = page(field);
        BufferedImage window = ImageIO.read(new ByteArrayInputStream(browser.picture()));
        return field.cutOut(window, page[0], page[1], page[2], page[3]);
    }

    /** What the viewer saves. */
    byte[] save() throws IOException {
        return Base64.getDecoder().decode(viewer.run(VIEWER + ".currentController.save('EDITED').then(saved => {"
                + " const bytes = new Uint8Array(saved.dataToSave); let text = '';"
                + " for (const one of bytes) text += String.fromCharCode(one);"
                + " return btoa(text); })"));
    }

    @Override
    public void close() {
        viewer.close();
        browser.open("about:blank");
    }
}
