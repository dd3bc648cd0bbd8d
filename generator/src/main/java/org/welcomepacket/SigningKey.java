package org.welcomepacket;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.sign.KeyFolder;
import org.welcomepacket.sign.PasswordSource;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.authority.TimestampAuthority;
import org.welcomepacket.source.Outcome;

/** Which key certifies the agreement. It is opened only once the content is known to be right. */
public final class SigningKey {
    /** Opens a key. */
    private interface Opening {
        /** The signer for a business of this name, if there is to be a signature. */
        Outcome<Optional<Signer>> open(String business) throws IOException;
    }

    private final Opening opening;
    private final List<Path> secrets;
    private final Optional<TimestampAuthority> authority;

    private SigningKey(Opening opening, List<Path> secrets) {
        this(opening, secrets, Optional.empty());
    }

    private SigningKey(Opening opening, List<Path> secrets, Optional<TimestampAuthority> authority) {
        this.opening = opening;
        this.secrets = List.copyOf(secrets);
        this.authority = authority;
    }

    /** No key: the agreement carries no signature of the business. */
    public static SigningKey none() {
        return new SigningKey(business -> Outcome.of(Optional.empty(), List.of()), List.of());
    }

    /** A key that is open already. */
    public static SigningKey of(Signer signer) {
        return new SigningKey(business -> Outcome.of(Optional.of(signer), List.of()), List.of());
    }

    /**
     * The key in a keystore.
     *
     * @param keystore the PKCS#12 file
     * @param password how to get at its password
     * @param passwordFile where the password stands, if it stands in a file
     */
    public static SigningKey in(Path keystore, PasswordSource password, Optional<Path> passwordFile) {
        return new SigningKey(
                business -> Outcome.of(Optional.of(Signer.open(keystore, password)), List.of()),
                passwordFile.map(file -> List.of(keystore, file)).orElse(List.of(keystore)));
    }

    /**
     * The key on a PKCS#11 token.
     *
     * @param configuration the file that names the token's library
     * @param key the key's label; needed when the token holds several
     * @param pin how to get at its PIN
     * @param pinFile where the PIN stands, if it stands in a file
     */
    public static SigningKey on(Path configuration, Optional<String> key, PasswordSource pin, Optional<Path> pinFile) {
        return new SigningKey(
                business -> Outcome.of(Optional.of(Signer.open(configuration, key, pin)), List.of()),
                pinFile.map(file -> List.of(configuration, file)).orElse(List.of(configuration)));
    }

    /** The user's own key, made in the name of the business on first use. */
    public static SigningKey in(KeyFolder folder) {
        return new SigningKey(
                business -> {
                    Outcome<Signer> signer = folder.open(business);
                    return signer.isFailed()
                            ? Outcome.failed(signer.diagnostics())
                            : Outcome.of(signer.value(), signer.diagnostics());
                },
                List.of(folder.keystore(), folder.password()));
    }

    /** The same, with the time of each signature attested by an authority. */
    public SigningKey stampedBy(TimestampAuthority witness) {
        return new SigningKey(opening, secrets, Optional.of(witness));
    }

    /** The signer for a business of this name, if there is to be a signature. */
    Outcome<Optional<Signer>> open(String business) throws IOException {
        return opening.open(business);
    }

    /** Who attests the time, if anybody does. */
    Optional<TimestampAuthority> authority() {
        return authority;
    }

    /** Files that must never be published. */
    List<Path> secrets() {
        return secrets;
    }
}
