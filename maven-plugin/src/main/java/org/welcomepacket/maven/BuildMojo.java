package org.welcomepacket.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.FolderBuild;
import org.welcomepacket.SigningKey;
import org.welcomepacket.SiteArchive;
import org.welcomepacket.sign.KeyFolder;
import org.welcomepacket.sign.PasswordSource;
import org.welcomepacket.sign.authority.TimestampAuthority;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

/** Checks the content, then writes the agreement and the site. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BuildMojo extends ContentMojo {
    /** Where to write. Files of yours in this folder stay. */
    @Parameter(property = "welcome.out", defaultValue = "${project.build.directory}/welcome", required = true)
    private File out = new File("welcome");

    /** The PKCS#12 keystore to certify with; by default your own, made in your user folder on first use. */
    @Parameter(property = "welcome.keystore")
    private @Nullable File keystore;

    /** The configuration of a token's PKCS#11 library, to certify with a key on the token. */
    @Parameter(property = "welcome.pkcs11")
    private @Nullable File pkcs11;

    /** The label of the key, when the token holds several. */
    @Parameter(property = "welcome.pkcs11Key")
    private @Nullable String pkcs11Key;

    /** A file with the keystore's password, or the token's PIN, on its first line. */
    @Parameter(property = "welcome.passwordFile")
    private @Nullable File passwordFile;

    /** The environment variable that holds the password or PIN, when there is no file. */
    @Parameter(property = "welcome.passwordVariable", defaultValue = "WELCOME_PASSWORD")
    private String passwordVariable = "WELCOME_PASSWORD";

    /**
     * The address of an RFC 3161 authority that attests the time of the signature. A login is taken from the environment:
     * <code>WELCOME_TIMESTAMP_USER</code> and <code>WELCOME_TIMESTAMP_PASSWORD</code>, or
     * <code>WELCOME_TIMESTAMP_TOKEN</code>.
     */
    @Parameter(property = "welcome.timestamp")
    private @Nullable String timestamp;

    /** Do not certify. */
    @Parameter(property = "welcome.unsigned", defaultValue = "false")
    private boolean unsigned;

    /**
     * The <code>packet.json</code> of the edition before, or its folder: the site gets a page with what has changed
     * since, and old addresses of renamed policies lead to the new ones.
     */
    @Parameter(property = "welcome.previous")
    private @Nullable File previous;

    /** Write the site as a ZIP file beside the output folder as well, for hosts that take it by drag and drop. */
    @Parameter(property = "welcome.zip", defaultValue = "false")
    private boolean zip;

    /** Do not build. */
    @Parameter(property = "welcome.build.skip", defaultValue = "false")
    private boolean skipBuild;

    /** The build instant, unless <code>SOURCE_DATE_EPOCH</code> is set. */
    @Parameter(defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    @Override
    boolean skipsGoal() {
        return skipBuild;
    }

    @Override
    void work() throws IOException, MojoExecutionException, MojoFailureException {
        Map<String, String> environment = System.getenv();
        Optional<Instant> instant = BuildInstant.of(environment.get("SOURCE_DATE_EPOCH"), outputTimestamp);
        FolderBuild build = new FolderBuild(
                content(),
                contentName(),
                out.toPath(),
                template(),
                stamped(key(environment), environment),
                instant,
                asOf(),
                Optional.ofNullable(previous).map(File::toPath));
        Outcome<FolderBuild.Result> result = build.run(Clock.systemUTC());
        new Findings(getLog()).log(result.diagnostics());
        if (result.isFailed()) {
            throw Findings.failure(result.diagnostics());
        }
        result.value().ifPresent(this::summarise);
        if (zip) {
            List<Diagnostic> inTheWay = SiteArchive.write(result.orElseThrow().built(), out.toPath()).stream()
                    .toList();
            new Findings(getLog()).log(inTheWay);
            if (!inTheWay.isEmpty()) {
                throw Findings.failure(inTheWay);
            }
        }
    }

    private void summarise(FolderBuild.Result result) {
        getLog().info(result.built().files().size() + " files in " + out + ", "
                + result.written().written().size() + " written, "
                + result.written().removed().size() + " removed; packet "
                + result.built().packetId());
    }

    private SigningKey stamped(SigningKey key, Map<String, String> environment) throws MojoExecutionException {
        if (unsigned || timestamp == null || timestamp.isBlank()) {
            return key;
        }
        try {
            return key.stampedBy(TimestampAuthority.at(timestamp.strip(), environment));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private SigningKey key(Map<String, String> environment) {
        if (unsigned) {
            return SigningKey.none();
        }
        if (keystore == null && pkcs11 == null) {
            Path home = Path.of(System.getProperty("user.home"));
            Path folder = KeyFolder.standard(environment, System.getProperty("os.name", ""), home);
            return SigningKey.in(new KeyFolder(folder, Clock.systemUTC()));
        }
        Optional<Path> file = Optional.ofNullable(passwordFile).map(File::toPath);
        PasswordSource password = file.map(PasswordSource::file)
                .orElseGet(() -> PasswordSource.environment(environment, passwordVariable));
        return pkcs11 != null
                ? SigningKey.on(pkcs11.toPath(), Optional.ofNullable(pkcs11Key), password, file)
                : SigningKey.in(Objects.requireNonNull(keystore).toPath(), password, file);
    }
}
