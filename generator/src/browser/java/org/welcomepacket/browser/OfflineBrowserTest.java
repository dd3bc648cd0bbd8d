package org.welcomepacket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A reader whose network goes away after one visit: here the host itself goes away. */
@NullUnmarked
@ResourceLock("browser")
class OfflineBrowserTest {
    private static final String PASSWORD = "changeit";

    @TempDir
    Path temp;

    private final Browser browser = Browser.shared();

    @Test
    void pagesNeverOpenedAreReadWithoutANetworkAfterOneVisit() throws Exception {
        String pages;
        try (StaticHost host = StaticHost.secure(StarterSite.files(), identity())) {
            pages = host.root().toString();
            browser.size(1280, 900, 1);
            browser.prefer();
            browser.open(pages + "en/index.html");
            browser.await("the pages are kept", () -> Boolean.TRUE.equals(
                    browser.run("return !!navigator.serviceWorker.controller")));
        }
        browser.open(pages + "ru/cancellations.html");
        assertThat(browser.element("html").getAttribute("lang")).isEqualTo("ru");
        assertThat(browser.run("return getComputedStyle(document.querySelector('.top')).display")).isEqualTo("grid");
        browser.element(".finder summary").click();
        browser.element(".finder input").sendKeys("отменить");
        browser.await("something is found", () -> !browser.elements(".finder ol a").isEmpty());
        browser.open(pages); // as people type it, without a file's name
        browser.await("the choice of languages is there", () -> !browser.elements("a[hreflang=da]").isEmpty());
        browser.open(pages + "en/rules.html#_cancellation");
        assertThat(browser.element(".answer").getText()).isNotBlank();
    }

    /** A key and a certificate for this machine's own name, good for this test. */
    private SSLContext identity() throws IOException, InterruptedException, GeneralSecurityException {
        Path store = temp.resolve("host.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                        "-genkeypair", "-alias", "host", "-keyalg", "EC", "-dname", "CN=localhost",
                        "-ext", "san=dns:localhost", "-storetype", "PKCS12", "-storepass", PASSWORD,
                        "-keystore", store.toString())
                .inheritIO()
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
