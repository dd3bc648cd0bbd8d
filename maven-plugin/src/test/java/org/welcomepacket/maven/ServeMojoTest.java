package org.welcomepacket.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServeMojoTest {
    @TempDir
    Path temp;

    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();

    @Test
    void theGoalShowsTheContentUntilItIsInterrupted() throws Exception {
        Files.createDirectory(temp.resolve("policies"));
        Files.writeString(temp.resolve("packet.yaml"), "business: { name: B }\npolicies: [sessions]\n");
        Files.writeString(temp.resolve("policies/sessions.md"), "# Sessions\n\nCome in.\n");
        ServeMojo goal = goal();
        Thread running = new Thread(() -> {
            try {
                goal.execute();
                log.add("ended");
            } catch (AbstractMojoExecutionException e) {
                log.add("failed: " + e);
            }
        });
        running.start();
        String address = await("Preview: ").split(" ", -1)[1];
        await("the site is there");
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "en/sessions.html")).build();
        assertThat(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body())
                .contains("Come in.");
        running.interrupt();
        assertThat(await("ended")).isEqualTo("ended");
    }

    private ServeMojo goal() throws ReflectiveOperationException {
        ServeMojo goal = new ServeMojo();
        set(ContentMojo.class, "content", temp.toFile(), goal);
        set(ServeMojo.class, "port", 0, goal);
        goal.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence words) {
                log.add(words.toString());
            }
        });
        return goal;
    }

    /** As Maven does it. */
    private static void set(Class<?> type, String name, Object value, ServeMojo goal)
            throws ReflectiveOperationException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        field.set(goal, value);
    }

    private String await(String words) throws InterruptedException {
        String said;
        do {
            said = log.poll(60, TimeUnit.SECONDS);
            assertThat(said).as("'%s' was awaited", words).isNotNull();
        } while (!said.contains(words));
        return said;
    }
}
