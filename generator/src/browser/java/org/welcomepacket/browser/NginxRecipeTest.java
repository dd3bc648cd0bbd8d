package org.welcomepacket.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's recipe for nginx, word by word, with another port and another folder. */
@NullUnmarked
class NginxRecipeTest {
    private static final Path NGINX = Path.of("/usr/sbin/nginx");
    private static final Pattern RECIPE = Pattern.compile("```nginx\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path temp;

    private int port;

    @Test
    void theSiteStandsUnderASubPath() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(NGINX), "there is no nginx on this machine (Debian: nginx-light)");
        Process nginx = start(StarterSite.writeTo(temp.resolve("out")));
        try {
            assertThat(awaited("/welcome/").body()).contains("hreflang=\"da\"");
            assertThat(awaited("/welcome").uri().getPath()).isEqualTo("/welcome/");
            assertThat(awaited("/welcome/en/").body()).contains("<html lang=\"en\">");
            assertThat(type("/welcome/en/index.html")).startsWith("text/html");
            assertThat(type("/welcome/style.css")).startsWith("text/css");
            assertThat(type("/welcome/search.js")).contains("javascript");
            assertThat(type("/welcome/agreement.en.pdf")).isEqualTo("application/pdf");
            HttpResponse<String> lost = awaited("/welcome/en/nothing.html");
            assertThat(lost.statusCode()).isEqualTo(404);
            assertThat(lost.body()).contains("<h1>404</h1>");
            assertThat(lost.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(awaited("/welcome/en/../../../etc/passwd").statusCode()).isNotEqualTo(200);
        } finally {
            nginx.destroy();
            assertThat(nginx.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Process start(Path site) throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path configuration = Files.writeString(
                temp.resolve("nginx.conf"),
                "daemon off; master_process off; pid " + temp.resolve("nginx.pid") + "; error_log stderr;\n"
                        + "events {}\nhttp {\n include /etc/nginx/mime.types; access_log off;\n"
                        + " client_body_temp_path " + temp.resolve("body") + "; proxy_temp_path " + temp.resolve("proxy")
                        + "; fastcgi_temp_path " + temp.resolve("fastcgi") + "; uwsgi_temp_path " + temp.resolve("uwsgi")
                        + "; scgi_temp_path " + temp.resolve("scgi") + ";\n" + recipe(site) + "}\n");
        return new ProcessBuilder(NGINX.toString(), "-c", configuration.toString(), "-p", temp.toString())
                .inheritIO()
                .start();
    }

    private String recipe(Path site) throws IOException {
        Matcher recipe = RECIPE.matcher(Files.readString(Path.of("../README.md")));
        assertThat(recipe.find()).isTrue();
        String words = recipe.group(1);
        assertThat(words).contains("listen 80;").contains("/srv/welcome-out/site/");
        return words.replace("listen 80;", "listen 127.0.0.1:" + port + ";").replace("/srv/welcome-out/site/", site + "/");
    }

    private String type(String path) throws InterruptedException {
        HttpResponse<String> answer = awaited(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }

    /** The answer, as soon as somebody answers. */
    private HttpResponse<String> awaited(String path) throws InterruptedException {
        HttpClient client =
                HttpClient.newBuilder().followRedirects(HttpClient.Redirect.ALWAYS).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .build();
        for (int i = 0; i < 100; i++) {
            try {
                return client.send(request, HttpResponse.BodyHandlers.ofString());
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new AssertionError("nginx does not answer");
    }
}
