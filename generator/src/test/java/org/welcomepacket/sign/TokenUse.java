package org.welcomepacket.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Certifies a small agreement with a key on a token; see {@link TokenTest}. */
final class TokenUse {
    private TokenUse() {}

    /** Arguments: configuration, label or nothing, PIN of the throw-away token, folder to write to. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[3]);
        try {
            Optional<String> label = Optional.of(args[1]).filter(each -> !each.isEmpty());
            Signer signer = Signer.open(Path.of(args[0]), label, args[2]::toCharArray);
            BlankAgreement blank = BlankAgreement.reserving(Certification.space(signer));
            byte[] certified = Certification.certify(blank.pdf(), blank.placeholder(), signer);
            byte[] again = Certification.certify(blank.pdf(), blank.placeholder(), signer);
            Files.write(folder.resolve("certified.pdf"), certified);
            Files.writeString(folder.resolve("fingerprint"), signer.fingerprint());
            if (!Certification.isDone(certified, blank.pdf(), blank.placeholder(), signer, false)
                    || !Certification.isDone(again, blank.pdf(), blank.placeholder(), signer, false)) {
                throw new IllegalStateException("an earlier signature of the token is not recognized");
            }
            System.out.println(signer.name());
        } catch (UnusableKeyException e) {
            System.out.println(e.getMessage() + ": " + e.hint());
            System.exit(1);
        }
    }
}
