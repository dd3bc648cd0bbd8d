package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** veraPDF as a judge. */
public final class VeraPdf {
    /** PDF/A-3a. */
    public static final String ARCHIVE = "3a";
    /** PDF/UA-1. */
    public static final String ACCESSIBLE = "ua1";

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** What the file fails of one standard, one line each, at most twenty: empty when it conforms. */
    public static List<String> verdict(byte[] file, String flavourId) {
        return verdict(file, List.of(PDFAFlavour.byFlavourId(flavourId)));
    }

    /** What the file fails of either standard, read once for both: empty when it is archivable and accessible. */
    public static List<String> verdict(byte[] file) {
        return verdict(file, List.of(PDFAFlavour.byFlavourId(ARCHIVE), PDFAFlavour.byFlavourId(ACCESSIBLE)));
    }

    private static List<String> verdict(byte[] file, List<PDFAFlavour> flavours) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), flavours.get(0));
                PDFAValidator validator =
                        Foundries.defaultInstance().createValidator(flavours, -1, false, true, false)) {
            List<ValidationResult> results = validator.validateAll(parser);
            assertThat(results).hasSameSizeAs(flavours);
            return results.stream().flatMap(VeraPdf::failures).toList();
        } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
            return List.of(e.toString());
        }
    }

    private static Stream<String> failures(ValidationResult result) {
        List<String> failures = result.getTestAssertions().stream()
                .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                .map(assertion -> assertion.getRuleId().getClause() + "-"
                        + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage() + " at "
                        + assertion.getLocation().getContext())
                .limit(20)
                .toList();
        return result.isCompliant() || !failures.isEmpty()
                ? failures.stream()
                : Stream.of("does not conform to " + result.getPDFAFlavour().getId());
    }
}
