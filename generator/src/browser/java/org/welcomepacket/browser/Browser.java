package org.welcomepacket.browser;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.NullUnmarked;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromium of this machine, started once for all tests, without a window. */
@NullUnmarked
public final class Browser {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern REQUEST =
            Pattern.compile("\"method\":\"Network\\.requestWillBeSent\".*?\"request\":\\{.*?\"url\":\"([^\"]*)\"", Pattern.DOTALL);

    private static Browser only;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** The browser, started when it is first needed; it ends with the tests. */
    public static synchronized Browser shared() {
        if (only == null) {
            Browser started = new Browser(start());
            Runtime.getRuntime().addShutdownHook(new Thread(started.driver::quit));
            only = started;
        }
        return only;
    }

    private static ChromeDriver start() {
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        logging.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(executable("chromium").toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
                "--ignore-certificate-errors"); // of the host that stands in for one with https
        options.setCapability("goog:loggingPrefs", logging);
        File driver = executable("chromedriver").toFile();
        ChromeDriver started = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driver)
                        .usingAnyFreePort()
                        .build(),
                options);
        started.manage().timeouts().scriptTimeout(PATIENCE).pageLoadTimeout(PATIENCE);
        return started;
    }

    /** A program of this machine. */
    static Path executable(String name) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "these tests need '" + name + "' on the PATH (Debian: chromium, chromium-driver, firefox-esr,"
                                + " poppler-utils)"));
    }

    /** Opens an address. */
    public void open(Object address) {
        driver.get(address.toString());
    }

    /** The address of the page. */
    public String address() {
        return driver.getCurrentUrl();
    }

    /** The result of a script. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** A list of texts that a script gives. */
    public List<String> texts(String script, Object... arguments) {
        return strings(run(script, arguments));
    }

    /** A list of texts that a script gives to its last argument. */
    List<String> laterTexts(String script, Object... arguments) {
        return strings(driver.executeAsyncScript(script, arguments));
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    /** The first element of a selector. */
    public WebElement element(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** All elements of a selector. */
    public List<WebElement> elements(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** Presses and lets go of a key, such as {@code Tab}. */
    void press(String key, int code) {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            driver.executeCdpCommand(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
        }
    }

    /** Presses the mouse at a place in the window, in pixels. */
    void click(double x, double y) {
        for (String type : List.of("mousePressed", "mouseReleased")) {
            driver.executeCdpCommand(
                    "Input.dispatchMouseEvent",
                    Map.of("type", type, "x", x, "y", y, "button", "left", "clickCount", 1));
        }
    }

    /** Types one letter into whatever has been clicked. */
    void type(String letter) {
        driver.executeCdpCommand("Input.dispatchKeyEvent", Map.of("type", "char", "text", letter));
    }

    /** What the window shows, a PNG. */
    byte[] picture() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** Host and port at which the browser can be asked for what its driver does not reach. */
    String debugging() {
        Map<?, ?> options = (Map<?, ?>) driver.getCapabilities().getCapability("goog:chromeOptions");
        return String.valueOf(options.get("debuggerAddress"));
    }

    /** Shows pages so wide, with so many dots for each pixel. */
    public void size(int width, int height, int dots) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", dots, "mobile", false));
    }

    /** What the reader prefers, such as {@code prefers-color-scheme}, {@code dark}; the rest as usual. */
    public void prefer(String... namesAndValues) {
        List<Map<String, String>> features = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            features.add(Map.of("name", namesAndValues[i], "value", namesAndValues[i + 1]));
        }
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "", "features", features));
    }

    /** Cuts the browser off, or not. */
    void offline(boolean isOffline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", isOffline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Waits until something is so. */
    public void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("waited in vain until " + what + " at " + address());
            }
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A page that is just being loaded again has no elements to be asked. */
    private static boolean isSo(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (org.openqa.selenium.WebDriverException e) {
            return false;
        }
    }

    /**
     * What the console has said since it was last asked: violations of the policy, failed requests, script errors. The
     * picture for its tab the browser asks for by itself.
     */
    public List<String> complaints() {
        return entries(LogType.BROWSER)
                .map(LogEntry::getMessage)
                .filter(said -> !said.contains("/favicon.ico "))
                .toList();
    }

    /** The addresses that have been asked for since this was last called; signs that Chromium draws in fields are its own. */
    public List<String> requests() {
        return entries(LogType.PERFORMANCE)
                .map(entry -> REQUEST.matcher(entry.getMessage()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(address -> !address.startsWith("data:"))
                .toList();
    }

    private Stream<LogEntry> entries(String type) {
        return StreamSupport.stream(driver.manage().logs().get(type).spliterator(), false);
    }

    /** Forgets what was said and asked for. */
    public void forget() {
        complaints();
        requests();
    }

    /** What axe finds on the page: rule, element and what to do, a line each. */
    public List<String> axe() {
        if (!Boolean.TRUE.equals(run("return typeof axe === 'object'"))) {
            run(axeScript() + "; window.axe = axe;");
        }
        return laterTexts("var done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(function (r) {"
                + "  var all = [];"
                + "  r.violations.forEach(function (v) { v.nodes.forEach(function (n) {"
                + "    all.push(v.id + ' at ' + n.target.join(' ') + ': ' + n.failureSummary); }); });"
                + "  done(all);"
                + "}, function (e) { done(['axe failed: ' + e]); });");
    }

    private static String axeScript() {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
