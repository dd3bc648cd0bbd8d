package org.welcomepacket;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.check.PacketCheck;
import org.welcomepacket.check.PacketPlaces;
import org.welcomepacket.decide.Question;
import org.welcomepacket.decide.Reply;
import org.welcomepacket.manifest.Differences;
import org.welcomepacket.manifest.EditionCheck;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.model.Packet;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.verify.report.ClientWords;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Outcome;

/**
 * Turns a content folder into an agreement and a site. Thread-safe: make one and keep it, for what it has read last it need
 * not read again.
 *
 * <pre>{@code
 * Generator generator = Generator.builder().signer(signer).clock(clock).build();
 * Outcome<Packet> packet = generator.check(Path.of("content"));
 * Outcome<Built> built = generator.build(Path.of("content"), BuildOptions.standard());
 * }</pre>
 *
 * <p>Mistakes in the content, the template or the choice of key are diagnostics. An exception means that a disk failed,
 * or a mistake of ours.
 */
public final class Generator {
    private final Clock clock;
    private final SigningKey key;
    private final Outcome<Templates> templates;
    private final Optional<PacketCheck> check;

    private final SiteLogo logos = new SiteLogo();

    private @Nullable Assembly assembly;

    private Generator(Builder builder) {
        this.clock = builder.clock;
        this.key = builder.key;
        this.templates = builder.template.map(Templates::with).orElseGet(Templates::standard);
        this.check = templates.value().map(known -> new PacketCheck(known.messages(), new AgreementPrinting(logos)));
    }

    /** A generator to be told how to work: unless told otherwise it signs nothing and reads the system's clock. */
    public static Builder builder() {
        return new Builder();
    }

    /** Checks a folder as of today. */
    public Outcome<Packet> check(Path content) throws IOException {
        return check(ContentFolder.read(content, content.toString()), Optional.empty());
    }

    /**
     * Checks a folder.
     *
     * @param content the folder as read
     * @param asOf the day on which dates are judged; today, in UTC, when absent
     */
    public Outcome<Packet> check(ContentFolder content, Optional<LocalDate> asOf) {
        LocalDate day = asOf.orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        return check.map(known -> known.check(content, day).after(templates.diagnostics()))
                .orElseGet(() -> Outcome.failed(templates.diagnostics()));
    }

    /**
     * Answers what applies to a case under the rules of a packet. A session without the moment of the message is judged
     * as of now.
     *
     * <pre>{@code
     * Reply reply = generator.decide(packet, Question.of("cancellation", Map.of("service", "coaching", "ahead", "3h")));
     * }</pre>
     *
     * @return the answer, or all that is wrong or missing in the question
     */
    public Reply decide(Packet packet, Question question) {
        return Reply.to(question, packet, clock.instant());
    }

    /**
     * Compares a packet with an earlier one.
     *
     * @param content where the packet was read, for findings
     */
    public ChangeReport compare(ContentFolder content, Packet packet, PreviousBuild previous) {
        Manifest now = Manifest.of(packet, Version.current(), clock.instant(), Optional.empty(), List.of());
        Differences differences = Differences.between(previous.manifest(), now);
        return new ChangeReport(
                differences, EditionCheck.check(differences, PacketPlaces.edition(content), packet.statements()));
    }

    /** The words for clients whose agreement came back. */
    public ClientWords clientWords() {
        return new ReturnWords(templates.value().map(Templates::messages).orElse(Map.of()));
    }

    /** Checks a folder and makes everything that is to be written. Writes nothing. */
    public Outcome<Built> build(Path content, BuildOptions options) throws IOException {
        return build(ContentFolder.read(content, content.toString()), options);
    }

    /** The same for a folder that has been read. */
    public Outcome<Built> build(ContentFolder content, BuildOptions options) throws IOException {
        Optional<LocalDate> day =
                options.asOf().or(() -> options.instant().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC)));
        Outcome<Packet> packet = check(content, day);
        if (packet.isFailed()) {
            return Outcome.failed(packet.diagnostics());
        }
        return assembly()
                .build(new Assembly.Job(content, packet.orElseThrow(), options, key, clock))
                .after(packet.diagnostics());
    }

    /**
     * Checks a folder and makes its site at once; the agreements can be set afterwards. Nothing is signed, no key is
     * opened, nothing is written.
     *
     * @param content the folder as read
     * @param asOf the day on which dates are judged; today, in UTC, when absent
     */
    public Outcome<Draft> draft(ContentFolder content, Optional<LocalDate> asOf) {
        Instant instant = clock.instant();
        Outcome<Packet> packet = check(content, asOf);
        return packet.isFailed()
                ? Outcome.failed(packet.diagnostics())
                : assembly().draft(packet.orElseThrow(), instant).after(packet.diagnostics());
    }

    /** Made when first needed: a check sets no pages. */
    private synchronized Assembly assembly() {
        if (assembly == null) {
            assembly = new Assembly(templates.orElseThrow(), logos);
        }
        return assembly;
    }

    /** Collects how a generator is to work. */
    public static final class Builder {
        private Clock clock = Clock.systemUTC();
        private SigningKey key = SigningKey.none();
        private Optional<ContentFolder> template = Optional.empty();

        private Builder() {}

        /** Certifies with an open key. */
        public Builder signer(Signer signer) {
            return key(SigningKey.of(signer));
        }

        /** Certifies with a key that is opened when it is needed. */
        public Builder key(SigningKey signingKey) {
            this.key = signingKey;
            return this;
        }

        /** Tells the time by this clock. */
        public Builder clock(Clock ticking) {
            this.clock = ticking;
            return this;
        }

        /** Puts the files of a folder in the place of the program's own pages, style and words. */
        public Builder template(ContentFolder folder) {
            this.template = Optional.of(folder);
            return this;
        }

        /** The generator. */
        public Generator build() {
            return new Generator(this);
        }
    }
}
