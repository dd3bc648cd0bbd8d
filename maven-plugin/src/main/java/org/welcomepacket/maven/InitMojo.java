package org.welcomepacket.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.Trouble;
import org.welcomepacket.starter.ExistingPacket;
import org.welcomepacket.starter.FactCheck;
import org.welcomepacket.starter.Facts;
import org.welcomepacket.starter.Kind;
import org.welcomepacket.starter.Starter;

/**
 * Writes a starter packet to edit; needs no project, and leaves a file that exists as it is. Facts of your business are
 * told as <code>-Dwelcome.business.name="Blue Door"</code>, and in the same way <code>owner</code>, <code>email</code>,
 * <code>phone</code>, <code>address</code>, <code>country</code> and others.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {
    private static final String FACT = "welcome.business.";

    /** Where to write; a path that is not absolute counts from the folder of the project, or from this one. */
    @Parameter(property = "welcome.content", defaultValue = "content", required = true)
    private File content = new File("content");

    /**
     * <code>phone</code>, <code>in-person</code>, <code>online</code>, <code>studio</code> or <code>shop</code>; by
     * default that of the packet that is there, else a practice that does all it can.
     */
    @Parameter(property = "welcome.kind")
    private @Nullable String kind;

    /** The languages, the binding one first; by default those of the packet that is there, else all there are. */
    @Parameter(property = "welcome.languages")
    private List<String> languages = List.of();

    @Parameter(defaultValue = "${session.userProperties}", readonly = true)
    private Properties properties = new Properties();

    @Override
    public void execute() throws MojoExecutionException {
        try {
            Starter starter = Starter.standard();
            List<String> chosen = languages(starter);
            Facts facts = facts();
            ExistingPacket existing = new ExistingPacket(content.toPath());
            existing.obstacle().ifPresent(obstacle -> {
                throw new IllegalArgumentException(obstacle);
            });
            Starter ofKind = kind(existing, starter).map(starter::of).orElse(starter);
            Starter inLanguages = existing.completing(chosen.isEmpty() ? ofKind : ofKind.in(chosen));
            write(inLanguages.about(facts).on(LocalDate.now(ZoneId.systemDefault())));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new MojoExecutionException(Trouble.sentence(e), e);
        }
    }

    private void write(Starter starter) throws IOException {
        Path folder = content.toPath();
        Starter.Copied copied = starter.copyTo(folder);
        copied.kept().forEach(path -> getLog().info("kept " + path + ", which stood there already"));
        getLog().info("wrote " + copied.written().size() + " files into " + folder);
        if (!copied.written().isEmpty()) {
            getLog().info("Next: edit " + folder.resolve("packet.yaml") + ", then: mvn welcome:check");
        }
    }

    private List<String> languages(Starter starter) throws IOException {
        List<String> asked = languages.stream().map(String::strip).distinct().toList();
        List<String> known = starter.languages();
        List<String> wanted = asked.isEmpty() ? new ExistingPacket(content.toPath()).languages(known) : asked;
        List<String> there = wanted.stream().filter(known::contains).toList();
        boolean refused = asked.isEmpty() ? there.isEmpty() && !wanted.isEmpty() : there.size() < wanted.size();
        if (refused) {
            throw new IllegalArgumentException("there is no starter packet in " + String.join(", ", wanted)
                    + "; there is one in " + String.join(", ", known));
        }
        return there;
    }

    private Facts facts() {
        Map<String, String> told = new LinkedHashMap<>();
        properties.stringPropertyNames().stream()
                .filter(name -> name.startsWith(FACT))
                .sorted()
                .forEach(name -> told.put(name.substring(FACT.length()), properties.getProperty(name)));
        FactCheck check = new FactCheck(ZoneId.systemDefault(), IllegalArgumentException::new);
        return new Facts(check.completed(check.keys(told)));
    }

    private Optional<Kind> kind(ExistingPacket existing, Starter starter) throws IOException {
        return kind == null || kind.isBlank() ? existing.kind(starter) : Optional.of(kind(kind));
    }

    private static Kind kind(String text) {
        String name = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no kind '" + text + "'; there are "
                        + Arrays.stream(Kind.values()).map(Kind::toString).collect(Collectors.joining(", "))));
    }
}
